import { feature } from '../../feature.ts';
import { sliceOf, spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { finiteBeForms } from '../lexicon/function-words.ts';
import { heardNouns, nounCues } from '../lexicon/noun-cues.ts';
import { type NounPhrase, VOICES_AND_PRONOUNS } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { certainCandidate } from './certain-candidate.ts';

const name = 'whose-words';
const POINTS_BACK: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
const OWNED_BY: ReadonlySet<string> = new Set(['of', 'from', 'by']);
/** Nouns for what somebody says once, in so many words; a motto or a plan is no such thing. */
const VERDICTS: ReadonlySet<string> = new Set(
  'verdict answer reply response retort comment remark remarks message words advice warning reaction conclusion assessment judgment explanation description apology plea'.split(
    ' ',
  ),
);
const CAME: ReadonlySet<string> = new Set(['came', 'comes']);
/** Between the verb and the noun of speech: "were the last public words". */
const MOST_BETWEEN = 4;
/** From the verb to the end of a phrase that owns the noun. */
const REACH = 12;

/** “We are ready.” Those were the words of the mayor. “We are ready” was the mayor’s answer. “We are ready,” came the reply from the mayor. */
export const whoseWords: AttributionRule = {
  name,
  covers:
    'The sentence after the quote, or its own behind the marks, says whose words they are, by a noun of speech: “We are ready.” Those were the words of the mayor. “We are ready,” came the reply from the mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at } = place;
    const next = passage.words[at + 1];
    if (next === undefined) return passage.after === null ? [] : ownersIn(place, passage.after, 0);
    if (next.sentence !== passage.words[at]?.sentence) return withThese(place) ?? ownersIn(place, passage, at + 1);
    const verb = next.tag === 'comma' ? at + 2 : at + 1;
    const nouns = finiteBeForms.has(next.lower) ? VERDICTS : CAME.has(passage.words[verb]?.lower ?? '') ? heardNouns : null;
    return nouns === null ? [] : ownersBehind(place, passage, verb, nouns).map((owner) => ({ ...owner, certain: true }));
  },
};

/** “I was wrong.” With these words the mayor began: who does, as a candidate; null where nobody does. */
function withThese({ passage: { words, phrases }, passage, at, reading }: QuotePlace): Candidate[] | null {
  const noun = at + 3 + (words[at + 3]?.tag === 'number' ? 1 : 0);
  const cue = words[noun];
  if (words[at + 1]?.lower !== 'with' || !POINTS_BACK.has(words[at + 2]?.lower ?? '') || !WORDS.has(cue?.lower ?? '')) return null;
  const subject = phrasesWithin(phrases, noun + 1, noun + 2).find(({ possessor, kind }) => !possessor && VOICES_AND_PRONOUNS.has(kind));
  if (cue === undefined || subject === undefined || verbOf(words, subject) === null) return null;
  const reason = (): string => `“${sliceOf(reading.text, subject.span)}” did something “with” them, as the next sentence says.`;
  return [certainCandidate(name, { phrase: subject, passage }, reason, { cue: spanOf(cue) })];
}
const WORDS: ReadonlySet<string> = new Set(['word', 'words', 'sentence', 'sentences']);

function ownersIn(place: QuotePlace, passage: ReadPassage, from: number): Candidate[] {
  const { words } = passage;
  if (!POINTS_BACK.has(words[from]?.lower ?? '') || !finiteBeForms.has(words[from + 1]?.lower ?? '')) return [];
  return ownersBehind(place, passage, from + 1, nounCues);
}

/** Whose the noun of speech is that stands behind the verb at word `is`. */
function ownersBehind({ reading }: QuotePlace, passage: ReadPassage, is: number, nouns: ReadonlySet<string>): Candidate[] {
  const { words, phrases } = passage;
  const near = words.slice(is + 1, is + 2 + MOST_BETWEEN);
  const noun = near.findIndex(({ tag, lower }) => tag === 'noun' && nouns.has(lower));
  const cue = words[is + 1 + noun];
  if (noun < 0 || cue === undefined || near.slice(0, noun).some(({ stretch }) => stretch !== null)) return [];
  const at = is + 1 + noun;
  const owns = (phrase: NounPhrase): boolean =>
    phrase.possessor ? phrase.last < at && at - phrase.last <= 2 : OWNED_BY.has(words[at + 1]?.lower ?? '') && phrase.first === at + 2;
  const before = words[is - 1]?.tag === 'comma' ? words[is - 2] : words[is - 1];
  const where = before?.stretch == null ? 'The next sentence' : 'Their sentence';
  return phrasesWithin(phrases, is + 1, is + REACH)
    .filter(owns)
    .map((phrase): Candidate => {
      const mention = reading.text.slice(phrase.span.start, phrase.span.end);
      return {
        rule: name,
        mention: { phrase, passage },
        cue: spanOf(cue),
        follows: null,
        features: [feature`rule=${name}`, feature`rule=${name} mention=${phrase.kind}`],
        reason: () => `${where} calls them “${cue.text}”, and “${mention}” is whose they are.`,
      };
    });
}
