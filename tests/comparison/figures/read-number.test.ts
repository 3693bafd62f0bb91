import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/analysis/text/normalise.ts';
import { readNumber } from '../../../src/comparison/figures/read-number.ts';

test.each([
  { text: '90 minutes', value: 90, words: 1 },
  { text: '1,200 people', value: 1200, words: 1 },
  { text: '4.5 billion pounds', value: 4.5e9, words: 2 },
  { text: '300bn', value: 3e11, words: 1 },
  { text: 'twenty-five boats', value: 25, words: 2 },
  { text: 'twenty boats', value: 20, words: 1 },
  { text: 'two hundred thousand', value: 200_000, words: 3 },
  { text: 'a million reasons', value: 1e6, words: 2 },
  { text: 'half a million', value: 5e5, words: 3 },
  { text: 'one and a half hours', value: 1.5, words: 4 },
  { text: 'two dozen eggs', value: 24, words: 2 },
  { text: 'four hundred and seven passengers', value: 407, words: 4 },
  { text: 'three hundred twenty-five', value: 325, words: 4 },
  { text: 'two thousand three hundred and five', value: 2305, words: 6 },
  { text: 'one hundred and a half', value: 100.5, words: 5 },
  { text: 'two hundred and three thousand boats', value: 203_000, words: 5 },
  { text: '2.3million pounds', value: 2.3e6, words: 1 },
])('“$text” begins with $value', ({ text, value, words }) => {
  expect(readNumber(wordsOf(text), 0)).toEqual({ value, next: words });
});

test.each(['a boat', 'boats', 'third', 'B52', ''])('“%s” begins with no number', (text) => {
  expect(readNumber(wordsOf(text), 0)).toBeNull();
});
