import { expect, test } from 'vitest';
import { spansOf } from '../../../src/collections/integrity/edition-spans.ts';
import { loadEdition } from '../../../src/collections/load-edition.ts';

/** Everything within a value that looks like a span. */
function* spanLike(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value;
  for (const inner of Object.values(value)) yield* spanLike(inner);
}

test('no span of an edition goes unchecked, whatever fields are added to it', async () => {
  const edition = await loadEdition(new URL('../../../seeds/', import.meta.url));
  const checked = new Set<unknown>([...spansOf(edition)].map(({ span }) => span));
  const all = [...spanLike([edition.stories, edition.quotes, edition.sources, edition.statements])];
  expect(all.length).toBeGreaterThan(edition.quotes.length);
  expect(all.filter((span) => !checked.has(span))).toEqual([]);
});
