import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';

const name = 'credit-line';

/** “We are ready.” — the mayor */
export const creditLine: AttributionRule = {
  name,
  covers: 'A dash and a name close the paragraph of the quote: “We are ready.” — The mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const dash = passage.words[at + 1];
    if (dash?.tag !== 'dash') return [];
    return passage.phrases
      .filter((phrase) => phrase.first === at + 2)
      .map((phrase): Candidate => {
        const mention = reading.text.slice(phrase.span.start, phrase.span.end);
        const ends = passage.words.length - phrase.last <= 3;
        return {
          rule: name,
          mention: { phrase, passage },
          cue: dash.span,
          follows: null,
          features: [`rule=${name}`, `rule=${name} mention=${phrase.kind}`, `rule=${name} ends=${ends}`],
          reason: () => `A dash and “${mention}” follow the closing mark.`,
        };
      });
  },
};
