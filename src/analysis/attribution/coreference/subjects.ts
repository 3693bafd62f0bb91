import { hangsOnPreposition, verbOf } from '../clauses.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { firstAfter } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word, WordTag } from '../words.ts';
import { hangsOnNoun } from './hangs-on-noun.ts';

/** What stands between a subject and its verb is no longer than this, in words. */
const LONGEST_ASIDE = 40;
/** Between a subject and its verb: "Ann Poe, 31, a nurse from Arden, said". */
const SKIPPED: ReadonlySet<string> = new Set(['adverb', 'time']);
/** Signs that set an aside off, with what ends it. */
const ASIDE_ENDS: ReadonlyMap<string, string> = new Map([
  ['comma', 'comma'],
  ['dash', 'dash'],
  ['open', 'close'],
]);

/**
 * Index of the verb whose subject a phrase is, as far as the words between them tell; null where it is none. The phrase stands before
 * its verb, or it and the verb part what stands between commas ("Ann Poe, 31, said"), a phrase that hangs on it ("an aide to the mayor
 * said") or a clause of its own ("a clerk who left said").
 */
export function predicateOf(passage: ReadPassage, phrase: NounPhrase): number | null {
  const { words } = passage;
  const { row } = phrase;
  // "A letter to Poe said": the letter did.
  if (hangsOnPreposition(words, row ?? phrase)) return null;
  return verbOf(words, phrase) ?? (row === null ? null : verbOf(words, row)) ?? verbBeyond(words, row ?? phrase);
}

/** Whether a phrase is a subject, and that of a verb of speech. */
export function standsAs(passage: ReadPassage, phrase: NounPhrase): { subject: boolean; speaks: boolean } {
  const verb = predicateOf(passage, phrase) ?? verbInverted(passage.words, phrase);
  if (verb === null) return { subject: isPresented(passage.words, phrase), speaks: false };
  let at = verb;
  while (passage.words[at]?.tag === 'auxiliary' || passage.words[at]?.tag === 'adverb') at += 1;
  return { subject: true, speaks: passage.words[at]?.reporting != null };
}

/** "The mill is late, said Ann Poe, who runs it": the verb of speech before a phrase, behind what is told without marks; null where there is none. */
function verbInverted(words: readonly Word[], { first, sentence, possessor }: NounPhrase): number | null {
  const [comma, verb] = [words[first - 2], words[first - 1]];
  const isTold = verb?.reporting === 'say' && verb.form === 'past' && comma?.tag === 'comma' && comma.sentence === sentence;
  return isTold && !possessor ? first - 1 : null;
}

/** "And then there is Ann Poe", "Watching from her kitchen was Ann Poe": a sentence that does nothing but bring somebody in is about them. */
function isPresented(words: readonly Word[], { first, sentence }: NounPhrase): boolean {
  const [before, there] = [words[first - 1], words[first - 2]];
  if (before?.tag !== 'auxiliary' || before.sentence !== sentence) return false;
  if (there?.lower === 'there' && there.sentence === sentence) return true;
  let at = first - 2;
  while (at >= 0 && words[at]?.sentence === sentence && !PARTS_SENTENCE.has(words[at]?.tag ?? '')) at -= 1;
  return words[at]?.sentence !== sentence && isParticiple(words[at + 1]) && at + 1 < first - 1;
}
/**
 * "Watching from her kitchen was Ann Poe", "Asked whether she knew, Ann Poe was silent": the pronoun looks ahead, to whom its sentence brings
 * in or who is asked.
 */
export function looksAhead({ words, phrases }: ReadPassage, { first, sentence }: NounPhrase): boolean {
  const opener = words[openerOf(words, first, sentence)];
  const isAsked = ASKED.has(opener?.lower ?? '');
  if (!isAsked && !isParticiple(opener)) return false;
  for (let at = firstAfter(phrases, first); phrases[at]?.sentence === sentence; at += 1) {
    const phrase = phrases[at];
    if (phrase !== undefined && (isAsked ? isNamedAhead(words, phrase) : isPresented(words, phrase))) return true;
  }
  return false;
}
const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

/** Behind a comma, with a verb of its own. */
const isNamedAhead = (words: readonly Word[], phrase: NounPhrase): boolean =>
  (phrase.kind === 'name' || phrase.kind === 'name-person') && words[phrase.first - 1]?.tag === 'comma' && verbOf(words, phrase) !== null;

/** Index of the first word of a sentence. */
function openerOf(words: readonly Word[], within: number, sentence: number): number {
  let at = within;
  while (words[at - 1]?.sentence === sentence) at -= 1;
  return at;
}

const isParticiple = (word: Word | undefined): boolean => word?.tag === 'verb' && word.form === 'participle';

/** What would be the subject of the verb before the phrase, or ends its clause. */
const PARTS_SENTENCE: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'quote', 'subject-pronoun', 'relative']);

function verbBeyond(words: readonly Word[], phrase: NounPhrase): number | null {
  const before = words[phrase.first - 1];
  const isObject = before?.sentence === phrase.sentence && (before?.tag === 'verb' || before?.tag === 'to');
  if (phrase.possessor || isObject || hangsOnPreposition(words, phrase)) return null;
  const at = phrase.last + 1;
  const tag = words[at]?.tag ?? '';
  // "Her son, Bo Poe, said": the phrase holds its aside, and the comma closes it.
  if (tag === 'comma' && holdsComma(words, phrase) && isFiniteVerb(words[at + 1])) return at + 1;
  if (ASIDE_ENDS.has(tag)) return verbBehindAside(words, at);
  if (tag === 'preposition') return nextFinite(words, at, hangsOnNoun) ?? verbBehindHanger(words, at, phrase);
  // "An adviser to the mayor says".
  if (tag === 'to' && HELD.has(words[at + 1]?.tag ?? '')) return nextFinite(words, at + 1, hangsOnNoun);
  if (tag === 'relative') {
    const own = nextFinite(words, at, null);
    return own === null ? null : nextFinite(words, afterGroup(words, own), null);
  }
  return null;
}

const HELD: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name']);

const holdsComma = (words: readonly Word[], { first, last }: NounPhrase): boolean =>
  words.slice(first, last).some(({ tag }) => tag === 'comma');

/** Behind "Ann Poe, 31, a nurse, ", where the verb follows the sign that ends the aside. */
function verbBehindAside(words: readonly Word[], opened: number): number | null {
  const end = ASIDE_ENDS.get(words[opened]?.tag ?? '');
  const { sentence } = words[opened] ?? {};
  for (let at = opened + 1; at <= opened + LONGEST_ASIDE; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.tag === 'quote') return null;
    if (word.tag !== end) continue;
    let next = at + 1;
    while (SKIPPED.has(words[next]?.tag ?? '')) next += 1;
    if (words[next]?.sentence === sentence && isFiniteVerb(words[next])) return next;
  }
  return null;
}

/**
 * "A memo from May, seen by the paper, shows", "a clerk from Arden, who was late, had left": what hangs on a document or on somebody, and then an aside,
 * which mostly says who has it, or what else they did.
 */
function verbBehindHanger(words: readonly Word[], preposition: number, { kind }: NounPhrase): number | null {
  if (kind !== 'document' && kind !== 'person') return null;
  let at = preposition;
  while (at < preposition + LONGEST_ASIDE && hangsOnNoun.has(words[at]?.tag ?? 'stop')) at += 1;
  if (words[at]?.tag !== 'comma' || (kind === 'person' && words[at + 1]?.lower !== 'who')) return null;
  return verbBehindAside(words, at);
}

/** The next finite verb of the sentence; null where a word stands before it that is not among those allowed. */
function nextFinite(words: readonly Word[], from: number, allowed: ReadonlySet<WordTag> | null): number | null {
  const { sentence } = words[from] ?? {};
  for (let at = from; at <= from + LONGEST_ASIDE; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.tag === 'quote') return null;
    if (isFiniteVerb(word)) return at;
    if (allowed !== null && !allowed.has(word.tag)) return null;
  }
  return null;
}

/** Behind a verb and the auxiliaries that go with it: "has been asked". */
function afterGroup(words: readonly Word[], verb: number): number {
  let at = verb + 1;
  while (words[at]?.tag === 'auxiliary' || words[at]?.tag === 'verb' || words[at]?.tag === 'adverb') at += 1;
  return at;
}

const isFiniteVerb = (word: Word | undefined): boolean => word?.tag === 'auxiliary' || (word?.tag === 'verb' && word.form !== 'participle');

/** "Poe, who is ill, said", "Even Poe, who is ill, agreed": what opens a sentence before a comma is mostly its subject. */
export function opensBeforeComma({ words }: ReadPassage, phrase: NounPhrase): boolean {
  const { sentence } = phrase;
  let first = phrase.first;
  while (words[first - 1]?.sentence === sentence && leadsIn(words[first - 1])) first -= 1;
  return words[first - 1]?.sentence !== sentence && words[pastBrackets(words, phrase.last + 1)]?.tag === 'comma';
}

/** "Ann Poe (R-Arden), no friend of the mayor's, left": where the sentence goes on. */
function pastBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== 'open') return at;
  const close = words.slice(at, at + LONGEST_BRACKETS).findIndex(({ tag }) => tag === 'close');
  return close < 0 ? at : at + close + 1;
}
/** In words, with both signs. */
const LONGEST_BRACKETS = 8;

const leadsIn = (word: Word | undefined): boolean => word?.tag === 'adverb' || word?.tag === 'coordinator' || word?.lower === 'even';
