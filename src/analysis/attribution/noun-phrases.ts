import type { Span } from '../../schema/span.ts';
import { indefinitePronouns } from './lexicon/function-words.ts';
import { isPluralNoun, nounKindOf } from './lexicon/people-words.ts';
import { titles } from './lexicon/titles.ts';
import type { Passage } from './narration.ts';
import { NONE, type NounPhrase, type PhraseKind } from './noun-phrase.ts';
import { joinsBody, joinsHolders, joinsName, joinsPortfolio, joinsPurposes } from './offices-and-bodies.ts';
import { kindOf } from './phrase-kinds.ts';
import { antecedentOf, isRelativeSubject } from './relative-pronouns.ts';
import { isSpeakingPronoun, OBJECTIVE } from './speaking-objects.ts';
import { spanOfWords, type Word } from './words.ts';

const PHRASE_OPENERS: ReadonlySet<string> = new Set(['determiner', 'possessive', 'number', 'name', 'noun']);

/** Noun phrases of a passage, in order; a possessor and the phrase that holds it are both there. */
export function findNounPhrases(passage: Passage): NounPhrase[] {
  const { words } = passage;
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'subject-pronoun' || (MAY_BE_OBJECTIVE.has(word.tag) && isPronounOfSource(words, at))) {
      phrases.push(phraseOf(words, at, at, at, 'pronoun', false));
      at += 1;
    } else if (word.tag === 'relative' && isRelativeSubject(words, at)) {
      const antecedent = antecedentOf(words, phrases, at);
      if (antecedent !== null)
        phrases.push({ ...phraseOf(words, at, at, at, 'relative-pronoun', false), plural: antecedent.plural, antecedent });
      at += 1;
    } else if (opensIndefinite(words, at)) {
      const last = words[at + 1]?.lower === 'else' ? at + 1 : at;
      phrases.push(phraseOf(words, at, last, at, 'person', false));
      at = last + 1;
    } else if (isTheOther(words, at)) {
      phrases.push(phraseOf(words, at, at + 1, at + 1, 'person', false));
      at += 2;
    } else if (isClock(words, at)) at += 1;
    else if (PHRASE_OPENERS.has(word.tag)) {
      if (word.tag === 'possessive') phrases.push({ ...phraseOf(words, at, at, at, 'pronoun', true), plural: word.lower === 'their' });
      at = readPhrase(words, at, phrases);
    } else at += 1;
  }
  return phrases;
}

const MAY_BE_OBJECTIVE: ReadonlySet<string> = new Set(['object-pronoun', 'possessive']);

/** "According to her, …", "showed him mocking": a pronoun in the objective case that names whoever speaks. */
function isPronounOfSource(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !OBJECTIVE.has(word.lower)) return false;
  if (words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'according') return !opensPhrase(words[at + 1]);
  return isSpeakingPronoun(words, at);
}
/** "According to her lawyer": the pronoun only holds the noun. */
const opensPhrase = (word: Word | undefined): boolean => OPENS_HELD.has(word?.tag ?? '');
const OPENS_HELD: ReadonlySet<string> = new Set(['noun', 'name', 'number', 'quote']);

/** "09.31 Ann Poe is in": the time that a live report sets before what happened then. */
const isClock = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence && CLOCK.test(words[at]?.text ?? '') && words[at + 1]?.tag === 'name';
const CLOCK = /^\d{1,2}[.:]\d{2}$/;

/** "One said", "others called": an indefinite pronoun with no noun of its own. */
function opensIndefinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag === 'time' || !indefinitePronouns.has(word.lower)) return false;
  const next = words[at + 1];
  return (
    next === undefined ||
    next.lower === 'else' ||
    !(next.tag === 'noun' || next.tag === 'name' || next.tag === 'number' || next.tag === 'determiner')
  );
}

/** "The other said": of two, with a verb of speech and no noun of its own. */
const isTheOther = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'the' && words[at + 1]?.lower === 'other' && words[at + 2]?.tag === 'verb' && words[at + 2]?.reporting != null;

/** Longer rows of nouns and names are lists or tables. In words. */
const LONGEST_PHRASE = 40;

/** Reads the phrase that begins at `start` into `phrases`; returns the index after it. */
function readPhrase(words: readonly Word[], start: number, phrases: NounPhrase[]): number {
  let head = -1;
  let at = start;
  const limit = Math.min(words.length, start + LONGEST_PHRASE);
  for (; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.sentence !== words[start]?.sentence) break;
    if (head >= 0 && opensAnother(words, start, at)) break;
    if (word.tag === 'name' || word.tag === 'noun') head = at;
    else if (word.tag === 'number') {
      if (head >= 0 && !isNumberInName(words, at)) break;
    } else if (word.tag === 'determiner' || word.tag === 'possessive') {
      if (at > start && !(joinsBody(words, at) || word.lower === 'other' || word.lower === 'such' || words[at - 1]?.tag === 'determiner'))
        break;
    } else if (word.tag === 'clitic') {
      if (head < 0) break;
      const next = words[at + 1];
      phrases.push(phraseOf(words, start, at - 1, head, kindOf(words, start, head), true));
      if (joinsHolders(words, at + 1)) at += 1;
      else if (next === undefined || !(next.tag === 'noun' || next.tag === 'name' || next.tag === 'number')) break;
    } else if (word.tag === 'preposition' || word.tag === 'to') {
      if (!joinsName(words, at) && !joinsPortfolio(words, at)) break;
    } else if (word.tag === 'coordinator') {
      if (!joinsPurposes(words, at)) break;
    } else if (word.tag === 'verb') {
      if (!saysWhatBody(words, at)) break;
    } else if (word.tag === 'adverb') {
      if (!(at > start && head < 0 && (word.lower.endsWith('ly') || standsInPhrase(words, at)))) break;
    } else break;
  }
  if (head < 0) {
    if (countsPeople(words, start, at)) phrases.push(phraseOf(words, start, at - 1, at - 1, 'group', false));
    return Math.max(at, start + 1);
  }
  phrases.push(phraseOf(words, start, head, head, kindOf(words, start, head), false));
  return Math.max(at, head + 1);
}

/** "A Cork engineering firm": behind a name, what a body does, before the noun for it. */
const saysWhatBody = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'name' &&
  words[at]?.form === 'participle' &&
  BUSINESS.has(words[at]?.lower ?? '') &&
  words[at + 1]?.tag === 'noun' &&
  nounKindOf(words[at + 1]?.lower ?? '') !== 'thing';
const BUSINESS: ReadonlySet<string> = new Set(
  `engineering mining consulting shipping building fishing farming banking trading manufacturing marketing publishing broadcasting printing brewing advertising holding planning housing training
  monitoring lobbying polling campaigning drilling cleaning catering accounting auditing gaming betting clothing lending planning`.split(
    /\s+/,
  ),
);

/** "Channel Four News": a number in words, with a capital, between names. */
const isNumberInName = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'name' && words[at + 1]?.tag === 'name' && IN_NAME.test(words[at]?.text ?? '');
const IN_NAME = /^\p{Lu}\p{Ll}/u;

/** Behind nouns, what begins a phrase of its own: "ditch former mayor Ann Poe", and "Poe" in "the aid Poe said they need". */
function opensAnother(words: readonly Word[], start: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.tag !== 'noun') return false;
  if (word?.lower === 'former') return at === start + 1;
  if (word?.tag === 'name' && TIMES.has(before.lower) && titles.has(word.lower)) return true;
  if (word?.tag !== 'name' || words[start]?.tag === 'name') return false;
  const kind = nounKindOf(before.lower);
  if (!ABSTRACT.test(before.lower) && kind !== 'document' && !(kind === 'thing' && isPluralNoun(before.lower))) return false;
  let end = at;
  while (words[end]?.tag === 'name') end += 1;
  return words[end]?.reporting != null && words[end]?.form !== 'participle';
}
/** "All through the winter Gov. Ann Poe said nothing": when, and no role. */
const TIMES: ReadonlySet<string> = new Set(
  'day week weekend month year decade morning afternoon evening night spring summer autumn winter season'.split(' '),
);
/** What ends so is neither an adjective nor the role of a name behind it. */
const ABSTRACT = /(?:[ae]nce|[st]ion|ness|ship|ity|ism)$/;

/** "The back row", "the then mayor", "her first editor": between an article and its noun. */
const standsInPhrase = (words: readonly Word[], at: number): boolean =>
  (ARTICLES.has(words[at - 1]?.lower ?? '') || words[at - 1]?.tag === 'possessive') && words[at + 1]?.tag === 'noun';
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "the two said", "four in ten said": a number that stands for people. */
function countsPeople(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end];
  return (
    words[end - 1]?.tag === 'number' &&
    (words[start]?.tag === 'determiner' || words[start]?.tag === 'number') &&
    (next?.tag === 'verb' || next?.tag === 'auxiliary')
  );
}

/** The phrase for whoever posted what stands above: a name, a handle, or both as one, as in "Quay Walker (@quaywalker)". */
export function posterIn(words: readonly Word[], { start, end }: Span): NounPhrase[] {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  if (first < 0 || last < first) return [];
  const own = words.slice(first, last + 1).filter(({ tag }) => tag !== 'open' && tag !== 'close');
  const called = own.filter(({ text }) => !text.startsWith('@'));
  const name = (called.length > 0 ? called : own).map(({ text }) => text);
  const named = { name, role: null, roleWords: NONE, roleHeads: NONE, gender: null, listed: null };
  return [{ ...phraseOf(words, first, last, last, 'name-user', false), named }];
}

/** "One of her letters" is one. */
const isOneOf = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'of' && ONE.has(words[first - 2]?.lower ?? '');
const ONE: ReadonlySet<string> = new Set(['one', 'first', 'last', 'latest', 'another']);

function phraseOf(words: readonly Word[], first: number, last: number, head: number, kind: PhraseKind, possessor: boolean): NounPhrase {
  const lower = words[head]?.lower ?? '';
  const plural = kind === 'pronoun' ? PLURAL_PRONOUNS.has(lower) : words[head]?.tag === 'noun' ? isPluralNoun(lower) : false;
  return {
    span: spanOfWords(words, first, last),
    first,
    last,
    sentence: words[first]?.sentence ?? 0,
    head,
    kind,
    plural: plural && !(kind === 'document' && isOneOf(words, first)),
    possessor,
    antecedent: null,
    parts: NONE,
    row: null,
    named: null,
  };
}
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'we', 'them', 'us']);
