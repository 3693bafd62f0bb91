import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import type { Word } from '../words.ts';

const name = 'speaker-colon';

/** The mayor: “We are ready.” The mayor: We are ‘ready’ */
export const speakerColon: AttributionRule = {
  name,
  covers: 'A name or role and a colon open the sentence of the quote, as in transcripts and headlines: The mayor: “We are ready.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const { words } = passage;
    const colon = words.findLastIndex((word, index) => index < at && word.tag === 'colon' && word.sentence === words[at]?.sentence);
    const sign = words[colon];
    if (sign === undefined) return [];
    return passage.phrases
      .filter(
        (phrase) =>
          phrase.last === colon - 1 ||
          isSetApart(words, phrase.last + 1, colon) ||
          (phrase.first < colon && words[phrase.first - 1]?.sentence !== sign.sentence),
      )
      .map((phrase): Candidate => {
        const opens = words[phrase.first - 1]?.sentence !== sign.sentence;
        const mention = reading.text.slice(phrase.span.start, phrase.span.end);
        const { capital, length } = quoteFeatures(place);
        const before = phrase.last === colon - 1 ? 'adjacent' : 'apart';
        return {
          rule: name,
          mention: { phrase, passage },
          cue: sign.span,
          follows: null,
          features: [
            `rule=${name}`,
            `rule=${name} mention=${phrase.kind}`,
            `rule=${name} opens=${opens} ${before}`,
            `rule=${name} between=${step(at - colon - 1)}`,
            `rule=${name} capital=${capital} length=${length}`,
          ],
          reason: () => `“${mention}” and a colon open the sentence of the quote.`,
        };
      });
  },
};

/** Only time and place between the name and the colon: "Here is the mayor in May: “We are ready.”" */
function isSetApart(words: readonly Word[], from: number, colon: number): boolean {
  return (
    from < colon &&
    words.slice(from, colon).every(({ tag }) => tag === 'time' || tag === 'preposition' || tag === 'number' || tag === 'name')
  );
}
