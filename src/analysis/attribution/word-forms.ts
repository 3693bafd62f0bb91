import { lowerCaseOf } from '../text/lower-case.ts';
import { commonVerbs, nounLikeCommonForms } from './lexicon/common-verbs.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  numberWords,
  objectPronouns,
  possessivePronouns,
  prepositions,
  subjectPronouns,
  subordinators,
} from './lexicon/function-words.ts';
import { nounLikeForms, reportingVerbs } from './lexicon/reporting-verbs.ts';
import { isCapital, type ListedVerb, type WordTag } from './words.ts';

/** What a word may be by itself, whatever stands around it. */
export type WordForm = {
  /** As printed. */
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  capital: boolean;
  /** Its tag where it belongs to a closed class; of several, the first. */
  closed: WordTag | null;
  /** "43" and "$43" are numbers; "the 43-year-old" is somebody. */
  figure: 'number' | 'noun' | null;
  /** The verb that it is a form of. */
  verb: ListedVerb | null;
  /** What words with its ending mostly are, where no list holds it. */
  looksLike: 'adverb' | 'participle' | 'past' | null;
};

/** The closed classes; a word of several belongs to the first. */
const CLOSED_CLASSES: readonly (readonly [WordTag, Iterable<string>])[] = [
  ['to', ['to']],
  ['possessive', possessivePronouns],
  ['subject-pronoun', subjectPronouns],
  ['object-pronoun', objectPronouns],
  ['auxiliary', auxiliaries],
  ['relative', ['that', 'who', 'whom', 'whose', 'which', 'what', 'whatever']],
  ['determiner', determiners],
  ['coordinator', coordinators],
  ['subordinator', subordinators],
  ['preposition', prepositions],
  ['number', numberWords],
  ['adverb', adverbs],
];

/** The tags of words whose tag does not depend on their neighbours. */
const closedClassTags: ReadonlyMap<string, WordTag> = new Map(
  CLOSED_CLASSES.toReversed().flatMap(([tag, words]) => [...words].map((word) => [word, tag] as const)),
);

const ING_NOUNS: ReadonlySet<string> = new Set(
  'morning evening nothing something everything anything thing king ring spring string wing building ceiling during sibling meeting wedding briefing filing upcoming'.split(
    ' ',
  ),
);

export function wordForm(text: string): WordForm {
  const lower = lowerCaseOf(text);
  return {
    text,
    lower,
    capital: isCapital(text) || HELD_CAPITAL.test(text),
    closed: closedClassTags.get(lower) ?? null,
    figure: /^[\d$€£%]/.test(text) ? (/^\d.*\p{Ll}{3,}/u.test(text) ? 'noun' : 'number') : null,
    verb: verbOf(lower),
    looksLike: byEnding(lower),
  };
}

/** "el-Poe", "d’Arden": a name that begins with a small word of its own. */
const HELD_CAPITAL = /^(?:[ae][dlnrstz]|ash|ul|ibn|d|l|de)['’-]\p{Lu}/u;

function verbOf(lower: string): ListedVerb | null {
  const reporting = reportingVerbs.get(lower);
  if (reporting !== undefined) {
    const { base, form, kind } = reporting;
    return { base, form, reporting: kind, nounLike: nounLikeForms.has(lower) };
  }
  const common = commonVerbs.get(lower);
  if (common === undefined) return null;
  const { base, form } = common;
  return { base, form, reporting: null, nounLike: form === 'base' || nounLikeCommonForms.has(lower) };
}

/** Participles that are too short to be told by their ending from "thing" and "king", and pasts without one. */
const SHORT_PARTICIPLES: ReadonlySet<string> = new Set(['doing', 'dying', 'owing', 'suing', 'vying']);
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(['born']);
/** "Greed", "indeed": no past, and those pasts that end so are in the lists. */
const NO_PAST = /(?:eed|^(?:hatred|kindred|naked|rugged|sacred|wicked))$/;

function byEnding(lower: string): WordForm['looksLike'] {
  if (lower.endsWith('ly') && lower.length > 4) return 'adverb';
  if ((lower.endsWith('ing') && lower.length > 5 && !ING_NOUNS.has(lower)) || SHORT_PARTICIPLES.has(lower)) return 'participle';
  return (lower.endsWith('ed') && lower.length > 4 && !NO_PAST.test(lower)) || IRREGULAR_PASTS.has(lower) ? 'past' : null;
}
