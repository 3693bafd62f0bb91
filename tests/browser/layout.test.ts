import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, phone, startBrowser, tablet, withPage } from '../setup/browser.ts';
import { fullestOfEachKind, pagesOf } from '../setup/pages.ts';
import { publishedIn } from '../setup/published.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const { stories, quotes, statements } = publishedIn(inject('siteFolder'));
const [story] = stories;
const [statement] = statements;

/** How far below the top of the page an element ends. */
const endOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

const textLength = ({ segments }: { segments: readonly { text: string }[] }): number => segments.map(({ text }) => text).join('').length;

describe.skipIf(executable === null)('the layout', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());

  test('one screen of the home page says what happened, who told it, who spoke and where they differ', async () => {
    await withPage(browser, { viewport: desktop }, async (page) => {
      await page.goto(`${address}/`);
      const ends = await Promise.all(
        ['h1', '.accs', '.mx tbody tr:nth-child(8)', '.diffs li:nth-child(4)', '#find'].map((it) => endOf(page, it)),
      );
      expect(ends.filter((end) => end > desktop.height)).toEqual([]);
    });
  });

  test('notes stand open beside the text where there is room, and unfold where there is none', async () => {
    await withPage(browser, { viewport: desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}${story?.url}`);
      expect(await page.locator('.note .n').first().isVisible()).toBe(true);
    });
    await withPage(browser, { viewport: phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}${story?.url}`);
      const note = page.locator('.note').first();
      expect(await note.locator('.n').first().isVisible()).toBe(false);
      await note.locator('summary').first().click();
      expect(await note.locator('.n').first().isVisible()).toBe(true);
    });
  });

  test('the speaker stands in the margin beside the words', async () => {
    await withPage(browser, { viewport: desktop }, async (page) => {
      await page.goto(`${address}${story?.url}`);
      const place = (selector: string) => page.locator(`.par:has(.who) ${selector}`).first().boundingBox();
      const [speaker, words] = await Promise.all([place('.who'), place('.txt')]);
      if (!speaker || !words) throw new Error('No paragraph has a speaker.');
      expect(speaker.x + speaker.width).toBeLessThan(words.x);
      expect(Math.abs(speaker.y - words.y)).toBeLessThan(words.height);
    });
  });

  test.each([
    ['the mark of a quote hangs before its lines', (kind: string) => kind === 'direct', 1],
    ['the lines of words without marks begin alike', (kind: string) => kind === 'indirect', 0],
  ])('at the head of a page %s', async (_, isOfKind, places) => {
    const long = quotes.filter(({ kind }) => isOfKind(kind)).sort((a, b) => textLength(b) - textLength(a))[0];
    await withPage(browser, { viewport: phone }, async (page) => {
      await page.goto(`${address}${long?.url}`);
      const [first = Number.NaN, second = Number.NaN] = await page.locator('h1').evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        return [...range.getClientRects()].map(({ left }) => left);
      });
      expect(Math.sign(Math.round(second - first))).toBe(places);
    });
  });

  test('agreeing words of an alignment are a line until all words are asked for', async () => {
    await withPage(browser, { viewport: desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}${statement?.url}`);
      const widthOfWords = () =>
        page
          .locator('.al .same span')
          .first()
          .evaluate((element) => element.getBoundingClientRect().width);
      const asLine = await widthOfWords();
      await page.getByLabel('Show all words').check();
      expect(await widthOfWords()).toBeGreaterThan(asLine);
    });
  });

  test.each(['/compare/words/', '/compare/timeline/', '/compare/ledes/'])(
    'the words that %s is about are underlined in their lines',
    async (path) => {
      await withPage(browser, { viewport: desktop }, async (page) => {
        await page.goto(address + path);
        const line = await page
          .locator('.words > i')
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationLine);
        expect(line).toBe('underline');
      });
    },
  );

  test('on a phone the alignment is stacked and needs no scrolling', async () => {
    await withPage(browser, { viewport: phone }, async (page) => {
      await page.goto(`${address}${statement?.url}`);
      const excess = await page
        .locator('.als .scroll')
        .first()
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(excess).toBe(0);
    });
  });

  test.each(
    [phone, tablet].flatMap((viewport) =>
      fullestOfEachKind(pagesOf(inject('siteFolder'))).map(({ path }) => ({ path, viewport, width: viewport.width })),
    ),
  )('with $width px no table of $path scrolls sideways', async ({ path, viewport }) => {
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}${path}`);
      const cut = await page
        // An alignment has a column for every place where witnesses may differ; that a phone stacks it is tested above.
        .locator('.scroll:has(table):not(.als .scroll)')
        .evaluateAll((tables) => tables.filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.innerHTML.slice(0, 80)));
      expect(cut).toEqual([]);
    });
  });

  test('in print nothing stays folded', async () => {
    await withPage(browser, { viewport: phone }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${address}${story?.url}`);
      expect(await page.locator('.note .n').first().isVisible()).toBe(true);
    });
  });
});
