import type { QuotePlace } from '../candidate.ts';
import { standsAs } from '../coreference/subjects.ts';
import { quoteFeatures } from '../cue-features.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { MOST_PHRASES } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

/** The paragraph holds nothing but what is said, whole sentences of it. */
export function isAlone(place: QuotePlace): boolean {
  const { capital, closing } = quoteFeatures(place);
  if (!capital || (closing !== 'stop' && closing !== 'question')) return false;
  return place.passage.words.every(({ stretch, tag }) => stretch !== null || tag === 'stop');
}

/** Nothing in marks stands there, and no colon leads on from it. */
export const isToldOnly = ({ words }: ReadPassage): boolean =>
  words.every(({ stretch }) => stretch === null) && words.at(-1)?.tag !== 'colon';

/** Of whom a paragraph is told, and who else does something in it. */
export type About = { phrase: NounPhrase; others: readonly NounPhrase[] };

/** The first subject of a paragraph; null where that is nobody in particular, or somebody speaks there: then it is for other rules to weigh. */
export function whomAbout(passage: ReadPassage): About | null {
  const subjects: NounPhrase[] = [];
  for (const phrase of passage.phrases.slice(0, MOST_PHRASES)) {
    if (!MAY_SPEAK.has(phrase.kind) || !isThirdPerson(passage, phrase)) continue;
    const { subject, speaks } = standsAs(passage, phrase);
    if (speaks) return null;
    if (subject) subjects.push(phrase);
  }
  const [phrase, ...rest] = subjects;
  if (phrase === undefined || phrase.plural || !ONE_PERSON.has(phrase.kind)) return null;
  return { phrase, others: rest.filter(({ kind }) => kind !== 'pronoun') };
}

/** Kinds of phrases that may be one person. */
export const ONE_PERSON: ReadonlySet<NounPhrase['kind']> = new Set(['name', 'name-person', 'person', 'pronoun']);
const MAY_SPEAK: ReadonlySet<NounPhrase['kind']> = new Set([...ONE_PERSON, 'name-organisation', 'group', 'organisation', 'document']);

const isThirdPerson = ({ words }: ReadPassage, { kind, head }: NounPhrase): boolean =>
  kind !== 'pronoun' || HE_OR_SHE.has(words[head]?.lower ?? '');
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

/** Whether a phrase stands for one person whom the story tells of, and not for whoever speaks. */
export const isOnePerson = (passage: ReadPassage, phrase: NounPhrase): boolean =>
  !phrase.plural && ONE_PERSON.has(phrase.kind) && isThirdPerson(passage, phrase);

/** "How deep is it?": a short question that stands by itself, as pages print what they ask somebody. */
export const isQuestion = ({ words }: ReadPassage): boolean =>
  words.length <= LONGEST_QUESTION && words.at(-1)?.text === '?' && words.every(({ stretch }) => stretch === null);
/** In words and signs. */
const LONGEST_QUESTION = 40;
