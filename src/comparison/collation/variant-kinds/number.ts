import { wordsOf } from '../../../analysis/text/normalise.ts';
import { readNumber } from '../../figures/read-number.ts';
import type { VariantRule } from './pair.ts';

/** The same number in another form: "three" and "3", "4.5bn" and "4.5 billion". */
export const isNumberForm: VariantRule = ({ base, reading }) => {
  const value = wholeNumber(base);
  return value !== null && value === wholeNumber(reading);
};

/** The value of a text that is a number and nothing else; else null. */
export function wholeNumber(text: string): number | null {
  const words = wordsOf(text);
  const read = readNumber(words, 0);
  return read?.next === words.length ? read.value : null;
}
