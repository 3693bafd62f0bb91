import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';

const name = 'speaker-colon';

/** The mayor: “We are ready.” */
export const speakerColon: AttributionRule = {
  name,
  covers: 'A name or role, a colon, and the quote, as in transcripts and headings: The mayor: “We are ready.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const colon = passage.words[at - 1];
    if (colon?.tag !== 'colon') return [];
    return passage.phrases
      .filter((phrase) => phrase.last === at - 2)
      .map((phrase): Candidate => {
        const opens = passage.words[phrase.first - 1]?.sentence !== colon.sentence;
        const mention = reading.text.slice(phrase.span.start, phrase.span.end);
        return {
          rule: name,
          mention: { phrase, passage },
          cue: colon.span,
          follows: null,
          features: [`rule=${name}`, `rule=${name} mention=${phrase.kind}`, `rule=${name} opens=${opens}`],
          reason: () => `“${mention}” and a colon stand right before the opening mark.`,
        };
      });
  },
};
