import { indefinitePronouns } from '../lexicon/function-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { firstAfter } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';

/** What somebody goes by, and the phrase of whom it is said. */
export type CalledSo = { who: NounPhrase; name: string };

/**
 * "She is called Clerk 4", "he was identified as Witness B": a number or a letter behind a noun with a capital, by which papers keep a
 * name back. Null for other phrases.
 */
export function calledSo({ words, phrases }: ReadPassage, phrase: NounPhrase): CalledSo | null {
  const end = LETTER.test(words[phrase.last]?.text ?? '') ? phrase.last : phrase.last + 1;
  const [noun, mark] = [words[end - 1], words[end]];
  if (noun?.tag !== 'name' || end - 1 !== phrase.first || mark?.sentence !== phrase.sentence || !MARK.test(mark.text)) return null;
  const verb = words[phrase.first - 1]?.lower === 'as' ? phrase.first - 2 : phrase.first - 1;
  if (!CALLED.has(words[verb]?.lower ?? '') || !BE.has(words[verb - 1]?.lower ?? '')) return null;
  const who = phrases[firstAfter(phrases, verb - 2) - 1];
  return who?.kind === 'pronoun' && who.last === verb - 2 ? { who, name: `${noun.text} ${mark.text}` } : null;
}
const LETTER = /^\p{Lu}$/u;
const MARK = /^(?:\d{1,3}|\p{Lu})$/u;
const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'identified', 'listed', 'known', 'described']);
const BE: ReadonlySet<string> = new Set(['is', 'was']);

/** "One of the clerks" goes by nothing yet: a word that counts names nobody. */
export const goesByNothing = ({ name, described }: Entity): boolean => name.length === 0 && indefinitePronouns.has(described.toLowerCase());
