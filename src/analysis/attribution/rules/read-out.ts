import { sliceOf, spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { vehicles } from '../lexicon/noun-cues.ts';
import { phrasesWithin } from '../reach.ts';

const name = 'read-out';
/** Verbs of those who hand on what somebody else has written. */
const READS: ReadonlySet<string> = new Set(['quote', 'cite', 'read', 'recite', 'recall', 'repeat']);
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'of']);
/** "Quotes a text message to the crew from Lee:", from the marks back to the verb. In words. */
const REACH = 16;

/** The mayor quotes a message from Lee: “‘Not again.’ And then she signed.” */
export const readOut: AttributionRule = {
  name,
  covers:
    'Words left open that open a quote, where its speaker reads out what another has written: The mayor quotes a message from Lee: “‘Not again.’ And then …”',
  propose: ({ reading, passage: { holder }, at, decided }: QuotePlace): Candidate[] => {
    const outer = holder === null || at > 0 ? null : reading.places[holder];
    const cue = holder === null ? null : decided[holder]?.chosen?.cue;
    if (!outer || !cue) return [];
    const { words, phrases } = outer.passage;
    for (let index = outer.at - 1; index >= Math.max(0, outer.at - REACH); index -= 1) {
      const word = words[index];
      if (word === undefined || word.start < cue.start) break;
      const [writer] = FROM.has(word.lower) ? phrasesWithin(phrases, index + 1, index + 1) : [];
      const written = words[index - 1];
      if (writer === undefined || written?.tag !== 'noun' || !vehicles.has(written.lower)) continue;
      const isRead = words.slice(Math.max(0, outer.at - REACH), index).some(({ start, base }) => start === cue.start && READS.has(base));
      if (!isRead) return [];
      const reason = (): string => `“${sliceOf(reading.text, writer.span)}” wrote the ${written.text} that is read out.`;
      return [
        { rule: name, mention: { phrase: writer, passage: outer.passage }, cue: spanOf(written), follows: null, features: [], reason },
      ];
    }
    return [];
  },
};
