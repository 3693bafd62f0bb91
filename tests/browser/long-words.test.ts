import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { narrowest, startBrowser, withPage } from '../setup/browser.ts';
import { buildSite } from '../setup/build-site.ts';
import { fullestOfEachKind, pagesOf } from '../setup/pages.ts';

const executable = inject('chromium');
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const texts = [
  `The Gazette of ${LONG}\n\n“${LONG} is the only word that I have for this town and its people,” Mayor Ada ${LONG} said.\n\n“We are not going to close the harbour this year or next year,” she said.\n`,
  `“We are not going to shut the harbour this year or next year,” said Ada ${LONG}, the mayor.\n\n@${LONG.toLowerCase()} wrote on X: “${LONG} is the only word that I have for this town”. See https://example.org/${LONG}.\n`,
];

describe.skipIf(executable === null)('words longer than a narrow screen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-words-'));
  const [seeds, site] = [join(folder, 'seeds'), join(folder, 'site')];
  let browser: Browser;
  let server: Awaited<ReturnType<typeof preview>>;
  beforeAll(async () => {
    mkdirSync(seeds);
    for (const [n, text] of texts.entries()) writeFileSync(join(seeds, `${n}.txt`), text);
    buildSite(site, { SEEDS: seeds });
    server = await preview({ outDir: site, logLevel: 'silent', server: { host: '127.0.0.1', port: 4390 } });
    browser = await startBrowser(executable);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test('break, and no page scrolls sideways', async () => {
    const pages = fullestOfEachKind(pagesOf(site));
    expect(pages.length).toBeGreaterThan(10);
    await withPage(browser, { viewport: narrowest }, async (page) => {
      const wide: string[] = [];
      for (const { path } of pages) {
        await page.goto(`http://127.0.0.1:${server.port}${path}`);
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(path);
      }
      expect(wide).toEqual([]);
    });
  });
});
