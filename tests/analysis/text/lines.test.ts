import { expect, test } from 'vitest';
import { linesOf } from '../../../src/analysis/text/lines.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

test.each([
  ['', []],
  ['\n \t\n', []],
  ['one', ['one']],
  ['  one  \n\n two', ['one', 'two']],
  ['one\r\ntwo\rthree', ['one', 'two', 'three']],
  ['one\u2028two\u2029three\u0085four\fsix\vseven\n', ['one', 'two', 'three', 'four', 'six', 'seven']],
])('the lines of %j are %j', (text, lines) => {
  expect(linesOf(text).map((span) => sliceOf(text, span))).toEqual(lines);
});

test('a line may be longer than any other', () => {
  const line = 'a word '.repeat(2 ** 21).trim();
  expect(linesOf(`${line}\n${line}`)).toEqual([
    { start: 0, end: line.length },
    { start: line.length + 1, end: 2 * line.length + 1 },
  ]);
});
