import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures } from '../cue-features.ts';
import { phrasesWithin, reachAround } from '../reach.ts';

const name = 'according-to';

/** “… unfair,” according to the mayor; according to the mayor, it is “unfair”. */
export const accordingTo: AttributionRule = {
  name,
  covers: 'A phrase after “according to”, in the sentence of the quote: The plan is “unfair”, according to the mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const quote = passage.words[at];
    const { from, to: end } = reachAround(passage.words, at, 1);
    return passage.words.slice(from, end + 1).flatMap((word, n): Candidate[] => {
      const index = from + n;
      if (word.lower !== 'according' || passage.words[index + 1]?.tag !== 'to') return [];
      const distance = word.sentence - (quote?.sentence ?? 0);
      if (distance !== 0 && !(distance === 1 && index > at && passage.words[at + 1]?.sentence === word.sentence)) return [];
      const phrase = phrasesWithin(passage.phrases, index + 2, index + 2).find(({ possessor }) => !possessor);
      if (phrase === undefined) return [];
      const to = passage.words[index + 1];
      const mention = reading.text.slice(phrase.span.start, phrase.span.end);
      const side = index < at ? 'before' : 'after';
      return [
        {
          rule: name,
          mention: { phrase, passage },
          cue: { start: word.span.start, end: to?.span.end ?? word.span.end },
          follows: null,
          features: [
            `rule=${name}`,
            `rule=${name} side=${side}`,
            `rule=${name} closing=${quoteFeatures(place).closing}`,
            `rule=${name} mention=${phrase.kind}`,
          ],
          reason: () => `“according to ${mention}” stands ${side} the quote in its sentence.`,
        },
      ];
    });
  },
};
