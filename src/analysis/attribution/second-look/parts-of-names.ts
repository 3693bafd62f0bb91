import { foreignParticles, nameParticles } from '../lexicon/name-words.ts';
import { QUALIFIERS, type Word, type WordTag } from '../words.ts';

/** "Ann van der Poe", "said de Poe": a small word that belongs to the surname behind it. */
export function isParticleOfName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.text !== word.lower) return false;
  let end = at + 1;
  while (end < at + MOST_PARTICLES && nameParticles.has(words[end]?.text ?? '')) end += 1;
  if (words[end]?.tag !== 'name' || words[end]?.sentence !== word.sentence) return false;
  const before = words[at - 1];
  if (before?.tag === 'name' && before.sentence === word.sentence) return true;
  return foreignParticles.has(word.lower) && !(before !== undefined && before.sentence === word.sentence && BEFORE_NOUN.has(before.tag));
}
/** "De la" and "van der"; no surname has more than three. */
const MOST_PARTICLES = 3;
/** Behind these a small word is a noun: "a van", "their den". */
const BEFORE_NOUN: ReadonlySet<WordTag> = new Set<WordTag>([...QUALIFIERS, 'noun', 'name', 'adverb']);

/** "A. R. Poe": a letter with a point behind it, before a name, and no article. */
export function isInitial(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.text === 'A' && next?.tag === 'name' && next.sentence === word.sentence && next.start > word.end + 1;
}
