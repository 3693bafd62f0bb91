import { feature } from '../../feature.ts';
import { spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

const name = 'whose-words';
const POINTS_BACK: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const OWNED_BY: ReadonlySet<string> = new Set(['of', 'from', 'by']);
/** Between the verb and the noun of speech: "were the last public words". */
const MOST_BETWEEN = 4;
/** From the verb to the end of a phrase that owns the noun. */
const REACH = 12;

/** “We are ready.” Those were the words of the mayor. “We are ready.” That was the mayor’s answer. */
export const whoseWords: AttributionRule = {
  name,
  covers: 'The sentence after the quote says whose words they are, by a noun of speech: “We are ready.” Those were the words of the mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at } = place;
    const next = passage.words[at + 1];
    if (next === undefined) return passage.after === null ? [] : ownersIn(place, passage.after, 0);
    return next.sentence === passage.words[at]?.sentence ? [] : ownersIn(place, passage, at + 1);
  },
};

function ownersIn({ reading }: QuotePlace, passage: ReadPassage, from: number): Candidate[] {
  const { words, phrases } = passage;
  if (!POINTS_BACK.has(words[from]?.lower ?? '') || !IS.has(words[from + 1]?.lower ?? '')) return [];
  const near = words.slice(from + 2, from + 3 + MOST_BETWEEN);
  const noun = near.findIndex(({ tag, lower }) => tag === 'noun' && nounCues.has(lower));
  const cue = words[from + 2 + noun];
  if (noun < 0 || cue === undefined) return [];
  const at = from + 2 + noun;
  const owns = (phrase: NounPhrase): boolean =>
    phrase.possessor ? phrase.last < at && at - phrase.last <= 2 : OWNED_BY.has(words[at + 1]?.lower ?? '') && phrase.first === at + 2;
  return phrasesWithin(phrases, from + 2, from + REACH)
    .filter(owns)
    .map((phrase): Candidate => {
      const mention = reading.text.slice(phrase.span.start, phrase.span.end);
      return {
        rule: name,
        mention: { phrase, passage },
        cue: spanOf(cue),
        follows: null,
        features: [feature`rule=${name}`, feature`rule=${name} mention=${phrase.kind}`],
        reason: () => `The next sentence calls them “${cue.text}”, and “${mention}” is whose they are.`,
      };
    });
}
