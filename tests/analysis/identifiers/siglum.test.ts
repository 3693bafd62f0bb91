import { expect, test } from 'vitest';
import { siglumAt } from '../../../src/analysis/identifiers/siglum.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('story %i has the siglum %s', (index, siglum) => {
  expect(siglumAt(index)).toBe(siglum);
});
