import { wordsOf } from '../text/normalise.ts';
import type { Reading } from './reading.ts';

/** The rule that needs no weights: it answers only what all others leave open. */
export const echo = {
  name: 'echo',
  covers: 'Words left open by every other rule that stand, in the same order, inside a quote the story gives to somebody.',
} as const;

/** Fewer words are repeated by chance. */
const MIN_WORDS = 3;
/** Quotes looked through in each direction; keeps the work linear in a text with ten thousand marks. */
const REACH = 100;

/** The folded words of a stretch between spaces. */
function foldedWords({ text, stretches }: Reading, stretch: number): string[] {
  const span = stretches[stretch]?.inner;
  return span === undefined ? [] : wordsOf(text, span).map(({ folded }) => folded);
}

/** The nearest stretch with a source that holds the very words of one left open, or null. */
export function echoedBy(reading: Reading, stretch: number, hasSource: (stretch: number) => boolean): number | null {
  const words = foldedWords(reading, stretch);
  if (words.length < MIN_WORDS) return null;
  const sought = ` ${words.join(' ')} `;
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const other of [stretch - distance, stretch + distance]) {
      if (hasSource(other) && ` ${foldedWords(reading, other).join(' ')} `.includes(sought)) return other;
    }
  }
  return null;
}
