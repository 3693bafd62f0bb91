import type { WordForm } from './word-forms.ts';
import type { ListedVerb, Word, WordTag } from './words.ts';

/** Tags that end a noun phrase before them and make the next noun-like word a noun. */
const NOUN_FOLLOWS: ReadonlySet<WordTag> = new Set(['determiner', 'possessive', 'clitic', 'number', 'preposition']);
/** Before an adjective: "more direct". */
const DEGREES: ReadonlySet<string> = new Set(['more', 'most', 'less', 'very', 'so', 'too', 'quite', 'rather']);
/** Stand for a thing by themselves, or before a noun in the singular. */
const POINTERS: ReadonlySet<string> = new Set(['this', 'that']);
/** Adverbs that stand before nouns as well: "early results". */
const ADJECTIVES_TOO: ReadonlySet<string> = new Set(
  'early daily weekly monthly yearly hourly nightly only likely unlikely kindly deadly friendly costly lonely lively lovely ugly elderly timely orderly worldly holy'.split(
    ' ',
  ),
);
/** Closed-class words that inside a sentence, with a capital, are names. */
const NAMES_TOO: ReadonlySet<string> = new Set(['May', 'Will', 'Might', 'Most']);

/** Whether a word that may be noun or verb is a verb after `before`. */
function readsAsVerb(before: Word | undefined, { form, reporting, nounLike }: ListedVerb): boolean {
  if (before === undefined) return form === 'participle' || form === 'past' || !nounLike;
  if (before.tag === 'to' || before.tag === 'auxiliary') return true;
  if (before.tag === 'number' && !nounLike && form !== 'past') return true;
  // "Whose campaign", "whose claims".
  if (before.lower === 'whose') return false;
  // "Another called it a shame."
  if (before.lower === 'another') return form === 'past' && !nounLike;
  // "The other said so."
  if (before.lower === 'other') return form === 'past' && reporting === 'say';
  // "This makes sense."
  if (POINTERS.has(before.lower) && form === 'present' && !nounLike) return true;
  // “A voice over says”
  const sure = form === 'present' && !nounLike;
  if (NOUN_FOLLOWS.has(before.tag)) return before.tag === 'preposition' && (form === 'participle' || sure);
  // “So says the mayor.”
  if (DEGREES.has(before.lower)) return sure;
  if (!nounLike) return true;
  if (before.tag === 'subject-pronoun' || before.tag === 'relative' || before.tag === 'quote') return true;
  // "Recalled Ann Poe saying".
  if (before.tag === 'name' && form === 'participle') return reporting === 'say';
  if (before.tag === 'name' || before.tag === 'time') return form === 'present' || form === 'past';
  if (before.tag === 'noun')
    return form === 'base' ? PLURAL_ENDING.test(before.lower) : form === 'past' || (form === 'present' && !/s$/.test(before.lower));
  if (before.tag === 'adverb')
    return (/ly$/.test(before.lower) && !ADJECTIVES_TOO.has(before.lower)) || before.lower === 'also' || before.lower === 'then';
  // "While saying it rains": a participle after a subordinator.
  if (before.tag === 'subordinator') return form === 'participle';
  return before.tag === 'comma' || before.tag === 'coordinator' || before.tag === 'close' ? form !== 'base' : false;
}

/** Not of "press", "crisis" or "virus". */
const PLURAL_ENDING = /[^isu]s$/;

/** In a headline with capitals throughout, a capital says nothing of a verb that is no name. */
const isHeadlineVerb = ({ verb }: WordForm, before: Word | undefined): boolean =>
  verb !== null && verb.reporting !== null && verb.form !== 'base' && (before?.tag === 'name' || !verb.nounLike);

/**
 * Gives a word its tag from its form and the word before it. `opens`: it is the first word of a sentence. `titleCase`: its
 * sentence has capitals throughout.
 */
export function tagWord(
  word: Word,
  form: WordForm,
  before: Word | undefined,
  { opens, titleCase }: { opens: boolean; titleCase: boolean },
): void {
  const { text, lower, closed, figure, verb, looksLike } = form;
  if (text === '&') {
    word.tag = before?.tag === 'name' ? 'name' : 'coordinator';
    return;
  }
  const capital = form.capital && !(titleCase && isHeadlineVerb(form, before));
  if (closed !== null && (!capital || opens || titleCase || text === 'I' || lower.length <= 4)) {
    // "US" is no pronoun, "May" and "Will" are names where a name stands beside them.
    if (text !== 'US' && !(capital && !opens && NAMES_TOO.has(text))) {
      word.tag = closed;
      return;
    }
  }
  if (figure !== null) {
    word.tag = figure;
    return;
  }
  if (capital && !(opens && (verb?.form === 'participle' || verb?.form === 'past'))) {
    word.tag = 'name';
    return;
  }
  if (verb !== null) {
    if (!readsAsVerb(before, verb)) {
      word.tag = 'noun';
      return;
    }
    word.tag = 'verb';
    word.form = verb.form;
    word.reporting = verb.reporting;
    word.base = verb.base;
    return;
  }
  if (looksLike === 'adverb') word.tag = 'adverb';
  else if (
    looksLike !== null &&
    !(before && NOUN_FOLLOWS.has(before.tag) && !(looksLike === 'participle' && before.tag === 'preposition'))
  ) {
    word.tag = 'verb';
    word.form = looksLike;
  } else word.tag = 'noun';
}
