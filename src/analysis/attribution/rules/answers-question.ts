import { sliceOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import type { ReadPassage } from '../reading.ts';
import { certainCandidate } from './certain-candidate.ts';
import { isAlone, isQuestion, isToldOnly, whomAbout } from './words-alone.ts';

const name = 'answers-question';

/** Ann Poe keeps the mill. ¶ How long have you lived here? ¶ “All my life.” */
export const answersQuestion: AttributionRule = {
  name,
  covers:
    'A paragraph of nothing but whole sentences in marks, below a question in a line of its own: of whom the story tells before the first such question, or of who has answered the last: Why did you stay? ¶ “I had to.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading, decided } = place;
    const question = passage.before;
    const above = question?.before ?? null;
    if (at > 0 || passage.holder !== null || question === null || above === null || !isQuestion(question) || !isAlone(place)) return [];
    const stretch = above.words.at(-1)?.stretch ?? above.words.at(-2)?.stretch ?? null;
    const earlier = stretch === null ? null : decided[stretch]?.chosen;
    const mention = earlier?.rule === name ? earlier.mention : isAsked(question, above);
    if (mention === null) return [];
    const since = earlier?.rule === name ? 'the first one' : 'it';
    const reason = (): string =>
      `The line above asks a question, and the story tells of “${sliceOf(reading.text, mention.phrase.span)}” before ${since}.`;
    return [certainCandidate(name, mention, reason, { elsewhere: true })];
  },
};

/** Whom the first question is put to: the one person the paragraph above it tells of. */
function isAsked({ words }: ReadPassage, above: ReadPassage): Candidate['mention'] | null {
  const about = isToldOnly(above) && words.some(({ lower }) => YOU.has(lower)) ? whomAbout(above) : null;
  return about === null || about.others.length > 0 ? null : { phrase: about.phrase, passage: above };
}
const YOU: ReadonlySet<string> = new Set(['you', 'your', 'yourself', 'yours', 'you’re', "you're", 'you’ve', "you've"]);
