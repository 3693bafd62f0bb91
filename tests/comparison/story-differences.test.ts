import { expect, test } from 'vitest';
import { lookUp } from '../../src/comparison/edition-lookup.ts';
import { sourceCoverage } from '../../src/comparison/source-coverage.ts';
import { statementCoverage } from '../../src/comparison/statement-coverage.ts';
import { storyDifferences } from '../../src/comparison/story-differences.ts';
import { inventedEdition } from './invented-edition.ts';

const lookup = lookUp(
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
const [a, b, c, d] = storyDifferences(lookup, { sources: sourceCoverage(lookup), statements: statementCoverage(lookup) });

test('a source that one story alone hears, and words that it alone prints, are only there', () => {
  expect(a?.onlyHere).toEqual([]);
  expect(b?.onlyHere).toMatchObject([
    { kind: 'source', source: 'cole-dunn', quotes: ['b2'] },
    { kind: 'quote', quote: 'b2' },
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
