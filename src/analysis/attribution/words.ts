import type { Span } from '../../schema/span.ts';
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
import type { VerbForm } from './lexicon/inflection.ts';
import { nounLikeForms, type ReportingKind, reportingVerbs } from './lexicon/reporting-verbs.ts';

/** What a word does in its sentence, as far as closed classes, capitals and endings tell. */
export const wordTags = [
  'name',
  'noun',
  'verb',
  'auxiliary',
  'subject-pronoun',
  'object-pronoun',
  'possessive',
  'determiner',
  'number',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'to',
  'adverb',
  'time',
  'clitic',
  'comma',
  'colon',
  'dash',
  'stop',
  'open',
  'close',
  'quote',
  'other',
] as const;
export type WordTag = (typeof wordTags)[number];

/** A word or sign of the narrator's text, or a whole marked stretch standing as one word. */
export type Word = {
  span: Span;
  /** As printed; empty for a marked stretch. */
  text: string;
  lower: string;
  tag: WordTag;
  /** Of verbs only. */
  form: VerbForm | null;
  /** Of reporting verbs only. */
  reporting: ReportingKind | null;
  /** Of reporting verbs only: the base form. */
  base: string;
  /** Index of the marked stretch, where the word stands for one. */
  stretch: number | null;
  /** Number of the sentence within its block, from 0. */
  sentence: number;
};

/** Tags that end a noun phrase before them and make the next noun-like word a noun. */
const NOUN_FOLLOWS: ReadonlySet<WordTag> = new Set(['determiner', 'possessive', 'clitic', 'number', 'preposition']);
/** Before an adjective: "more direct". */
const DEGREES: ReadonlySet<string> = new Set(['more', 'most', 'less', 'very', 'so', 'too', 'quite', 'rather']);
/** Adverbs that stand before nouns as well: "early results". */
const ADJECTIVES_TOO: ReadonlySet<string> = new Set(['early', 'daily', 'weekly', 'monthly', 'yearly', 'only', 'likely', 'kindly']);
const ING_NOUNS: ReadonlySet<string> = new Set(
  'morning evening nothing something everything anything thing king ring spring string wing building ceiling during sibling meeting wedding briefing filing upcoming'.split(
    ' ',
  ),
);
/** Closed-class words that inside a sentence, with a capital, are names. */
const NAMES_TOO: ReadonlySet<string> = new Set(['May', 'Will', 'Might', 'Most']);
/** Units below this are ASCII, which most words are made of. */
const ASCII_END = 0x80;

export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < ASCII_END ? first >= CAPITAL_A && first <= CAPITAL_Z : /^\p{Lu}/u.test(text);
}
const CAPITAL_A = 'A'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);

/** The closed classes; a word of several belongs to the first. */
const CLOSED_CLASSES: readonly (readonly [WordTag, Iterable<string>])[] = [
  ['to', ['to']],
  ['possessive', possessivePronouns],
  ['subject-pronoun', subjectPronouns],
  ['object-pronoun', objectPronouns],
  ['auxiliary', auxiliaries],
  ['relative', ['that', 'who', 'whom', 'whose', 'which']],
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

/** Whether a word that may be noun or verb is a verb after `before`. */
function readsAsVerb(before: Word | undefined, form: VerbForm, nounLike: boolean): boolean {
  if (before === undefined) return form === 'participle' || form === 'past' || !nounLike;
  if (before.tag === 'to' || before.tag === 'auxiliary') return true;
  if (before.tag === 'number' && !nounLike && form !== 'past') return true;
  // "Another called it a shame."
  if (before.lower === 'another') return form === 'past' && !nounLike;
  if (NOUN_FOLLOWS.has(before.tag)) return before.tag === 'preposition' && form === 'participle';
  if (DEGREES.has(before.lower)) return false;
  if (!nounLike) return true;
  if (before.tag === 'subject-pronoun' || before.tag === 'relative' || before.tag === 'quote') return true;
  if (before.tag === 'name' || before.tag === 'time') return form === 'present' || form === 'past';
  if (before.tag === 'noun')
    return form === 'base' ? /s$/.test(before.lower) : form === 'past' || (form === 'present' && !/s$/.test(before.lower));
  if (before.tag === 'adverb')
    return (/ly$/.test(before.lower) && !ADJECTIVES_TOO.has(before.lower)) || before.lower === 'also' || before.lower === 'then';
  // "While saying it rains": a participle after a subordinator.
  if (before.tag === 'subordinator') return form === 'participle';
  return before.tag === 'comma' || before.tag === 'coordinator' || before.tag === 'close' ? form !== 'base' : false;
}

/** In a headline with capitals throughout, a capital says nothing of a verb that is no name. */
function isHeadlineVerb(lower: string, before: Word | undefined): boolean {
  const verb = reportingVerbs.get(lower);
  return verb !== undefined && verb.form !== 'base' && (before?.tag === 'name' || !nounLikeForms.has(lower));
}

/**
 * Gives a word its tag from itself and the word before it. `opens`: it is the first word of a sentence. `titleCase`: its
 * sentence has capitals throughout.
 */
export function tagWord(word: Word, before: Word | undefined, { opens, titleCase }: { opens: boolean; titleCase: boolean }): void {
  const { lower, text } = word;
  const capital = isCapital(text) && !(titleCase && isHeadlineVerb(lower, before));
  const closed = closedClassTags.get(lower) ?? null;
  if (closed !== null && (!capital || opens || text === 'I' || lower.length <= 4)) {
    // "US" is no pronoun, "May" and "Will" are names where a name stands beside them.
    if (text !== 'US' && !(capital && !opens && NAMES_TOO.has(text))) {
      word.tag = closed;
      return;
    }
  }
  // "the 43-year-old" is somebody, "43" and "$43" are not.
  if (/^[\d$€£%]/.test(text)) {
    word.tag = /^\d.*\p{Ll}{3,}/u.test(text) ? 'noun' : 'number';
    return;
  }
  const reporting = reportingVerbs.get(lower);
  const verb = reporting ?? commonVerbs.get(lower);
  if (capital && !(opens && verb !== undefined && (verb.form === 'participle' || verb.form === 'past'))) {
    word.tag = 'name';
    return;
  }
  if (verb !== undefined) {
    const nounLike = reporting ? nounLikeForms.has(lower) : verb.form === 'base' || nounLikeCommonForms.has(lower);
    if (readsAsVerb(before, verb.form, nounLike)) {
      word.tag = 'verb';
      word.form = verb.form;
      word.reporting = reporting?.kind ?? null;
      word.base = verb.base;
      return;
    }
    word.tag = 'noun';
    return;
  }
  if (lower.endsWith('ly') && lower.length > 4) word.tag = 'adverb';
  else if (
    lower.endsWith('ing') &&
    lower.length > 5 &&
    !ING_NOUNS.has(lower) &&
    !(before && NOUN_FOLLOWS.has(before.tag) && before.tag !== 'preposition')
  ) {
    word.tag = 'verb';
    word.form = 'participle';
  } else if (lower.endsWith('ed') && lower.length > 4 && !(before && NOUN_FOLLOWS.has(before.tag))) {
    word.tag = 'verb';
    word.form = 'past';
  } else word.tag = 'noun';
}
