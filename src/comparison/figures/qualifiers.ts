import type { Word } from '../../analysis/text/normalise.ts';
import type { Bound } from '../../schema/figure.ts';

/** Words before a number, longest first. */
const BEFORE: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['just under', 'almost'],
    ['close to', 'about'],
    ['an estimated', 'about'],
    ['more than', 'over'],
    ['at least', 'over'],
    ['well over', 'over'],
    ['just over', 'over'],
    ['less than', 'under'],
    ['fewer than', 'under'],
    ['no more than', 'under'],
    ['at most', 'under'],
    ['up to', 'under'],
    ['as many as', 'under'],
    ['as much as', 'under'],
    ['nearly', 'almost'],
    ['almost', 'almost'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['estimated', 'about'],
    ['over', 'over'],
    ['under', 'under'],
  ] as const satisfies readonly (readonly [string, Bound])[]
)
  .map(([words, bound]) => [words.split(' '), bound] as const)
  .sort((a, b) => b[0].length - a[0].length);

/** Words after the unit. */
const AFTER: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], 'over'],
  [['or', 'longer'], 'over'],
  [['or', 'so'], 'about'],
  [['or', 'less'], 'under'],
];

/** The qualifier that ends before the word `at`, and the index of its first word. */
export function qualifierBefore(words: readonly Word[], at: number): { bound: Bound; first: number } | null {
  const found = BEFORE.find(([phrase]) => stands(words, at - phrase.length, phrase));
  return found ? { bound: found[1], first: at - found[0].length } : null;
}

/** The qualifier that begins at the word `at`, and the index after it. */
export function qualifierAfter(words: readonly Word[], at: number): { bound: Bound; next: number } | null {
  const found = AFTER.find(([phrase]) => stands(words, at, phrase));
  return found ? { bound: found[1], next: at + found[0].length } : null;
}

const stands = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((word, index) => words[at + index]?.folded === word);
