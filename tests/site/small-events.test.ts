import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite } from '../setup/build-site.ts';
import { pagesOf } from '../setup/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'small-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

const silent = [
  'Rain fell on the valley for a third day and the river rose.\n\nNobody was hurt.\n',
  'The river in the valley has risen after three days of rain.\n',
];
const spoken = 'Mill road to stay shut\n\nThe mill road stays shut, said the mayor, Ada Bell.\n\n“We will wait for the water,” she said.\n';

describe.each([
  { event: 'one story', texts: [spoken] },
  { event: 'two stories without a quote', texts: silent },
])('a site of $event', ({ event, texts }) => {
  const seeds = join(folder, event, 'seeds');
  mkdirSync(seeds, { recursive: true });
  for (const [n, text] of texts.entries()) writeFileSync(join(seeds, `${n}.txt`), text);
  const site = join(folder, event, 'site');
  const built = buildSite(site, { SEEDS: seeds });
  const pages = pagesOf(site);

  test('is built without a word of complaint', () => expect(built).toEqual({ status: 0, stderr: '' }));

  test('shows no table and no list with nothing in it', () => {
    const reading = pages.filter(({ path }) => path !== '/search/');
    const empty = reading.flatMap(({ path, html }) =>
      [...html.matchAll(/<(tbody|ul|ol|dl)\b[^>]*>\s*<\/\1>/g)].map(([found]) => `${path}: ${found}`),
    );
    expect(empty).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="(\/[^"#?]*)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !existsSync(join(site, decodeURIComponent(href), href.endsWith('/') ? 'index.html' : '')))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('has no more to read than there is', () => {
    const text = readFileSync(join(site, 'compare', 'reading', 'index.html'), 'utf8').replaceAll(/<[^>]+>/g, '');
    const [, read = '', all = ''] = /(\d+) of (\d+) words/.exec(text) ?? [];
    expect(Number(read)).toBeGreaterThan(0);
    expect(Number(read)).toBeLessThanOrEqual(Number(all));
  });
});
