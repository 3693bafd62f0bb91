import { expect, test } from 'vitest';
import { inColumns, MOST_COLUMNS } from '../../src/components/many-stories.ts';

test('stories stand in columns as long as a page has room for them', () => {
  expect(inColumns(Array.from({ length: MOST_COLUMNS }))).toBe(true);
  expect(inColumns(Array.from({ length: MOST_COLUMNS + 1 }))).toBe(false);
});
