import { oncePer } from '../../once-per.ts';
import { wordsOf } from '../../text/normalise.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { namingPhrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** Fewer words are repeated by chance. */
const MIN_WORDS = 3;
/** Quotes looked through in each direction; keeps the work linear in a text with ten thousand marks. */
const REACH = 100;
/** A long speech is looked through no further. In UTF-16 units. */
const LONGEST_QUOTE = 20_000;

/** “It was a long walk,” the mayor said. … During this “long walk” the plan was made. */
export const echo: AttributionRule = {
  name: 'echo',
  covers: 'Words left open by every other rule that stand, in the same order, inside a quote the story gives to somebody.',
  propose: (place: QuotePlace): Candidate[] => {
    const { reading, decided } = place;
    const stretch = echoedBy(place);
    const mention = stretch === null ? undefined : decided[stretch]?.chosen?.mention;
    if (stretch === null || mention === undefined) return [];
    const { start, end } = namingPhrase(mention.phrase).span;
    const reason = (): string => `No cue and no name stand here; the same words stand in a quote of “${reading.text.slice(start, end)}”.`;
    return [{ rule: 'echo', mention, cue: null, follows: { stretch, how: 'repeats' }, features: [], reason }];
  },
};

/** The nearest stretch with a source that holds the very words of the place, or null. */
function echoedBy({ reading, stretch, decided }: QuotePlace): number | null {
  const { words: sought, count } = lineOf(reading, stretch);
  if (count < MIN_WORDS) return null;
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const other of [stretch - distance, stretch + distance]) {
      const source = decided[other]?.chosen;
      // A quotation that holds the words does not repeat them: "what is this ‘long walk’?"
      if (source && !source.hears && reading.stretches[stretch]?.within !== other && lineOf(reading, other).words.includes(sought))
        return other;
    }
  }
  return null;
}

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
