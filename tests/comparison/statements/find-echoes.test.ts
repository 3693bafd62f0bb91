import { expect, test } from 'vitest';
import { findEchoes } from '../../../src/comparison/statements/find-echoes.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { type InventedQuote, inventedEdition } from '../invented-edition.ts';

const sources = [
  { id: 'ada', called: ['Ada Okafor'] },
  { id: 'bea', called: ['Bea Lind'] },
];

function shown(edition: Edition): string[] {
  return findEchoes(edition).map(
    ({ words, places }) => `${words}: ${places.map(({ story, sources: said }) => `${story} ${said.join('+') || '-'}`).join(', ')}`,
  );
}

const cases: { why: string; texts: string[]; quotes: InventedQuote[]; found: string[] }[] = [
  {
    why: 'a saying of two people',
    texts: [
      'Ada Okafor said: “No decision about the islands without the islands.”',
      'Bea Lind: “There is nothing about the islands without the islands.”',
    ],
    quotes: [
      { id: 'a1', words: 'No decision about the islands without the islands.', by: 'ada' },
      { id: 'b1', words: 'There is nothing about the islands without the islands.', by: 'bea' },
    ],
    found: ['about the islands without the islands: a ada, b bea'],
  },
  {
    why: 'a fragment of what another says',
    texts: ['Ada Okafor said: “No decision about the islands without the islands.”', 'Bea Lind wants none “without the islands”.'],
    quotes: [
      { id: 'a1', words: 'No decision about the islands without the islands.', by: 'ada' },
      { id: 'b1', words: 'without the islands', by: 'bea' },
    ],
    found: ['without the islands: a ada, b bea'],
  },
  {
    why: 'one speaker',
    texts: ['Ada Okafor said: “No decision about the islands.”', 'Ada Okafor said: “No decision about the islands.”'],
    quotes: [
      { id: 'a1', words: 'No decision about the islands.', by: 'ada' },
      { id: 'b1', words: 'No decision about the islands.', by: 'ada' },
    ],
    found: [],
  },
  {
    why: 'a name among everyday words',
    texts: ['Ada Okafor said: “We and the United Provinces agree.”', 'Bea Lind said: “The sea and the United Provinces are old.”'],
    quotes: [
      { id: 'a1', words: 'We and the United Provinces agree.', by: 'ada' },
      { id: 'b1', words: 'The sea and the United Provinces are old.', by: 'bea' },
    ],
    found: [],
  },
  {
    why: 'two speakers of one story',
    texts: ['“No decision about the islands”, “no decision about the islands”.', 'Nothing.'],
    quotes: [
      { id: 'a1', words: 'No decision about the islands', by: 'ada' },
      { id: 'a2', words: 'no decision about the islands', by: 'bea' },
    ],
    found: [],
  },
];

test.each(cases)('echoes: $why', ({ texts, quotes, found }) => {
  expect(shown(inventedEdition({ texts, sources, quotes }))).toEqual(found);
});
