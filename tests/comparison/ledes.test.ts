import { expect, test } from 'vitest';
import { indexEdition } from '../../src/comparison/edition-index.ts';
import { compareLedes } from '../../src/comparison/ledes.ts';
import { ledeSchema } from '../../src/schema/lede.ts';
import { inventedEdition } from './invented-edition.ts';

const texts = [
  'Ada Bell shut the harbour after a flood, and Cole Dunn protested. Boats sank.\nThe whale left.',
  'A flood shut the harbour. Ada Bell is to blame, fishermen say.\nThe whale left.',
];
const edition = inventedEdition({
  texts,
  sources: [
    { id: 'cole-dunn', called: ['Cole Dunn'] },
    { id: 'ada-bell', called: ['Ada Bell'] },
  ],
});
const ledes = compareLedes(indexEdition(edition));

test('who is named, the first first', () => {
  expect(ledes.map(({ named }) => named.map(({ source }) => source))).toEqual([['ada-bell', 'cole-dunn'], ['ada-bell']]);
});

test('what comes first: sources, and words that another lede has, too, in the order of the text', () => {
  expect(ledes.map(({ items }) => items.map((item) => (item.kind === 'source' ? item.source : item.stem)))).toEqual([
    ['ada-bell', 'shut', 'harbor', 'flood', 'cole-dunn'],
    ['flood', 'shut', 'harbor', 'ada-bell'],
  ]);
});

test('words that no other lede has', () => {
  expect(ledes.map(({ own }, index) => own.map(({ start, end }) => texts[index]?.slice(start, end)))).toEqual([
    ['protested', 'Boats', 'sank'],
    ['blame', 'fishermen'],
  ]);
});

test('the opening is the first sentence, and the result keeps its schema', () => {
  expect(ledes.map(({ opening: { start, end } }, index) => texts[index]?.slice(start, end))).toEqual([
    'Ada Bell shut the harbour after a flood, and Cole Dunn protested.',
    'A flood shut the harbour.',
  ]);
  for (const lede of ledes) expect(() => ledeSchema.parse(lede)).not.toThrow();
});
