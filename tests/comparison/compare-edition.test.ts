import { expect, test } from 'vitest';
import { loadEdition } from '../../src/collections/load-edition.ts';
import { compareEdition } from '../../src/comparison/compare-edition.ts';
import { comparisonSchema } from '../../src/schema/comparison.ts';
import { pairSchema } from '../../src/schema/pair.ts';

const edition = await loadEdition(new URL('../../seeds/', import.meta.url));
const comparison = compareEdition(edition);

test('the comparison of the seeds keeps its schema', () => {
  const { pairs, comparePair, ...found } = comparison;
  expect(() => comparisonSchema.parse(found)).not.toThrow();
  for (const { a, b } of pairs) expect(() => pairSchema.parse(comparePair(a, b))).not.toThrow();
});

test('every quote outside other quotes is counted for each of its sources, once', () => {
  const counted = comparison.sources.rows.flatMap(({ cells }) => cells.flatMap(({ quoted }) => quoted));
  const attributed = edition.quotes
    .filter(({ kind, within }) => kind !== 'indirect' && within === null)
    .flatMap(({ id, attribution }) => (attribution?.sources ?? []).map(() => id));
  expect(counted.sort()).toEqual(attributed.sort());
});

test('the order of the stories changes no count', () => {
  const counts = (order: typeof edition) =>
    compareEdition(order).sources.rows.map(({ source, cells }) => [source, cells.length, cells.flatMap(({ quoted }) => quoted).sort()]);
  const reversed = { ...edition, stories: edition.stories.toReversed() };
  expect(counts(reversed).sort()).toEqual(counts(edition).sort());
});
