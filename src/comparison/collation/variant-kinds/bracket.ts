import type { VariantRule } from './pair.ts';
import { foldedWords } from './printed-words.ts';

const BRACKETED = /\[[^\]]*\]?|\([^)]*\)?/g;
const outside = (reading: string): string => foldedWords(reading.replaceAll(BRACKETED, ' ')).join(' ');

const BRACKET = /[[(]/;

/**
 * One of them has words or letters that an editor put into brackets ("plans [drawn up] in haste", "t[he] mayor"), or stands in
 * brackets as a whole, in the place of the other's words.
 */
export const isBracket: VariantRule = ({ base, reading }) => {
  if (![base, reading].some((text) => BRACKET.test(text))) return false;
  const [a, b] = [outside(base), outside(reading)];
  const standsIn = [base, reading].some((text) => BRACKET.test(text) && outside(text) === '');
  return a === b || standsIn || foldedWords(base).join('') === foldedWords(reading).join('');
};
