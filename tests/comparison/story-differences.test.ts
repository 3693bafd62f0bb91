import { expect, test } from 'vitest';
import { compareEdition } from '../../src/comparison/compare-edition.ts';
import { inventedEdition } from './invented-edition.ts';

const { differences } = compareEdition(
  inventedEdition({
    texts: ['“Leave now,” said Ada Bell.', 'Ada Bell said: “Leave now.” “No,” said Cole Dunn.', 'Ada Bell was seen.', 'It rained.'],
    quotes: [
      { id: 'a1', words: 'Leave now,', by: 'ada-bell' },
      { id: 'b1', words: 'Leave now.', by: 'ada-bell' },
      { id: 'b2', words: 'No,', by: 'cole-dunn' },
    ],
    sources: [
      { id: 'ada-bell', called: ['Ada Bell'] },
      { id: 'cole-dunn', called: ['Cole Dunn'] },
    ],
    statements: [{ id: 'leave-now', quotes: ['a1', 'b1'] }],
  }),
);
const [a, b, c, d] = differences;

test('a source that one story alone hears, and words that it alone prints, are only there', () => {
  expect(a?.onlyHere).toEqual([]);
  expect(b?.onlyHere.filter(({ kind }) => kind !== 'passage')).toMatchObject([
    { kind: 'source', source: 'cole-dunn', quotes: ['b2'] },
    { kind: 'quote', quote: 'b2', reportedIn: [] },
  ]);
});

test('what at least half of the other stories have is left out where it is missing', () => {
  expect(d?.leftOut).toEqual([
    { kind: 'source', source: 'ada-bell', foundIn: ['a', 'b'], named: [] },
    { kind: 'statement', statement: 'leave-now', foundIn: ['a', 'b'] },
  ]);
});

test('a story that names the source without hearing it says where', () => {
  expect(c?.leftOut[0]).toMatchObject({ kind: 'source', named: [{ start: 0, end: 8 }] });
});

test('what one story alone has is left out nowhere', () => {
  expect(
    [a, c, d].flatMap((story) => story?.leftOut ?? []).filter((item) => item.kind === 'source' && item.source === 'cole-dunn'),
  ).toEqual([]);
});

test('figures and paragraphs that no other story shares are only there', () => {
  const texts = [
    'The ferry strike lasted 90 minutes.\nSeven northern towns signed a harbour treaty.',
    'After a 90-minute ferry strike they left.\nA whale was seen.',
    'After a 90-minute ferry strike it rained.',
  ];
  const { differences: found, figures } = compareEdition(inventedEdition({ texts }));
  const kinds = found.map(({ onlyHere }) => onlyHere.map((item) => (item.kind === 'passage' ? `¶${item.n}` : item.kind)));
  expect(kinds).toEqual([['figure', '¶2'], ['¶2'], []]);
  const [item] = found[0]?.onlyHere.filter(({ kind }) => kind === 'figure') ?? [];
  expect(item?.kind === 'figure' && figures[item.group]?.figures[0]?.normal).toBe('7');
});
