import { describe, expect, test } from 'vitest';
import { excerptAround, markWords } from '../../../src/client/search/mark-words.ts';

describe('the words that answer a query are marked', () => {
  test.each([
    { text: 'A “fair share” is a share.', query: 'fair share', match: 'phrase', marked: ['fair share'] },
    { text: 'Lost! No more lost, no more.', query: 'lost no more', match: 'phrase', marked: ['Lost! No more', 'lost, no more'] },
    { text: 'Fairness and shares', query: 'share fair', match: 'words', marked: ['Fairness', 'shares'] },
    { text: 'The U.S. and Zoë', query: 'us zoe', match: 'words', marked: ['U.S.', 'Zoë'] },
    { text: 'The workers of the world', query: 'wrokers', match: 'similar', marked: ['workers'] },
    { text: 'Ada Bell', query: 'mayor', match: 'phrase', marked: [] },
    { text: 'Ada Bell', query: '', match: 'phrase', marked: [] },
  ] as const)('$query in $text', ({ text, query, match, marked }) => {
    expect(markWords(text, query, match).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});

describe('a long text is cut around the first answer, at spaces', () => {
  const text = 'one two three four five six seven eight nine ten';
  test.each([
    { first: 'one', longest: 15, shown: 'one two three' },
    { first: 'six', longest: 15, shown: 'six seven eight' },
    { first: 'ten', longest: 15, shown: 'eight nine ten' },
    { first: 'six', longest: 100, shown: text },
  ])('$first within $longest', ({ first, longest, shown }) => {
    const start = text.indexOf(first);
    const span = excerptAround(text, [{ start, end: start + first.length }], longest);
    expect(text.slice(span.start, span.end)).toBe(shown);
  });

  test('a text without spaces is cut where it must be', () => {
    expect(excerptAround('x'.repeat(50), [], 20)).toEqual({ start: 0, end: 20 });
  });
});
