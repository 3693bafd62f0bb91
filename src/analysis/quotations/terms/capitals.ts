/** `upper`: throughout; `word`, `title`: every word that tells, one or several; `sentence`: the first alone, or among others; `some`: not the first. */
export type Capitals = 'none' | 'upper' | 'lower' | 'word' | 'title' | 'sentence' | 'some';

/** How marked words are capitalised. */
export function capitalsOf(words: readonly string[]): Capitals {
  let [lettered, shouted, telling, capitals, opens] = [0, 0, 0, 0, false];
  for (const word of words) {
    if (!LETTER.test(word)) continue;
    const isCapital = CAPITAL.test(word);
    if (lettered === 0) opens = isCapital;
    // Where one is not, nobody asks of those behind it.
    if (shouted === lettered && word.length > 1 && word === word.toUpperCase()) shouted += 1;
    lettered += 1;
    if (lettered > 1 && word.length <= LONGEST_SMALL_WORD && !isCapital) continue;
    telling += 1;
    if (isCapital) capitals += 1;
  }
  if (lettered === 0) return 'none';
  if (shouted === lettered) return 'upper';
  if (capitals === 0) return 'lower';
  if (capitals === telling) return lettered === 1 ? 'word' : 'title';
  return opens ? 'sentence' : 'some';
}
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** Titles leave words of up to this many letters small. */
const LONGEST_SMALL_WORD = 3;
