import { isListedGroup, isPluralNoun, nounKindOf } from '../lexicon/people-words.ts';
import type { Word } from '../words.ts';

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
