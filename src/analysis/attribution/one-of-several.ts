import type { NounPhrase } from './noun-phrase.ts';
import { phrasesWithin } from './reach.ts';
import type { Word, WordTag } from './words.ts';

/** "One of them, Ann Poe, said": the name of whoever a phrase calls one of several; null where it does not, or no name follows. */
export function nameOfOne(
  { words, phrases }: { words: readonly Word[]; phrases: readonly NounPhrase[] },
  one: NounPhrase,
): NounPhrase | null {
  if (words[one.head]?.lower !== 'one' || words[one.last + 1]?.lower !== 'of') return null;
  let comma = one.last + 2;
  while (comma <= one.last + LONGEST_GROUP && IN_GROUP.has(words[comma]?.tag ?? 'stop')) comma += 1;
  if (words[comma]?.tag !== 'comma' || words[comma]?.sentence !== one.sentence) return null;
  return phrasesWithin(phrases, comma + 1, comma + 1).find(({ kind }) => kind === 'name-person' || kind === 'name') ?? null;
}
/** "of the older volunteers". In words. */
const LONGEST_GROUP = 5;
const IN_GROUP: ReadonlySet<WordTag> = new Set<WordTag>([
  'determiner',
  'possessive',
  'object-pronoun',
  'preposition',
  'noun',
  'name',
  'number',
  'clitic',
]);
