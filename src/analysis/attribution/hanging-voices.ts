import { TEMPORAL } from './clauses.ts';
import { type NounPhrase, VOICES } from './noun-phrase.ts';
import { phrasesWithin } from './reach.ts';
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
    if (VOICES.has(holder.kind) || (holder.kind === 'document' && passage.phrases[index]?.kind === 'thing')) return holder;
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

/** Index of the phrase that another hangs on by the preposition right before it; -1 where there is none. */
function holderOf({ words, phrases }: ReadPassage, index: number): number {
  const first = phrases[index]?.first ?? 0;
  const governor = words[first - 1];
  if ((governor?.tag !== 'preposition' && governor?.tag !== 'to') || TEMPORAL.has(governor.lower)) return -1;
  const end =
    whoseClause(words, first - 2) ?? (words[first - 2]?.tag === 'preposition' || words[first - 2]?.tag === 'verb' ? first - 3 : first - 2);
  for (let at = index - 1; at >= Math.max(0, index - PHRASES_BETWEEN); at -= 1) {
    const holder = phrases[at];
    if (holder !== undefined && !holder.possessor && holder.last === end) return at;
  }
  return -1;
}
/** "A clerk who came with his aunt said": the word before a clause of "who" that word `last` ends, as far as it holds no more than its verb; else null. */
function whoseClause(words: readonly Word[], last: number): number | null {
  let at = last;
  while (words[at]?.tag === 'adverb') at -= 1;
  const isVerb = words[at]?.tag === 'auxiliary' || (words[at]?.tag === 'verb' && words[at]?.reporting === null);
  return isVerb && words[at - 1]?.lower === 'who' ? at - 2 : null;
}

/** The phrase itself may begin with possessors, which are phrases of their own. */
const PHRASES_BETWEEN = 4;
