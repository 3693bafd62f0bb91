import { oncePer } from '../once-per.ts';
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

/** A long speech is looked through no further. In UTF-16 units. */
const LONGEST_QUOTE = 20_000;

/** The folded words of a stretch between spaces, and how many they are. */
type Line = { words: string; count: number };

/** By stretch: its line, as far as it was asked for. */
const linesOf = oncePer((_: Reading) => new Map<number, Line>());

function lineOf(reading: Reading, stretch: number): Line {
  const lines = linesOf(reading);
  const known = lines.get(stretch);
  if (known !== undefined) return known;
  const { start, end } = reading.stretches[stretch]?.inner ?? { start: 0, end: 0 };
  const words = wordsOf(reading.text, { start, end: Math.min(end, start + LONGEST_QUOTE) }).map(({ folded }) => folded);
  const line = { words: ` ${words.join(' ')} `, count: words.length };
  lines.set(stretch, line);
  return line;
}

/** The nearest stretch with a source that holds the very words of one left open, or null. */
export function echoedBy(reading: Reading, stretch: number, hasSource: (stretch: number) => boolean): number | null {
  const { words: sought, count } = lineOf(reading, stretch);
  if (count < MIN_WORDS) return null;
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const other of [stretch - distance, stretch + distance]) {
      if (hasSource(other) && lineOf(reading, other).words.includes(sought)) return other;
    }
  }
  return null;
}
