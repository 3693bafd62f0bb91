import { expect, test } from 'vitest';
import { dayNamedIn } from '../../../src/analysis/circumstances/stated-dates.ts';
import type { Stated } from '../../../src/schema/stated.ts';

const printed = (value: string): Stated => ({ kind: 'stated', value, span: { start: 0, end: 1 } });
const named = (words: string, published: string): string => {
  const day = dayNamedIn(words, { start: 0, end: words.length }, printed(published));
  return day.kind === 'not-stated' ? day.kind : day.value;
};

test.each([
  // A Monday.
  ['on Monday', '2031-05-12', '2031-05-12'],
  ['on Thursday', '2031-05-12', '2031-05-08'],
  ['on 3 March', '2031-05-12', '2031-03-03'],
  // Where the line that dates the story leaves the year open, a day is still one, and a weekday none.
  ['on 3 March', '--05-12', '--03-03'],
  ['on Monday', '--05-12', 'not-stated'],
  ['at the end of March', '2031-05-12', 'not-stated'],
  ['on Thursday 3/13/2031', '--05-12', '2031-03-13'],
  // “Now” is no day, and no part of one.
  ['on Sunday now', '--05-12', 'not-stated'],
  ['on Thursday now', '2031-05-12', '2031-05-08'],
  ['on Thursday, down the street, now closed,', '2031-05-12', '2031-05-08'],
])('“%s” in a story published on %s is %s', (words, published, day) => {
  expect(named(`she said ${words} that`, published)).toBe(day);
});
