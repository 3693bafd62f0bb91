import { governorOf, TEMPORAL } from './clauses.ts';
import { type NounPhrase, VOICES } from './noun-phrase.ts';
import { isFreeSubject } from './openers.ts';
import { firstAfter, phrasesWithin } from './reach.ts';
import type { ReadPassage } from './reading.ts';
import type { Word } from './words.ts';

/**
 * "An aide to the mayor said", "officials briefed on the plan said", "a clerk at the foot of the ladder said": who hangs on another voice by
 * a preposition, perhaps by way of things, is not the subject; that voice is. So is the sign in "the sign over the gate said".
 */
export function voiceItHangsOn(passage: ReadPassage, index: number): NounPhrase | null {
  let hanging = index;
  for (let steps = 0; steps < MOST_HANGING; steps += 1) {
    const at = holderOf(passage, hanging);
    const holder = passage.phrases[at];
    if (holder === undefined) return null;
    if (VOICES.has(holder.kind)) return holder;
    if (holder.kind === 'document' && (passage.phrases[index]?.kind === 'thing' || isMadeBy(passage, hanging))) return holder;
    hanging = at;
  }
  return null;
}
/** "A clerk at the foot of the ladder by the quay". */
const MOST_HANGING = 3;

/** "An inquiry by the town's engineer found": whoever made a document speaks in it. */
export function makerOf({ words, phrases }: ReadPassage, { kind, last }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'document' || words[last + 1]?.lower !== 'by') return undefined;
  return phrasesWithin(phrases, last + 2, last + 2).find((phrase) => !phrase.possessor && VOICES.has(phrase.kind));
}

/** "The management of Quill Foods": those who speak for a body are that body. */
export function bodyOf({ words, phrases }: ReadPassage, { head, last }: NounPhrase): NounPhrase | undefined {
  if (words[head]?.lower !== 'management' || words[last + 1]?.lower !== 'of') return undefined;
  return phrasesWithin(phrases, last + 2, last + 2).find(({ possessor, head }) => !possessor && words[head]?.tag === 'name');
}

/** Index of the phrase that another hangs on by the preposition right before it, or before the row it closes; -1 where there is none. */
function holderOf(passage: ReadPassage, index: number): number {
  const { words, phrases } = passage;
  const own = phrases[index];
  const phrase = own && (firstOfMakers(passage, own) ?? own);
  if (phrase === undefined) return -1;
  const by = governorOf(words, phrase);
  const governor = words[by];
  if ((governor?.tag !== 'preposition' && governor?.tag !== 'to') || TEMPORAL.has(governor.lower)) return -1;
  const verb = beforeDay(words, by - 1);
  const end =
    whoseClause(words, by - 1) ?? (words[by - 1]?.tag === 'preposition' ? by - 2 : words[verb]?.tag === 'verb' ? verb - 1 : by - 1);
  for (let before = index - 1; before >= Math.max(0, index - PHRASES_BETWEEN); before -= 1) {
    const holder = phrases[before];
    if (holder !== undefined && !holder.possessor && holder.last === end) return before;
  }
  return -1;
}
/** The phrase itself may begin with possessors, which are phrases of their own; so may others of its row. */
const PHRASES_BETWEEN = 8;

/** "Filed on Monday by": the verb, where a day stands behind it. */
function beforeDay(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== 'time') return at;
  return words[at - 1]?.lower === 'on' ? at - 2 : at - 1;
}

/**
 * "A letter signed by nine dockers, the mayor and the Guild says": the first of several sorts of makers whom one "by" governs, of whom the
 * phrase is the last; null where it is none of them. A document with a participle stands before them, and no verb of a clause.
 */
export function firstOfMakers({ words, phrases }: ReadPassage, last: NounPhrase): NounPhrase | null {
  if (words[last.first - 1]?.lower !== 'and') return null;
  let [maker, end]: [NounPhrase | undefined, number] = [last, last.first - 2];
  for (let steps = 0; steps < MOST_MAKERS; steps += 1) {
    maker = phraseBefore(phrases, maker, end);
    if (maker === undefined) return null;
    const opener: Word | undefined = words[maker.first - 1];
    if (opener?.lower === 'by') return isMadeBefore(words, phrases, maker) ? maker : null;
    if (opener?.tag !== 'comma') return null;
    end = maker.first - 2;
  }
  return null;
}
/** Longer rows are lists. */
const MOST_MAKERS = 4;

const phraseBefore = (phrases: readonly NounPhrase[], { first }: NounPhrase, end: number): NounPhrase | undefined =>
  phrases
    .slice(Math.max(0, firstAfter(phrases, first - 1) - PHRASES_BETWEEN), firstAfter(phrases, first - 1))
    .find((it) => !it.possessor && it.last === end);

/** "A suit filed on Monday by the Guild", "by the mayor and the Guild": what it says are its words, and the Guild's at most by way of it. */
function isMadeBy(passage: ReadPassage, index: number): boolean {
  const { words, phrases } = passage;
  const phrase = phrases[index];
  if (phrase === undefined) return false;
  return words[phrase.first - 1]?.lower === 'by' ? isMadeBefore(words, phrases, phrase) : firstOfMakers(passage, phrase) !== null;
}

/** "A suit filed on Monday" before its makers, where it begins its clause. */
function isMadeBefore(words: readonly Word[], phrases: readonly NounPhrase[], maker: NounPhrase): boolean {
  const verb = beforeDay(words, maker.first - 2);
  if (words[verb]?.tag !== 'verb' || words[verb]?.form !== 'past') return false;
  const document = phraseBefore(phrases, maker, verb - 1);
  return document?.kind === 'document' && isFreeSubject(words, document);
}

/** "A clerk who came with his aunt said": the word before a clause of "who" that word `last` ends, as far as it holds no more than its verb; else null. */
function whoseClause(words: readonly Word[], last: number): number | null {
  let at = last;
  while (words[at]?.tag === 'adverb') at -= 1;
  const isVerb = words[at]?.tag === 'auxiliary' || (words[at]?.tag === 'verb' && words[at]?.reporting === null);
  return isVerb && words[at - 1]?.lower === 'who' ? at - 2 : null;
}
