import { alignLong } from '../collation/align-long.ts';
import { areSimilar, isSameNumber } from '../collation/similar-words.ts';
import { isFunctionWord, weighWord } from '../collation/weigh-words.ts';

/** What two quotes have in common, word by word. */
export type SharedWording = {
  /** Weight of the heaviest passage that both print, gaps taken off. */
  passage: number;
  /** Share of the lighter quote's weight that shared passages hold, 0 to 1. */
  coverage: number;
};

/** Like words count for less than equal ones. */
const SIMILAR_SHARE = 0.5;
/** More words than these on either side part two passages. */
const WIDEST_GAP = 3;
/** A gap inside a passage takes off as much as an everyday word weighs. */
const GAP_COST = 0.5;
/** Lighter passages are chance and cover nothing. */
const LIGHTEST_PASSAGE = 1.2;

/** So many words in a row are no chance, be they grammar. */
const LONG_ENOUGH = 5;

/** Words that two quotes share with little between: their weight, and how many stand in a row, at its end and at most. */
type Passage = { weight: number; run: number; longest: number };

/** Compares two quotes by their folded words. */
export function compareWording(a: readonly string[], b: readonly string[]): SharedWording {
  const fitOf = (x: number, y: number): number => {
    const [left, right] = [a[x] ?? '', b[y] ?? ''];
    if (left === right) return weighWord(left);
    if (!areSimilar(left, right)) return 0;
    // "Nine" and "9" are one word.
    return isSameNumber(left, right) ? weighWord(left) : Math.min(weighWord(left), weighWord(right)) * SIMILAR_SHARE;
  };
  const passages: Passage[] = [];
  let last: { column: number; token: number } | undefined;
  for (const match of alignLong(a, b, fitOf, () => false)) {
    const gap = last ? Math.max(match.column - last.column, match.token - last.token) - 1 : Number.POSITIVE_INFINITY;
    const weight = fitOf(match.column, match.token);
    const open = gap > WIDEST_GAP ? undefined : passages.at(-1);
    if (open) {
      open.weight += weight - (gap > 0 ? GAP_COST : 0);
      open.run = gap > 0 ? 1 : open.run + 1;
      open.longest = Math.max(open.longest, open.run);
    } else passages.push({ weight, run: 1, longest: 1 });
    last = match;
  }
  const told = passages.filter(({ weight, longest }) => weight >= LIGHTEST_PASSAGE || longest >= LONG_ENOUGH);
  const shared = told.reduce((sum, { weight }) => sum + weight, 0);
  const lighter = Math.min(weightOf(a), weightOf(b));
  return { passage: Math.max(0, ...passages.map(({ weight }) => weight)), coverage: lighter === 0 ? 0 : Math.min(1, shared / lighter) };
}

/** True where every word of one stands in the other in the same order, with nothing but words of grammar between. */
export function standsWithin(words: readonly string[], other: readonly string[]): boolean {
  return other.some((_, start) => {
    let at = start;
    return words.every((word, n) => {
      while (n > 0 && at < other.length && other[at] !== word && isFunctionWord(other[at] ?? '')) at += 1;
      at += 1;
      return other[at - 1] === word;
    });
  });
}

/** The weight of all words together. */
export const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + weighWord(word), 0);
