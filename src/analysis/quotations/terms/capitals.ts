/** How marked words are capitalised. */
export function capitalsOf(words: readonly string[]): 'none' | 'upper' | 'lower' | 'word' | 'title' | 'sentence' | 'some' {
  const lettered = words.filter((word) => /^\p{L}/u.test(word));
  if (lettered.length === 0) return 'none';
  if (lettered.every((word) => word === word.toUpperCase() && word.length > 1)) return 'upper';
  const telling = lettered.filter((word, at) => at === 0 || word.length > LONGEST_SMALL_WORD || /^\p{Lu}/u.test(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals === 0) return 'lower';
  if (capitals === telling.length) return lettered.length === 1 ? 'word' : 'title';
  return /^\p{Lu}/u.test(lettered[0] ?? '') ? 'sentence' : 'some';
}
/** Titles leave words of up to this many letters small. */
const LONGEST_SMALL_WORD = 3;
