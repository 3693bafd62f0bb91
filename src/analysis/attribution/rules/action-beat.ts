import { feature } from '../../feature.ts';
import { sliceOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { quoteFeatures } from '../cue-features.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

const name = 'action-beat';

/** The mayor shrugs. “It will pass.” */
export const actionBeat: AttributionRule = {
  name,
  covers:
    'A whole sentence in marks, the first of its paragraph, right behind a sentence in which one person does something: The mayor shrugs. “It will pass.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const actor = isSentence(place) ? actorBefore(passage, at) : null;
    if (actor === null) return [];
    const { phrase, verb } = actor;
    const reason = (): string =>
      `“${sliceOf(reading.text, phrase.span)}” acts (“${verb.text}”) in the sentence that leads up to the words.`;
    return [
      {
        rule: name,
        mention: { phrase, passage },
        cue: null,
        follows: null,
        certain: true,
        doubt: 'Nothing says that whoever acts there speaks.',
        features: [feature`rule=${name}`],
        reason,
      },
    ];
  },
};

/** The words are a sentence of their own. */
function isSentence(place: QuotePlace): boolean {
  const { words } = place.passage;
  const { capital, closing } = quoteFeatures(place);
  const sentence = words[place.at]?.sentence;
  return (
    capital &&
    (closing === 'stop' || closing === 'question') &&
    words[place.at - 1]?.sentence !== sentence &&
    words[place.at + 1]?.sentence !== sentence
  );
}

/** Who is the subject of the sentence before a word, and what that does; null where nobody is, or marks stand anywhere before. */
function actorBefore({ words, phrases }: ReadPassage, at: number): { phrase: NounPhrase; verb: Word } | null {
  const from = reachBack(words, at, 1);
  const sentence = (words[at]?.sentence ?? 0) - 1;
  if (words[from]?.sentence !== sentence || words.slice(Math.max(0, at - LONGEST_PARAGRAPH), at).some(({ stretch }) => stretch !== null))
    return null;
  const [phrase] = phrasesWithin(phrases, from, at - 1).filter(({ possessor }) => !possessor);
  if (phrase === undefined || phrase.plural || !ACTORS.has(phrase.kind) || !opensSentence(words, phrase)) return null;
  const verb = words[verbOf(words, phrase) ?? -1];
  return verb?.tag === 'verb' && verb.reporting === null && (phrase.kind !== 'pronoun' || HE_OR_SHE.has(words[phrase.head]?.lower ?? ''))
    ? { phrase, verb }
    : null;
}
/** In words. */
const LONGEST_PARAGRAPH = 300;
const ACTORS: ReadonlySet<NounPhrase['kind']> = new Set(['name', 'name-person', 'person', 'pronoun']);
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

const opensSentence = (words: readonly Word[], { first, sentence }: NounPhrase): boolean => {
  let before = first - 1;
  while (words[before]?.sentence === sentence && OPENERS.has(words[before]?.tag ?? '')) before -= 1;
  return words[before]?.sentence !== sentence;
};
const OPENERS: ReadonlySet<string> = new Set(['adverb', 'time', 'coordinator', 'comma']);
