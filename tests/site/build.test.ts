import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../setup/build-site.ts';

const place = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(place, { recursive: true }));

function seedsOf(name: string, files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(place, name));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const htmlIn = (folder: string): { file: string; html: string }[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));

test('the same seeds give the same bytes, made anew and from what an earlier build found', () => {
  const first = inject('siteFolder');
  const again = join(place, 'again');
  // The first build into another folder finds everything anew; the second has the collections of the first.
  for (const made of ['anew', 'from the store']) {
    expect(buildSite(again)).toEqual({ status: 0, stderr: '' });
    expect(filesOf(again)).toEqual(filesOf(first));
    const differing = filesOf(first).filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file))));
    expect(differing, `made ${made}`).toEqual([]);
  }
});

test('under a base path every link stays under it', () => {
  const outDir = join(place, 'based');
  expect(buildSite(outDir, { BASE: '/news/today' })).toEqual({ status: 0, stderr: '' });
  const outside = htmlIn(outDir).flatMap(({ file, html }) =>
    [...html.matchAll(/(?:\s(?:href|src|action)="|url\(["']?)(\/[^"')]*)/g)]
      .filter(([, path = '']) => !path.startsWith('/news/today/'))
      .map(([, path = '']) => `${file}: ${path}`),
  );
  expect(outside).toEqual([]);
});

describe('bad input stops the build with its message alone, and leaves the site as it was', () => {
  test.each([
    {
      title: 'a seed that is not UTF-8',
      files: { 'a.txt': new Uint8Array([0x57, 0x65, 0x93]) },
      message:
        'a.txt, byte 2 (line 1): found the byte 0x93, which begins no UTF-8 character here.\n' +
        'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.\n',
    },
    {
      title: 'an event.yaml of the wrong form',
      files: { 'a.txt': 'We wait.', 'event.yaml': 'titel: The fair\n' },
      message: 'event.yaml, line 1, column 1: `titel` is no field of this file.\nDid you mean `title`?\n',
    },
  ])('$title', ({ files, message }) => {
    const outDir = mkdtempSync(join(place, 'site'));
    writeFileSync(join(outDir, 'index.html'), 'as it was');
    const seeds = seedsOf('seeds', files as Record<string, string | Uint8Array>);
    const { status, stderr } = buildSite(outDir, { SEEDS: seeds });
    expect({ status, stderr: stderr.replace(`${seeds}/`, '') }).toEqual({ status: 1, stderr: message });
    expect(filesOf(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('as it was');
  });
});

test('one article without a quote, with markup in it, is a site that shows the markup as the text it is', () => {
  const outDir = join(place, 'odd');
  const text = 'The <script>alert(1)</script> of it & the &amp; of it.\r\n\r\n*Nothing* was said by </p> anyone.\r\n';
  const seeds = seedsOf('odd-seeds', { 'odd <b>.txt': text });
  expect(buildSite(outDir, { SEEDS: seeds })).toEqual({ status: 0, stderr: '' });
  const story = htmlIn(outDir).find(({ file }) => /^stories\/[^/]+\/index\.html$/.test(file))?.html ?? '';
  expect(story).toContain('The &#x3C;script>alert(1)&#x3C;/script> of it &#x26; the &#x26;amp; of it.');
  expect(story).toContain('*Nothing* was said by &#x3C;/p> anyone.');
  // Outside of quoted values, where markup is text, the pages' own tags are all there is.
  const withoutValues = htmlIn(outDir).map(({ file, html }) => ({ file, html: html.replaceAll(/(?<==)"[^"]*"/g, '""') }));
  expect(withoutValues.filter(({ html }) => html.includes('<script>')).map(({ file }) => file)).toEqual([]);
  expect(story).toContain("script-src 'none'");
});
