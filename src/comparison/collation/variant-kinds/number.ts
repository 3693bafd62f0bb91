import type { VariantRule } from './pair.ts';
import { foldedWords } from './printed-words.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const FIGURE = /^(\d+(?:\.\d+)?)([a-z]*)$/;

/** The same number in another form: "three" and "3", "4.5bn" and "4.5 billion". */
export const isNumberForm: VariantRule = ({ base, reading }) => {
  const value = numberOf(foldedWords(base));
  return value !== undefined && value === numberOf(foldedWords(reading));
};

/** The value of a number in words or figures; undefined where any word is not of a number. */
export function numberOf(words: readonly string[]): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const word of words) {
    if (word === 'and' && current !== undefined) continue;
    const [, figure, scaleSign = ''] = FIGURE.exec(word) ?? [];
    const scale = SCALES.get(figure === undefined ? word : scaleSign);
    const small = SMALL.indexOf(word);
    const tens = TENS.indexOf(word);
    if (figure !== undefined) {
      if (scaleSign !== '' && scale === undefined) return undefined;
      current = (current ?? 0) + Number(figure) * (scale ?? 1);
    } else if (scale !== undefined) {
      current = (current ?? 1) * scale;
      if (scale >= 1e3) [total, current] = [total + current, 0];
    } else if (small >= 0) current = (current ?? 0) + small;
    else if (tens >= 0) current = (current ?? 0) + (tens + 2) * 10;
    else return undefined;
  }
  return current === undefined ? undefined : total + current;
}
