import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, phone, startBrowser, withPage } from '../setup/browser.ts';
import { fullestOfEachKind, pagesOf } from '../setup/pages.ts';
import { publishedIn } from '../setup/published.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const { stories, statements } = publishedIn(inject('siteFolder'));
const storyPath = stories[0]?.url ?? '';
const statementPath = statements[0]?.url ?? '';

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.skipIf(executable === null)('what readers set for themselves', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());
  const onPage = <T>(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<T>) =>
    withPage(browser, { viewport: desktop, ...options }, async (page) => {
      await page.goto(address + path);
      return work(page);
    });

  describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
    const forced = { forcedColors: 'active', colorScheme } as const;

    test('quotes, reports, sources, cues and differing words each keep a rule of their own', () =>
      onPage(storyPath, forced, async (page) => {
        const rules = await Promise.all([
          styleOf(page, '.txt .q', 'border-block-end-style'),
          styleOf(page, '.txt .rep', 'border-block-end-style'),
          styleOf(page, '.txt .src', 'text-decoration-style'),
          styleOf(page, '.txt .cue', 'text-decoration-style'),
          styleOf(page, '.txt .var', 'border-block-end-width'),
        ]);
        expect(rules).toEqual(['solid', 'dashed', 'solid', 'dotted', expect.stringMatching(/^[2-9]/)]);
      }));

    test('agreement stays a line and absence a rest in an alignment', () =>
      onPage(statementPath, forced, async (page) => {
        expect(await styleOf(page, '.al .same', 'background-image')).toContain('gradient');
        expect(await styleOf(page, '.al .rest', 'background-image')).toContain('gradient');
      }));

    test('the siglum of a story has a border', () =>
      onPage(statementPath, forced, async (page) => {
        expect(await styleOf(page, 'a.sig', 'border-block-end-style')).toBe('solid');
      }));
  });

  test('more contrast makes soft words and hairlines as dark as the others', () =>
    onPage(storyPath, { contrast: 'more' }, async (page) => {
      expect(await styleOf(page, '.soft, .share li', 'color')).toBe(await styleOf(page, 'html', 'color'));
    }));

  test('a letter is heard as a story, alone and before a paragraph', () =>
    onPage(statementPath, { viewport: phone }, async (page) => {
      const heard = await page.locator('.read').ariaSnapshot();
      expect(heard).toMatch(/link "Story [A-Z]{1,2} ¶\d+"/);
    }));

  describe('with letters twice as large', () => {
    let large: Browser;
    beforeAll(async () => {
      large = await startBrowser(executable, ['--blink-settings=defaultFontSize=32']);
    });
    afterAll(() => large.close());

    test.each([phone.width, 640, 1280])('nothing leaves a page of %d px', async (width) => {
      await withPage(large, { viewport: { width, height: 800 } }, async (page) => {
        const wide: string[] = [];
        for (const { path } of fullestOfEachKind(pagesOf(inject('siteFolder')))) {
          await page.goto(address + path);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (excess > 0) wide.push(`${path}: ${excess} px`);
        }
        expect(wide).toEqual([]);
      });
    });
  });
});
