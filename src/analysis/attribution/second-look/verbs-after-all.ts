import { haveForms } from '../lexicon/function-words.ts';
import { isListedGroup, isPluralNoun, nounKindOf } from '../lexicon/people-words.ts';
import { isCapital, type ListedVerb, QUALIFIERS, type Word } from '../words.ts';

/** After an unknown word, these begin its object: the word is a verb. */
const OBJECT_FOLLOWS: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'object-pronoun']);
const opensObject = (word: Word | undefined): boolean => OBJECT_FOLLOWS.has(word?.tag ?? '');
/** What opens what is said. */
const opensContent = (word: Word | undefined): boolean =>
  word?.lower === 'that' || word?.tag === 'subject-pronoun' || word?.tag === 'quote' || opensObject(word);

/** "to unveil the plan": an unknown word behind "to" and before an object; not "to goalkeeper Ann Poe". */
export const isInfinitive = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'to' &&
  opensObject(words[at + 1]) &&
  !(words[at + 1]?.tag === 'name' && nounKindOf(words[at]?.lower ?? '') === 'person');

/** "To leave or join the union": its base form alone does not tell a verb from a noun. */
export const isSecondInfinitive = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'coordinator' && isBareVerb(words[at]) && opensObject(words[at + 1]);

const isBareVerb = (word: Word | undefined): boolean => word?.asVerb?.form === 'base';

/** What reporting verb a word may be a form of. */
const asReporting = (word: Word | undefined): ListedVerb | null => (word?.asVerb?.reporting == null ? null : word.asVerb);

export function markInfinitive(word: Word): void {
  word.tag = 'verb';
  word.form = 'base';
}

/** "the two said", "another called it": a past of speech behind what stands for somebody and counts nothing else. */
export function isVerbOfNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  if ((words[at - 1]?.tag !== 'number' && words[at - 1]?.lower !== 'another') || next === 'noun' || next === 'name') return false;
  const verb = asReporting(words[at]);
  return verb?.form === 'past' && verb.reporting !== 'think' && verb.reporting !== 'show';
}

/** "One reads", "another claims": a present in the singular behind what stands for one, where neither counts a noun. */
export function isVerbOfOne(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]?.tag];
  if (before?.sentence !== words[at]?.sentence || !ONE.has(before?.lower ?? '') || next === 'noun' || next === 'name') return false;
  return asReporting(words[at])?.form === 'present';
}
const ONE: ReadonlySet<string> = new Set(['one', 'another']);

/** "Polls show that", "Many fear the plan", "Senators claim it", "most said they": a base form behind several, or that they said it, before what they say. */
export function isVerbOfSeveral(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || before.sentence !== word?.sentence) return false;
  const verb = asReporting(word);
  if (verb?.form === 'past' && verb.reporting === 'say') return SEVERAL.has(before.lower) && opensContent(next);
  if (verb?.form !== 'base') return false;
  const opens = words[at - 2]?.sentence !== before.sentence;
  const isPlural = before.tag === 'noun' && opens && isCapital(before.text) && isPluralNoun(before.lower);
  return (isPlural || SEVERAL.has(before.lower) || (before.tag === 'name' && isListedGroup(before.lower))) && opensContent(next);
}
const SEVERAL: ReadonlySet<string> = new Set(['many', 'most', 'some', 'others', 'both', 'few', 'several', 'all']);

/** "A statement saying that", "a letter warning the board": a participle behind what can say so. "Saying" is seldom anything else. */
export function reportsBehindNoun(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (asReporting(word)?.form !== 'participle') return false;
  if (word?.lower === 'saying' && (before?.tag === 'noun' || before?.tag === 'name')) return next?.tag !== 'stop' && next?.tag !== 'comma';
  // “With Ann Poe warning that”
  if (before?.tag === 'name' && !isQualified(words, at - 1)) return next?.lower === 'that' || next?.tag === 'quote';
  return before?.tag === 'noun' && nounKindOf(before.lower) !== 'thing' && (opensContent(next) || next?.tag === 'colon');
}

/** "A Kremlin warning", "the port's Arden meeting": names that stand before a noun, behind what opens its phrase. */
function isQualified(words: readonly Word[], name: number): boolean {
  let at = name;
  while (words[at]?.tag === 'name') at -= 1;
  return QUALIFIERS.has(words[at]?.tag ?? 'other');
}

/** "She has since said": a preposition between an auxiliary and its verb. */
export const isVerbPastSince = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'since' && words[at - 2]?.tag === 'auxiliary' && asReporting(words[at])?.form === 'past';

/** "He still works", "they often talk": an adverb between a pronoun and its verb. */
export function isVerbOfPronoun(words: readonly Word[], at: number): boolean {
  const [subject, adverb, word] = [words[at - 2]?.tag, words[at - 1]?.tag, words[at]];
  if (adverb !== 'adverb' || (subject !== 'subject-pronoun' && subject !== 'relative')) return false;
  return word?.asVerb != null;
}

/** "Did not offer", "has never hoped": adverbs between an auxiliary and a verb in the form that it takes. */
export function isVerbOfAuxiliary(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.tag === 'adverb') before -= 1;
  const auxiliary = words[before];
  if (before === at - 1 || auxiliary?.tag !== 'auxiliary' || auxiliary.sentence !== words[at]?.sentence) return false;
  const form = words[at]?.asVerb?.form;
  return haveForms.has(auxiliary.lower) ? form === 'past' : form === 'base' && !BE.has(auxiliary.lower);
}
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);

/** "Would unpick Poe's plan": an unknown word between a modal and an object. */
export const isInfinitiveOfModal = (words: readonly Word[], at: number): boolean =>
  MODALS.has(words[at - 1]?.lower ?? '') && opensObject(words[at + 1]) && !isCapital(words[at]?.text ?? '');
const MODALS: ReadonlySet<string> = new Set(
  "would could should must cannot can't couldn't wouldn't shouldn't won't didn't doesn't don't 'll".split(' '),
);

/** "Let's go". */
export const isVerbOfLet = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'clitic' && words[at - 2]?.lower === 'let' && words[at]?.asVerb?.form === 'base';

/** "A series of emails shows that", "a letter to members calls for the": the verb of a noun further back, before what it has to say. */
export function isVerbPastPlural(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before?.tag !== 'noun' || !isPluralNoun(before.lower) || asReporting(word)?.form !== 'present') return false;
  return (
    next?.lower === 'that' ||
    next?.tag === 'determiner' ||
    next?.tag === 'subject-pronoun' ||
    (next?.lower === 'for' && opensObject(words[at + 2]))
  );
}

/** Makes a word the verb that the lexicon knows it as. */
export function markVerb(word: Word): void {
  const verb = word.asVerb;
  if (verb === null) return;
  word.tag = 'verb';
  word.form = verb.form;
  word.reporting = verb.reporting;
  word.base = verb.base;
}

/** "He has begun to pack", "it was never meant to hold": a verb of speech elsewhere says here that something is done. */
export function isOfDoing(words: readonly Word[], at: number): boolean {
  const [word, to, done] = [words[at], words[at + 1], words[at + 2]];
  return OF_DOING.has(word?.base ?? '') && to?.tag === 'to' && (done?.tag === 'verb' || done?.asVerb?.form === 'base');
}
const OF_DOING: ReadonlySet<string> = new Set(['begin', 'mean']);

export function markDoing(word: Word): void {
  word.reporting = null;
  word.base = '';
}

/** "She unlocks the door", "Ann Poe bakes what": a word that no list holds, with the ending of the third person, between a name or “she” and an object. */
export function isVerbByPlace(words: readonly Word[], at: number): boolean {
  const [subject, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.asVerb !== null || subject?.sentence !== word.sentence || !THIRD_PERSON.test(word.lower)) return false;
  if (nounKindOf(word.lower) !== 'thing' || isPluralAlone(word.lower)) return false;
  const isSubject = HE_OR_SHE.has(subject.lower) || (subject.tag === 'name' && words[at - 2]?.tag === 'name');
  return isSubject && (OPENS_OBJECT.has(next?.tag ?? 'stop') || next?.lower === 'what');
}
const THIRD_PERSON = /^\p{Ll}{3,}[^isu]s$/u;
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);
const OPENS_OBJECT: ReadonlySet<string> = new Set(['determiner', 'possessive', 'object-pronoun']);
/** Plurals that no verb looks like. */
const isPluralAlone = (lower: string): boolean => /(?:ies|ers|ors|ists|ions|ments|ings)$/.test(lower);

/** Makes such a word what it is. */
export function markVerbByPlace(word: Word): void {
  word.tag = 'verb';
  word.form = 'present';
}
