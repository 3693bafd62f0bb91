import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, laptop, narrowest, phone, startBrowser, tablet, withPage } from '../setup/browser.ts';
import { fullestOfEachKind, kindOf, pagesOf } from '../setup/pages.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const pages = fullestOfEachKind(pagesOf(inject('siteFolder'))).map(({ path }) => ({ path, kind: kindOf(path) }));
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(executable === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());

  describe.each([
    { colorScheme: 'light', viewport: desktop },
    { colorScheme: 'dark', viewport: phone },
    { colorScheme: 'dark', viewport: desktop },
    { colorScheme: 'light', viewport: phone },
  ] as const)('$colorScheme, $viewport.width px', ({ colorScheme, viewport }) => {
    test.each(pages)('axe finds no fault on the page “$kind” ($path)', async ({ path }) => {
      const findings = await withPage(browser, { colorScheme, viewport }, async (page) => {
        await page.goto(address + path);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
        return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
      });
      expect(findings).toEqual([]);
    });
  });

  describe.each([narrowest, phone, tablet, laptop, desktop])('at $width px', (viewport) => {
    test.each(pages)('the page “$kind” ($path) never scrolls sideways', async ({ path }) => {
      const excess = await withPage(browser, { viewport }, async (page) => {
        await page.goto(address + path);
        return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      });
      expect(excess).toBe(0);
    });
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
