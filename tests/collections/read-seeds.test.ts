import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../src/collections/read-seeds.ts';
import { folderOf, messageAbout } from './folder-of.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('a folder that cannot be read stops with file, place and remedy', () => {
  test.each([
    {
      title: 'nothing in it',
      files: {},
      message: 'seeds/: holds no article.\nPut one article a file into it, as plain text in UTF-8 under a name that ends in `.txt`.',
    },
    {
      title: 'only other files in it',
      files: { 'event.yaml': 'title: A fair', 'first.TXT': 'We wait.', 'second.md': 'We wait.' },
      message:
        'seeds/: holds no article.\nPut one article a file into it, as plain text in UTF-8 under a name that ends in `.txt`.\n' +
        'seeds/first.TXT is not read: its name must end in `.txt`, in small letters.\n' +
        'seeds/second.md is not read: an article is a file whose name ends in `.txt`.',
    },
    {
      title: 'an empty file',
      files: { 'a.txt': 'We wait.', 'b.txt': '' },
      message: 'seeds/b.txt: holds no text.\nPut the article into it, or take the file away.',
    },
    {
      title: 'a file of white space behind a byte order mark',
      files: { 'a.txt': '\uFEFF \r\n\t\n' },
      message: 'seeds/a.txt: holds no text.\nPut the article into it, or take the file away.',
    },
    {
      title: 'Windows-1252',
      files: { 'a.txt': bytes('One line.\nShe said: ', 0x93, 'We wait.', 0x94) },
      message:
        'seeds/a.txt, byte 20 (line 2): found the byte 0x93, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
    {
      title: 'a character that is broken off by the next',
      files: { 'a.txt': bytes('“Caf', 0xe9, 's” are open.') },
      message:
        'seeds/a.txt, byte 6 (line 1): found the byte 0xE9, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
    {
      title: 'a character that is broken off by the end of the file',
      files: { 'a.txt': bytes('We wait.', 0xe2, 0x80) },
      message:
        'seeds/a.txt, byte 8 (line 1): found the byte 0xE2, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
    {
      title: 'UTF-16',
      files: { 'a.txt': new Uint8Array(Buffer.from('We wait.', 'utf16le')) },
      message:
        'seeds/a.txt, byte 1 (line 1): found the byte 0x00, which no text holds; UTF-16 looks like this.\n' +
        'Save the file as UTF-8, for example with `iconv -f UTF-16 -t UTF-8`.',
    },
    {
      title: 'the same article twice',
      files: { 'a.txt': 'We wait.\n', 'b.txt': 'We go.', 'c.txt': '\uFEFFWe  wait.\r\n' },
      message:
        'seeds/c.txt: holds the same words as `a.txt`.\nKeep one of the two: the same text twice would count as two accounts that agree.',
    },
    {
      title: 'several faults at once',
      files: { 'a.txt': '', 'b.txt': bytes(0xff) },
      message:
        'seeds/a.txt: holds no text.\nPut the article into it, or take the file away.\n\n' +
        'seeds/b.txt, byte 0 (line 1): found the byte 0xFF, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
  ])('$title', async ({ files, message }) => {
    const folder = folderOf(files as Record<string, string | Uint8Array>);
    expect(await messageAbout(folder, readSeeds(folder))).toBe(message);
  });

  test('no folder', async () => {
    const folder = new URL('nowhere/', folderOf({}));
    expect(await messageAbout(folder, readSeeds(folder))).toBe(
      'seeds/: there is no such folder.\nMake it and put one article a file into it.',
    );
  });

  test('a folder that is named like an article', async () => {
    const folder = folderOf({});
    mkdirSync(new URL('a.txt/', folder));
    expect(await messageAbout(folder, readSeeds(folder))).toBe(
      'seeds/: holds no article.\nPut one article a file into it, as plain text in UTF-8 under a name that ends in `.txt`.\n' +
        'seeds/a.txt is not read: folders within it are passed over.',
    );
    rmSync(new URL('a.txt/', folder), { recursive: true });
  });
});

test('texts are taken as they are: line ends, byte order mark and all, in the order of their names', async () => {
  const seeds = await readSeeds(folderOf({ 'b.txt': 'Two\r\nlines\r', 'a 1 #?%.txt': '\uFEFFOne' }));
  expect(seeds.map(({ file, text }) => ({ file, text }))).toEqual([
    { file: 'a 1 #?%.txt', text: '\uFEFFOne' },
    { file: 'b.txt', text: 'Two\r\nlines\r' },
  ]);
});

test('what is passed over is named, hidden files and the editor’s own are not', async () => {
  const folder = folderOf({ 'a.txt': 'We wait.', '.hidden': '', 'event.yaml': '', 'permalinks.json': '[]', 'event.yml': '', 'b.docx': '' });
  const warnings: string[] = [];
  await readSeeds(folder, (warning) => warnings.push(warning));
  expect(warnings.map((warning) => warning.replaceAll(folder.pathname, 'seeds/'))).toEqual([
    'seeds/b.docx is not read: an article is a file whose name ends in `.txt`.',
    'seeds/event.yml is not read: rename it to `event.yaml`.',
  ]);
});
