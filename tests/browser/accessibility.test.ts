import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, laptop, narrowest, phone, startBrowser, tablet, withPage } from '../setup/browser.ts';
import { fullestOfEachKind, kindOf, pagesOf } from '../setup/pages.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const pages = fullestOfEachKind(pagesOf(inject('siteFolder'))).map(({ path }) => ({ path, kind: kindOf(path) }));
/** The rules that a page may break in the dark alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(executable === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());

  const faultsOf = (path: string, options: BrowserContextOptions, rules: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> =>
    withPage(browser, options, async (page) => {
      await page.goto(address + path);
      const { violations } = await rules(new AxeBuilder({ page })).analyze();
      return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
    });

  describe.each([desktop, phone])('light, $width px', (viewport) => {
    test.each(pages)('axe finds no fault on the page “$kind” ($path)', async ({ path }) => {
      expect(await faultsOf(path, { colorScheme: 'light', viewport }, (axe) => axe.withTags(WCAG_22_AA))).toEqual([]);
    });
  });

  // The dark pages differ in nothing but their colours.
  describe.each([desktop, phone])('dark, $width px', (viewport) => {
    test.each(pages)('axe finds no fault in the colours of the page “$kind” ($path)', async ({ path }) => {
      expect(await faultsOf(path, { colorScheme: 'dark', viewport }, (axe) => axe.withRules(OF_COLOURS))).toEqual([]);
    });
  });

  test.each(pages)('the page “$kind” ($path) never scrolls sideways, however wide', async ({ path }) => {
    const excess = await withPage(browser, { viewport: narrowest }, async (page) => {
      await page.goto(address + path);
      const found: string[] = [];
      for (const viewport of [narrowest, phone, tablet, laptop, desktop]) {
        await page.setViewportSize(viewport);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over !== 0) found.push(`${over} px too wide for ${viewport.width} px`);
      }
      return found;
    });
    expect(excess).toEqual([]);
  });

  // WCAG 1.4.12: what a reader may set without losing content.
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

  test.each(pages)('the page “$kind” ($path) bears wide text spacing', async ({ path }) => {
    const excess = await withPage(browser, { viewport: phone, bypassCSP: true }, async (page) => {
      await page.goto(address + path);
      await page.addStyleTag({ content: spacing });
      return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    });
    expect(excess).toBe(0);
  });
});
