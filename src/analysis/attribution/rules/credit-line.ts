import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import type { ReadPassage } from '../reading.ts';

const name = 'credit-line';

/** “We are ready.” — the mayor */
export const creditLine: AttributionRule = {
  name,
  covers: 'A dash and a name follow the quote at the end of its paragraph or alone in the next: “We are ready.” — The mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const behind = creditAfter(place, passage, at + 1);
    if (behind.length > 0 || at < passage.words.length - 1) return behind;
    const next = reading.passages.slice(passage.block + 1).find(({ words }) => words.length > 0);
    return next === undefined ? [] : creditAfter(place, next, 0);
  },
};

function creditAfter(place: QuotePlace, passage: ReadPassage, at: number): Candidate[] {
  const dash = passage.words[at];
  if (dash?.tag !== 'dash') return [];
  return passage.phrases
    .filter((phrase) => phrase.first === at + 1)
    .map((phrase): Candidate => {
      const mention = place.reading.text.slice(phrase.span.start, phrase.span.end);
      const where = passage === place.passage ? 'same' : 'next';
      const ends = passage.words.length - phrase.last <= 3;
      return {
        rule: name,
        mention: { phrase, passage },
        cue: dash.span,
        follows: null,
        features: [`rule=${name}`, `rule=${name} mention=${phrase.kind}`, `rule=${name} where=${where} ends=${ends}`],
        reason: () => `A dash and “${mention}” follow the closing mark.`,
      };
    });
}
