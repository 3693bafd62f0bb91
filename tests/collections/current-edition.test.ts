import { symlinkSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { currentEdition } from '../../src/collections/current-edition.ts';
import { folderOf } from './folder-of.ts';

const said = '“We are out of bread,” the baker said.';
const silent = (): void => {};
const fingerprintOf = async (files: Record<string, string>): Promise<string> => (await currentEdition(folderOf(files), silent)).fingerprint;

test('the same seeds have the same fingerprint, wherever they lie', async () =>
  expect(await fingerprintOf({ 'a.txt': said })).toBe(await fingerprintOf({ 'a.txt': said })));

test.each<[string, Record<string, string>]>([
  ['a letter in a seed', { 'a.txt': said.replace('bread', 'broad') }],
  ['the name of a seed', { 'b.txt': said }],
  ['one seed more', { 'a.txt': said, 'b.txt': 'The shop stayed shut.' }],
  ['what the editor supplies', { 'a.txt': said, 'event.yaml': 'title: Bread' }],
])('%s changes the fingerprint', async (_, files) => expect(await fingerprintOf(files)).not.toBe(await fingerprintOf({ 'a.txt': said })));

test('a folder is read once for as long as its files stay as they are', async () => {
  const folder = folderOf({ 'a.txt': said, 'notes.md': '' });
  const warnings: string[] = [];
  const first = await currentEdition(folder, (warning) => warnings.push(warning));
  expect(await currentEdition(folder, (warning) => warnings.push(warning))).toBe(first);
  expect(warnings).toHaveLength(1);
  // Some disks keep the time of a change in steps of some milliseconds.
  await setTimeout(20);
  writeFileSync(new URL('a.txt', folder), said.replace('bread', 'milk'));
  expect((await currentEdition(folder, silent)).fingerprint).not.toBe(first.fingerprint);
});

test('what is gone before it can be looked at is in nobody’s way', async () => {
  const folder = folderOf({ 'a.txt': said });
  symlinkSync('nowhere', new URL('a.txt.swp', folder));
  expect((await (await currentEdition(folder, silent)).make()).edition.quotes).toHaveLength(1);
});

test('the edition is made of what was read, and once', async () => {
  const { make } = await currentEdition(folderOf({ 'a.txt': said }), silent);
  const made = await make();
  expect(made.edition.quotes).toHaveLength(1);
  expect(await make()).toBe(made);
});
