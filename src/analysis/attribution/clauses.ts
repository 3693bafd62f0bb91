import { beForms } from './lexicon/function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** A verb that can have a subject of its own, or the auxiliary of one. */
export const isFiniteVerb = (word: Word): boolean => word.tag === 'auxiliary' || (word.tag === 'verb' && word.form !== 'participle');

/** Index of the finite verb whose subject the phrase is, or null. */
export function verbOf(words: readonly Word[], phrase: NounPhrase): number | null {
  if (phrase.possessor) return null;
  // “…,” said the mayor
  if (words[phrase.first - 1]?.reporting != null && words[phrase.first - 2]?.tag === 'quote') return phrase.first - 1;
  let at = phrase.last + 1;
  while (words[at]?.tag === 'adverb' || words[at]?.tag === 'time') at += 1;
  const word = words[at];
  if (word !== undefined && isFiniteVerb(word)) return at;
  return null;
}

/** "In front of the mayor": what a preposition governs is no subject; what stands after "before" may be. */
export const hangsOnPreposition = (words: readonly Word[], phrase: NounPhrase): boolean => {
  const before = words[governorOf(words, phrase)];
  return before?.tag === 'to' || (before?.tag === 'preposition' && !TEMPORAL.has(before.lower));
};

/** Index of the word that governs a phrase: the one before it, or before "both" ("the captains of both boats"). */
export const governorOf = (words: readonly Word[], { first }: NounPhrase): number =>
  words[first - 1]?.lower === 'both' ? first - 2 : first - 1;

/** "The board, in a letter signed by its chair, Ann Poe, said": she is the chair, who does no more than sign. */
export function namesAgent(words: readonly Word[], { first }: NounPhrase): boolean {
  if (words[first - 1]?.tag !== 'comma') return false;
  let at = first - 2;
  while (at > first - LONGEST_OFFICE && OF_OFFICE.has(words[at]?.tag ?? '')) at -= 1;
  return words[at]?.lower === 'by' && words[at - 1]?.tag === 'verb' && words[at - 1]?.form === 'past';
}
const OF_OFFICE: ReadonlySet<string> = new Set(['noun', 'name', 'possessive', 'determiner', 'clitic', 'number']);
/** "Its deputy manager for the three northern towns". In words. */
const LONGEST_OFFICE = 10;

/** "The pilot who sold it, asked again on Monday, said": the object of a relative clause, which nothing that follows belongs to. */
export const isWhatIsDone = (words: readonly Word[], { kind, first }: NounPhrase): boolean =>
  kind === 'pronoun' && words[first - 1]?.tag === 'verb' && words[first - 2]?.tag === 'relative';

/** "After talks with the mayor, Ann Lee said": a role that hangs on a preposition, before a comma and a name with its own verb. */
export function closesOpener(words: readonly Word[], role: NounPhrase, name: NounPhrase): boolean {
  const before = words[role.first - 1]?.tag;
  if (before !== 'preposition' && before !== 'to') return false;
  const after = words[name.last + 1]?.tag;
  return after === 'verb' || after === 'auxiliary';
}

/** Passives that say what somebody thinks or is quoted with: "she was convinced", "she was quoted". */
const OWN_STATE: ReadonlySet<string> = new Set([
  'convince',
  'persuade',
  'commit',
  'decide',
  'worry',
  'quote',
  'cite',
  'paraphrase',
  'agree',
]);
const DONE_TO: ReadonlySet<string> = new Set(['say', 'speech', 'judge', 'act']);

/** True where the verb is a passive whose subject hears or bears the words: "was told", "has been called". */
export function isSuffered(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  if (word?.form !== 'past' || !DONE_TO.has(word.reporting ?? '') || OWN_STATE.has(word.base)) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  const be = words[at];
  // Whoever speaks about being called something takes the words up.
  return be?.tag === 'auxiliary' && beForms.has(be.lower) && be.lower !== 'being';
}

/** After these a clause may follow as well as a phrase: "hours after the mayor spoke". */
export const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till']);
