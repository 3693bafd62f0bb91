import type { VariantRule } from './pair.ts';
import { foldedWords } from './printed-words.ts';

const BRACKETED = /\[[^\]]*\]?|\([^)]*\)?/g;
const outside = (reading: string): string => foldedWords(reading.replaceAll(BRACKETED, ' ')).join(' ');

/** One of them has words or letters that an editor put into brackets: "agreements [made] without us". */
export const isBracket: VariantRule = ({ base, reading }) =>
  [base, reading].some((text) => text.search(BRACKETED) >= 0) &&
  (outside(base) === outside(reading) || foldedWords(base).join('') === foldedWords(reading).join(''));
