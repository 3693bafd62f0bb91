import { describe, expect, test } from 'vitest';
import { nowhereElse } from '../../src/comparison/nowhere-else.ts';
import { inventedEdition } from './invented-edition.ts';

const { stories, quotes } = inventedEdition({
  texts: ['She said: “At once!” and “never before”.', 'They leave at once, he said.', 'She called it “a tax of the worst kind”.'],
  quotes: [
    { id: 'a1', words: 'At once!' },
    { id: 'a2', words: 'never before' },
    { id: 'c1', words: 'a tax of the worst kind' },
  ],
});

describe('“only here” is said', () => {
  test.each([
    { quote: 'a1', only: false }, // without marks and in lower case, but it is there
    { quote: 'a2', only: true },
    { quote: 'c1', only: true },
  ])('of $quote: $only', ({ quote, only }) => {
    expect(quotes.filter(({ id }) => id === quote).map(nowhereElse(stories))).toEqual([only]);
  });
});
