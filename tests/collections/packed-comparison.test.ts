import { expect, test } from 'vitest';
import { currentEdition } from '../../src/collections/current-edition.ts';
import { packed, unpacked } from '../../src/collections/packed-comparison.ts';
import { folderOf } from './folder-of.ts';

test('a comparison comes out of the store as it went in', async () => {
  const folder = folderOf({
    'a.txt': '“We are out of bread – and of “Brötchen”,” the baker said.',
    'b.txt': 'The baker said: "We are out of bread — and of milk."',
  });
  const { comparison } = await (await currentEdition(folder, () => {})).make();
  expect(comparison.pairs).toHaveLength(1);
  expect(unpacked(packed(comparison))).toEqual(comparison);
});
