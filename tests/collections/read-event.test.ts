import { describe, expect, test } from 'vitest';
import { readEventBytes } from '../../src/collections/event-bytes.ts';
import { loadEdition } from '../../src/collections/load-edition.ts';
import { readEvent } from '../../src/collections/read-event.ts';
import { folderOf, messageAbout } from './folder-of.ts';

describe('a broken event.yaml stops with place, finding and remedy', () => {
  test.each([
    {
      title: 'a list where a text belongs',
      yaml: 'description: A fair\ntitle:\n  - One\n  - Two\n',
      message: 'seeds/event.yaml, line 2, column 1: `title` must be a text, but is a list.\nWrite a text there.',
    },
    {
      title: 'a number where a text belongs',
      yaml: 'title: 1984',
      message: 'seeds/event.yaml, line 1, column 1: `title` must be a text, but is the number `1984`.\nPut it in quotation marks: "1984".',
    },
    {
      title: 'a field without a value',
      yaml: 'title:\n',
      message:
        'seeds/event.yaml, line 1, column 1: `title` must be a text, but is empty.\nWrite a value after the colon, or take the field away.',
    },
    {
      title: 'an empty text',
      yaml: 'title: ""\n',
      message: 'seeds/event.yaml, line 1, column 1: `title` is empty.\nWrite a value, or take the field away.',
    },
    {
      title: 'a field with a slip of the pen',
      yaml: 'title: The fair\ndescripton: In May\n',
      message: 'seeds/event.yaml, line 2, column 1: `descripton` is no field of this file.\nDid you mean `description`?',
    },
    {
      title: 'a list',
      yaml: '- title: The fair\n',
      message:
        'seeds/event.yaml, line 1, column 1: the file must be a list of fields, but is a list.\nWrite it as `field: value`, a field a line.',
    },
    {
      title: 'bare words',
      yaml: 'The fair\n',
      message:
        'seeds/event.yaml, line 1, column 1: the file must be a list of fields, but is the text `The fair`.\nWrite it as `field: value`, a field a line.',
    },
    {
      title: 'a colon within a value',
      yaml: 'title: The fair: a day\n',
      message:
        'seeds/event.yaml, line 1, column 8: this is not YAML: Nested mappings are not allowed in compact mappings.\n' +
        'Write a field a line, `field: value`; put a value that holds a colon or begins with a mark in quotation marks.',
    },
    {
      title: 'the same field twice',
      yaml: 'title: One\ntitle: Two\n',
      message:
        'seeds/event.yaml, line 2, column 1: this is not YAML: Map keys must be unique.\n' +
        'Write a field a line, `field: value`; put a value that holds a colon or begins with a mark in quotation marks.',
    },
    {
      title: 'two faults',
      yaml: 'titel: The fair\ndescription: 3\n',
      message:
        'seeds/event.yaml, line 2, column 1: `description` must be a text, but is the number `3`.\nPut it in quotation marks: "3".\n\n' +
        'seeds/event.yaml, line 1, column 1: `titel` is no field of this file.\nDid you mean `title`?',
    },
  ])('$title', async ({ yaml, message }) => {
    const folder = folderOf({ 'event.yaml': yaml });
    expect(await messageAbout(folder, readEvent(await readEventBytes(folder)))).toBe(message);
  });

  test('a field that resembles none: the fields are listed', async () => {
    const folder = folderOf({ 'event.yaml': 'xyzzy: 1\n' });
    expect(await messageAbout(folder, readEvent(await readEventBytes(folder)))).toMatch(
      /^seeds\/event\.yaml, line 1, column 1: `xyzzy` is no field of this file\.\nTake it away\. The fields are: title, description.*\.$/,
    );
  });

  test('not UTF-8', async () => {
    const folder = folderOf({ 'event.yaml': Buffer.concat([Buffer.from('title: '), Buffer.from([0x93])]) });
    expect(await messageAbout(folder, readEvent(await readEventBytes(folder)))).toBe(
      'seeds/event.yaml, byte 7 (line 1): found the byte 0x93, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    );
  });
});

test.each([
  { title: 'is missing', files: {} },
  { title: 'is empty', files: { 'event.yaml': '' } },
  { title: 'holds comments alone', files: { 'event.yaml': '# title: The fair\n' } },
])('where event.yaml $title, the event has a title that only counts', async ({ files }) => {
  const { event } = await loadEdition(folderOf({ 'a.txt': 'We wait.', 'b.txt': 'We go.', ...files }));
  expect(event.title).toBe('Two accounts of one event');
});

test('the editor’s words are taken as they are', async () => {
  const folder = folderOf({ 'event.yaml': '\uFEFFtitle: The fair\ndescription: "In May: <b>two</b> days"\n' });
  expect(await readEvent(await readEventBytes(folder))).toEqual({ title: 'The fair', description: 'In May: <b>two</b> days' });
});
