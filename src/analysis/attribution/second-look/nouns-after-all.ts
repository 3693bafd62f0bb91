import { looksLikeAdjective } from '../lexicon/adjectives.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isListedGroup, isPluralNoun, nounKindOf } from '../lexicon/people-words.ts';
import { nounLikeForms } from '../lexicon/reporting-verbs.ts';
import { QUALIFIERS, type Word, type WordTag } from '../words.ts';

/** "Officials said": a plural of people has its capital from the head of the sentence. */
export function isPluralAtHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || words[at - 1]?.sentence === word.sentence) return false;
  const next = words[at + 1]?.tag;
  return next !== 'name' && next !== 'clitic' && (isListedGroup(word.lower) || isPluralDocument(word.lower));
}

/** "Polls", "Documents". */
const isPluralDocument = (lower: string): boolean => nounKindOf(lower) === 'document' && isPluralNoun(lower);

/** "said retired general Ann Lee": a participle before its noun, after a verb or at the start. */
export function standsBeforeItsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined || word.reporting !== null || (next?.tag !== 'name' && next?.tag !== 'noun')) return false;
  return before?.tag === 'verb' || (before?.tag === 'quote' && next.tag === 'noun');
}

/** "according to pool reports, …": what looks like a verb closes a phrase that hangs on a preposition. */
export function endsGovernedPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  if (words[at]?.form !== 'present' || (next !== 'comma' && next !== 'stop' && next !== undefined)) return false;
  let start = at - 1;
  while (words[start]?.tag === 'noun' || words[start]?.tag === 'name' || words[start]?.tag === 'determiner') start -= 1;
  return (words[start]?.tag === 'preposition' || words[start]?.tag === 'to') && !isOnlyVerbBehindQuote(words, at);
}

/** “…,” a voice in the film says: behind a quote that a comma ends there is a verb, and no other can be it. */
function isOnlyVerbBehindQuote(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (IN_SUBJECT.has(words[before]?.tag ?? '')) before -= 1;
  return words[before]?.tag === 'quote' && words[before]?.sentence === words[at]?.sentence && words[before + 1]?.tag !== 'preposition';
}
const IN_SUBJECT: ReadonlySet<string> = new Set(['determiner', 'possessive', 'number', 'name', 'noun', 'clitic', 'preposition', 'adverb']);

/** "Strong views on", "a few hints that": what looks like a verb closes the phrase of a thing or of an adjective, which say and think nothing. */
export function isNounBehindThing(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.form !== 'present' || before?.tag !== 'noun' || nounKindOf(before.lower) !== 'thing' || isPluralNoun(before.lower))
    return false;
  if (next?.tag === 'auxiliary' || (next?.tag === 'verb' && next.form !== 'participle')) return true;
  // "The plan calls for": with that word a thing does something.
  return (next?.tag === 'preposition' && next.lower !== 'for') || ENDS_PHRASE.has(next?.tag ?? 'stop');
}
const ENDS_PHRASE: ReadonlySet<string> = new Set(['stop', 'comma', 'coordinator']);

/** "There were shouts of": what there is is no verb. */
export const isNounBehindThere = (words: readonly Word[], at: number): boolean =>
  words[at]?.form !== 'participle' && words[at - 1]?.tag === 'auxiliary' && words[at - 2]?.lower === 'there';

/**
 * "Signal messages showed", "the safety report found": what looks like the verb of the noun or name before it has a verb behind it, so that
 * it ends the subject of that. Not "what the mayor claims was", "the clip Poe posts showed": a clause that describes something.
 */
export function isNounBeforeVerb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if ((word?.form !== 'present' && word?.form !== 'base') || next?.sentence !== word.sentence || before?.sentence !== word.sentence)
    return false;
  if (next.tag !== 'auxiliary' && (next.tag !== 'verb' || next.form !== 'past')) return false;
  if (before.tag !== 'name' && (before.tag !== 'noun' || nounKindOf(before.lower) === 'person')) return false;
  let start = at - 1;
  while (words[start - 1]?.tag === before.tag) start -= 1;
  if (before.tag === 'name' && words[start - 1]?.tag === 'noun' && !PARTICIPLE_ENDING.test(words[start - 1]?.lower ?? '')) return false;
  while (IN_PHRASE.has(words[start - 1]?.tag ?? 'other') || isAdjective(words, start - 1)) start -= 1;
  const opener = words[start - 1];
  return opener?.sentence !== word.sentence || (OPENS_CLAUSE.has(opener.tag) && opener.lower !== 'of');
}
const IN_PHRASE: ReadonlySet<WordTag> = new Set<WordTag>(['determiner', 'possessive', 'number', 'clitic', 'name', 'noun']);
/** Behind these begins a subject. */
const OPENS_CLAUSE: ReadonlySet<WordTag> = new Set<WordTag>([
  'preposition',
  'subordinator',
  'coordinator',
  'comma',
  'dash',
  'colon',
  'quote',
  'time',
  'adverb',
]);
/** "After leaked messages": a participle before its noun. */
const isAdjective = (words: readonly Word[], at: number): boolean => words[at]?.tag === 'verb' && words[at]?.form === 'past';

/** "The former managing director": a participle between what says since when, or for how long, and who it says it of. */
export function isPartOfOffice(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return word?.form === 'participle' && SINCE_WHEN.has(before?.lower ?? '') && next?.tag === 'noun' && nounKindOf(next.lower) === 'person';
}
const SINCE_WHEN: ReadonlySet<string> = new Set(
  'former new deputy current then interim previous late retired outgoing incoming'.split(' '),
);

/** "Leaked emails", "Unsealed letters": a participle that no list holds has its capital from the head of the sentence. */
export function isParticipleAtHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || words[at - 1]?.sentence === word.sentence || next?.sentence !== word.sentence) return false;
  if (!PARTICIPLE_ENDING.test(word.lower) || isGivenName(word.lower)) return false;
  return (next.tag === 'noun' || (next.tag === 'verb' && nounLikeForms.has(next.lower))) && isPluralNoun(next.lower);
}

/** "Commissioned by the guild, it": the same, where who did it stands behind it. */
export function isDoneAtHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || words[at - 1]?.sentence === word.sentence || next?.sentence !== word.sentence) return false;
  return DONE_BY.has(next.lower) && PARTICIPLE_ENDING.test(word.lower) && !isGivenName(word.lower);
}
const DONE_BY: ReadonlySet<string> = new Set(['by', 'from']);

/** Makes such a participle what it is. */
export function markDoneAtHead(word: Word): void {
  word.tag = 'verb';
  word.form = 'past';
}

/** Of a word long enough to be no surname. */
const PARTICIPLE_ENDING = /^.{4,}ed$/;

/** Makes such a participle, and the noun behind it, what they are. */
export function markParticipleAtHead(words: readonly Word[], at: number): void {
  for (const word of words.slice(at, at + 2)) markNoun(word);
}

/** "Sexist attacks", "a friendly question", "the final plans": behind an adjective stands the noun that it belongs to. */
export function isNounBehindAdjective(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if ((word?.form !== 'present' && word?.form !== 'base') || before?.tag !== 'noun' || !looksLikeAdjective(before.lower)) return false;
  // "The public fears that": some adjectives stand for those who are so.
  return words[at - 2]?.lower !== 'the' || !OPENS_OBJECT.has(next?.tag ?? 'stop');
}
const OPENS_OBJECT: ReadonlySet<string> = new Set([
  'relative',
  'determiner',
  'possessive',
  'subject-pronoun',
  'object-pronoun',
  'name',
  'quote',
]);

/** "Her “personal” emails": marked words between a determiner and its noun. */
export function isNounBehindMarked(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if ((word?.form !== 'present' && word?.form !== 'base') || words[at - 1]?.tag !== 'quote') return false;
  return QUALIFIERS.has(words[at - 2]?.tag ?? 'other') && next?.lower !== 'for' && !OPENS_OBJECT.has(next?.tag ?? 'stop');
}

/**
 * "To examine party rules", "awaits referendum results": a verb in the present has a subject in the singular, which seldom does without a
 * determiner and never hangs on a preposition or a verb.
 */
export function isNounOfBarePhrase(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.form !== 'present' || before?.tag !== 'noun' || isPluralNoun(before.lower)) return false;
  let start = at - 1;
  while (words[start - 1]?.tag === 'noun') start -= 1;
  const opener = words[start - 1];
  if (opener?.sentence !== word.sentence || OPENS_OBJECT.has(next?.tag ?? 'stop')) return false;
  return (opener.tag === 'verb' || opener.tag === 'preposition' || opener.tag === 'to') && ENDS_BARE.has(next?.tag ?? 'stop');
}
const ENDS_BARE: ReadonlySet<string> = new Set([
  'stop',
  'comma',
  'coordinator',
  'preposition',
  'to',
  'auxiliary',
  'verb',
  'subordinator',
  'dash',
  'close',
]);

/** "At which point", "in whose name": behind a preposition and a relative pronoun stands the noun that it belongs to. */
export const isNounOfRelative = (words: readonly Word[], at: number): boolean =>
  words[at]?.form !== 'past' &&
  words[at - 1]?.tag === 'relative' &&
  words[at - 2]?.tag === 'preposition' &&
  words[at - 1]?.lower !== 'that';

export function markNoun(word: Word): void {
  word.tag = 'noun';
  word.form = null;
  word.reporting = null;
  word.base = '';
}

/** "Said that talks with the firm had failed": behind such a "that" a clause begins, and it begins with its subject. */
export function opensReportedClause(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'present' || words[at - 1]?.lower !== 'that') return false;
  let before = at - 2;
  while (before > at - TOLD_REACH && ADDRESSEE.has(words[before]?.tag ?? '')) before -= 1;
  const cue = words[before];
  return (
    cue?.tag === 'verb' && (cue.reporting === 'say' || cue.reporting === 'think' || cue.reporting === 'show' || cue.reporting === 'speech')
  );
}
/** "Told her staff that": to whom it is said takes a few words. */
const TOLD_REACH = 6;
const ADDRESSEE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'noun', 'object-pronoun', 'time']);
