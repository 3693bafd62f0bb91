import { expect, test } from 'vitest';
import { indexEdition } from '../../src/comparison/edition-index.ts';
import { statementCoverage } from '../../src/comparison/statement-coverage.ts';
import { statementCoverageSchema } from '../../src/schema/coverage.ts';
import { inventedEdition } from './invented-edition.ts';

const edition = inventedEdition({
  texts: [
    '“Water is rising,” said Ada Bell. “Leave now.”',
    'Ada Bell: “Water is rising. Leave now.”',
    'Ada Bell told them to leave now.',
    '“Leave now,” said Ada Bell.',
  ],
  quotes: [
    { id: 'a1', words: 'Water is rising,', by: 'ada-bell' },
    { id: 'a2', words: 'Leave now.', by: 'ada-bell' },
    { id: 'b1', words: 'Water is rising. Leave now.', by: 'ada-bell' },
    { id: 'd1', words: 'Leave now,', by: 'ada-bell' },
  ],
  sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
  statements: [
    { id: 'water-is-rising', quotes: ['a1', 'b1'] },
    { id: 'leave-now', quotes: ['a2', 'b1', 'd1'], parallels: [{ story: 'c', words: 'leave now' }] },
  ],
});
const { rows } = statementCoverage(indexEdition(edition));

test('statements that more stories print come first', () => {
  expect(rows.map(({ statement }) => statement)).toEqual(['leave-now', 'water-is-rising']);
});

test('a cell lists the quotes, words and parts of one story, and its reports without marks', () => {
  expect(rows[0]?.cells).toEqual([
    { story: 'a', quotes: ['a2'], words: 2, parts: [1], parallels: [] },
    { story: 'b', quotes: ['b1'], words: 5, parts: [1], parallels: [] },
    { story: 'c', quotes: [], words: 0, parts: [], parallels: [0] },
    { story: 'd', quotes: ['d1'], words: 2, parts: [1], parallels: [] },
  ]);
});

test('statements worded differently come before those that all print alike', () => {
  const [first, second] = edition.statements;
  if (!first || !second) throw new Error('The edition has two statements.');
  const differing = { ...first, variants: [{ kind: 'word' as const, locus: 0, readings: [] }] };
  const reordered = statementCoverage(indexEdition({ ...edition, statements: [second, differing] }));
  expect(reordered.rows.map(({ statement, differences }) => [statement, differences])).toEqual([
    ['water-is-rising', 1],
    ['leave-now', 0],
  ]);
});

test('the result keeps its schema', () => {
  expect(() => statementCoverageSchema.parse({ rows })).not.toThrow();
});
