import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readMarkedSeeds } from '../gold/gold.ts';
import { secondEvent } from '../gold/marked-events.ts';
import { buildSite } from '../setup/build-site.ts';
import { kindOf, pagesOf } from '../setup/pages.ts';

/** More than have a column each, and so many pairs that no page can list them. */
const STORIES = 24;
/** Three times what a page of a few stories may weigh, however many there are. */
const LIMIT_BYTES = 42 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'many-stories-'));
afterAll(() => rmSync(folder, { recursive: true }));
const seeds = join(folder, 'seeds');
const site = join(folder, 'site');
mkdirSync(seeds);
const texts = readMarkedSeeds(secondEvent).map(({ text }) => text.split('\n'));
for (let n = 0; n < STORIES; n += 1) {
  // Each is one of the invented stories without some of its paragraphs.
  const lines = (texts[n % texts.length] ?? []).filter((_, line) => (line + n) % 7 !== 3);
  writeFileSync(join(seeds, `${String(n).padStart(2, '0')}.txt`), lines.join('\n'));
}
const built = buildSite(site, { SEEDS: seeds });
const pages = pagesOf(site);

describe(`a site of ${STORIES} stories`, () => {
  test('is built without a word of complaint', () => expect(built).toEqual({ status: 0, stderr: '' }));

  test('has no page that grows with the number of stories beyond measure', () => {
    const heavy = pages.map(({ path, html }) => ({ path, bytes: gzipSync(html).length })).filter(({ bytes }) => bytes > LIMIT_BYTES);
    expect(heavy).toEqual([]);
  });

  test('leads to every pair of stories from the page of each', () => {
    const pairs = pages.filter(({ path }) => kindOf(path) === 'pair' && !path.startsWith('/compare/reading/')).map(({ path }) => path);
    const led = pages
      .filter(({ path }) => kindOf(path) === 'story')
      .flatMap(({ html }) => pairs.filter((path) => html.includes(`href="${path}"`)));
    expect(pairs.length).toBeGreaterThan(STORIES);
    expect(Map.groupBy(led, (path) => path).size).toBe(pairs.length);
    expect(led.length).toBe(2 * pairs.length);
  });
});
