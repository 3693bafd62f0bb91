import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, phone, startBrowser, withPage } from '../setup/browser.ts';
import { publishedIn } from '../setup/published.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const { stories, quotes, statements } = publishedIn(inject('siteFolder'));

/** What a reader sees of an element's text, white space folded. */
const seen = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.skipIf(executable === null).each([phone, desktop])('a reader with a window of $width px', (viewport) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());

  test('finds every story on the home page and reads one in full', async () => {
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}/`);
      for (const { url } of stories) expect(await page.locator(`main a[href="${url}"]`).count()).toBeGreaterThan(0);
      const [story] = stories;
      if (!story) throw new Error('The site has no story.');
      await page.locator(`main a[href="${story.url}"]`).first().click();
      await page.waitForURL(`${address}${story.url}`);
      for (const { n } of story.blocks) expect(await page.locator(`[id="p${n}"]`).count()).toBe(1);
    });
  });

  test('follows a paragraph’s number and lands on the paragraph', async () => {
    const story = stories.reduce((a, b) => (a.blocks.length >= b.blocks.length ? a : b));
    const n = Math.ceil(story.blocks.length / 2);
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}${story.url}#p${n}`);
      const top = await topOf(page, `p${n}`);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(viewport.height / 2);
    });
  });

  test('opens a quote’s permalink, learns why it is given to its source, and goes on to where it is printed', async () => {
    const quote = quotes.find((it) => it.kind === 'direct' && it.source !== null && it.segments.length > 1);
    const story = stories.find(({ id }) => id === quote?.story);
    if (!quote || !story) throw new Error('No story prints a quote in two segments.');
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}${quote.url}`);
      const text = await seen(page, 'main');
      for (const { text: words } of quote.segments) expect(text).toContain(folded(words));
      expect(text).toContain(folded(quote.reason));
      await page.locator(`main a[href^="${story.url}#"]`).first().click();
      await page.waitForURL((url) => url.pathname === story.url);
      const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(await topOf(page, fragment)).toBeLessThan(viewport.height);
    });
  });

  test('sees both readings of a word that two stories print differently, each with its kind', async () => {
    const statement = statements.find(({ variants }) => variants.some(({ kind }) => kind === 'word'));
    const variant = statement?.variants.find(({ kind }) => kind === 'word');
    if (!statement || !variant) throw new Error('No statement has a variant of the kind “word”.');
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}${statement.url}`);
      const text = await seen(page, 'main');
      for (const reading of variant.readings) expect(text).toContain(folded(reading.text));
      expect(text.toLowerCase()).toContain(variant.kind);
    });
  });

  test('sees the same page with script switched off', async () => {
    const [story] = stories;
    if (!story) throw new Error('The site has no story.');
    const textWith = (javaScriptEnabled: boolean): Promise<string> =>
      withPage(browser, { viewport, javaScriptEnabled }, async (page) => {
        await page.goto(`${address}${story.url}`);
        return seen(page, 'body');
      });
    expect(await textWith(false)).toBe(await textWith(true));
  });

  test('walks from the hub to two stories side by side', async () => {
    await withPage(browser, { viewport }, async (page) => {
      await page.goto(`${address}/compare/`);
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((it) => new URL((it as HTMLAnchorElement).href).pathname));
      const pair = links.find((path) => /^\/compare\/[^/]+\/[^/]+\/$/.test(path));
      if (!pair) throw new Error('The hub leads to no pair of stories.');
      await page.goto(`${address}${pair}`);
      const parts = pair.split('/').filter(Boolean).slice(1);
      for (const part of parts) {
        const story = stories.find(({ id }) => id === decodeURIComponent(part));
        expect(await page.locator(`main a[href^="${story?.url}"]`).count()).toBeGreaterThan(0);
      }
    });
  });
});
