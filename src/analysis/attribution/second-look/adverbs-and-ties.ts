import type { Word } from '../words.ts';

/** "Finally, …", "Recently the mayor": an adverb has its capital from the head of the sentence, where no name follows. */
export function isAdverbAtHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || words[at - 1]?.sentence === word.sentence || !ADVERB_ENDING.test(word.lower)) return false;
  return AFTER_ADVERB.has(words[at + 1]?.tag ?? '');
}
/** Endings of adverbs that no surname has, unlike those of "Kelly", "Connolly" and "Beverly". */
const ADVERB_ENDING =
  /(?:ically|ionally|ually|ially|inally|erally|ently|antly|ingly|edly|ously|ively|ably|ibly|icly|early|ularly|ilarly|tely|fully|ghtly|idly|sely|ainly|ostly|gely)$/;
const AFTER_ADVERB: ReadonlySet<string> = new Set([
  'comma',
  'determiner',
  'possessive',
  'subject-pronoun',
  'preposition',
  'number',
  'to',
  'adverb',
]);

/** "a person familiar with the plan": an adjective behind its noun ties what follows to it, as a preposition does. */
export function opensComplement(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  return words[at - 1]?.tag === 'noun' && (next === 'preposition' || next === 'to');
}
export const COMPLEMENTED: ReadonlySet<string> = new Set(
  'familiar close aware responsible knowledgeable privy sympathetic loyal critical hostile opposed eager able unable ready adjacent'.split(
    ' ',
  ),
);

/** "She has since said", "used to say": words that stand between an auxiliary and its verb, or are one. */
export const isSinceInVerb = (words: readonly Word[], at: number): boolean => words[at - 1]?.tag === 'auxiliary';
export const isUsedTo = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === 'used' && words[at + 1]?.tag === 'to') ||
  (words[at]?.tag === 'to' && words[at - 1]?.lower === 'used' && words[at - 1]?.tag === 'auxiliary');

/** "The mayor himself said": it only stresses whoever stands before it. */
export const isStress = (words: readonly Word[], at: number): boolean =>
  NAMES_SOMEBODY.has(words[at - 1]?.tag ?? '') && SAYS_ON.has(words[at + 1]?.tag ?? '');
export const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);
const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['name', 'noun']);
const SAYS_ON: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'adverb']);
