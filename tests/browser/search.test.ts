import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, phone, startBrowser, withPage } from '../setup/browser.ts';

const executable = inject('chromium');
const address = inject('siteAddress');

const found = (page: Page, kind: string) => page.locator(`[data-kind=${kind}] li`);
const status = (page: Page) => page.locator('#found');

describe.skipIf(executable === null).each([{ viewport: phone }, { viewport: desktop }])(
  'searching at $viewport.width px',
  ({ viewport }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser(executable);
    });
    afterAll(() => browser.close());
    const onPage = <T>(path: string, work: (page: Page) => Promise<T>, options = {}) =>
      withPage(browser, { viewport, ...options }, async (page) => {
        await page.goto(address + path);
        return work(page);
      });

    test('an address finds, marks the words and says how much was found', () =>
      onPage('/search/?q=negotiations', async (page) => {
        await found(page, 'passage').first().waitFor();
        expect(await found(page, 'quote').count()).toBeGreaterThan(0);
        const marked = await page.locator('#hits mark').allTextContents();
        expect(marked.length).toBeGreaterThan(0);
        for (const words of marked) expect(words.toLowerCase()).toMatch(/^negotiat/);
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('for “negotiations”'));
        expect(await status(page).textContent()).toMatch(
          /^(?:\d+ sources?, )?\d+ (?:quotes and reports|quote or report), \d+ passages? for “negotiations”\.$/,
        );
      }));

    test('nothing but the page is loaded until someone wants to search', () =>
      onPage('/search/', async (page) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(new URL(request.url()).pathname));
        await page.waitForLoadState('networkidle');
        expect(requests.filter((path) => /\.js(?:on)?$/.test(path))).toEqual([]);
        await page.getByRole('searchbox', { name: 'Words to find' }).focus();
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('can be searched.'));
        expect(requests.filter((path) => path.endsWith('.json'))).toHaveLength(1);
      }));

    test('typing, filtering and going back keep the address and the list together', () =>
      onPage('/search/', async (page) => {
        const box = page.getByRole('searchbox', { name: 'Words to find' });
        await box.fill('peace');
        await found(page, 'passage').first().waitFor();
        expect(new URL(page.url()).search).toBe('?q=peace');
        const all = await found(page, 'passage').count();
        await page.keyboard.press('Enter');

        await page.getByLabel('Look in').selectOption('quote');
        await page.getByLabel('Story').selectOption({ index: 1 });
        expect(new URL(page.url()).searchParams.get('kind')).toBe('quote');
        expect(new URL(page.url()).searchParams.get('story')).toMatch(/./);
        expect(await found(page, 'passage').count()).toBe(0);

        await page.reload();
        await found(page, 'quote').first().waitFor();
        expect(await box.inputValue()).toBe('peace');
        expect(await page.getByLabel('Look in').inputValue()).toBe('quote');

        await page.goBack();
        await page.waitForFunction(() => new URLSearchParams(location.search).get('kind') === null);
        await found(page, 'passage').first().waitFor();
        expect(await found(page, 'passage').count()).toBe(all);
      }));

    test('the keyboard alone leads from the field to a passage in its story', () =>
      onPage('/search/', async (page) => {
        await page.getByRole('searchbox', { name: 'Words to find' }).focus();
        await page.keyboard.type('peace');
        await page.waitForFunction(() => document.querySelectorAll('#hits li').length > 2);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        const first = page.locator('#hits li > a').first();
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await first.textContent());
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
        await page.keyboard.press('ArrowDown');
        const target = await first.getAttribute('href');
        await page.keyboard.press('Enter');
        await page.waitForURL(`${address}${target}`);
      }));

    test('a slip of the pen still finds, and says so', () =>
      onPage('/search/?q=negotations', async (page) => {
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('spelled alike'));
        expect((await page.locator('#hits mark').allTextContents()).join(' ').toLowerCase()).toContain('negotiations');
      }));

    test('what cannot be found is said, with a way on', () =>
      onPage('/search/?q=xylophone', async (page) => {
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.startsWith('Nothing found'));
        expect(await status(page).textContent()).toBe(
          'Nothing found for “xylophone”. Fewer words, another spelling or no filter may find more.',
        );
        expect(await page.locator('#hits li').count()).toBe(0);
      }));

    test('what the filters hide is counted, and a click away', () =>
      onPage('/search/?q=negotiations&kind=source', async (page) => {
        await page.getByRole('link', { name: /^\d+ without the filters$/ }).click();
        await found(page, 'passage').first().waitFor();
        expect(new URL(page.url()).search).toBe('?q=negotiations');
      }));

    test('words in quotation marks are found as they stand, or it is said that they are not', async () => {
      await onPage(`/search/?q=${encodeURIComponent('“peace talks”')}`, async (page) => {
        await found(page, 'passage').first().waitFor();
        for (const words of await page.locator('#hits mark').allTextContents()) expect(words.toLowerCase()).toBe('peace talks');
      });
      await onPage(`/search/?q=${encodeURIComponent('“talks peace”')}`, (page) =>
        page.waitForFunction(() => document.querySelector('#found')?.textContent?.endsWith('for “talks peace”, not word for word.')),
      );
    });

    test('a name finds its source before what was said, and each kind is a link away', () =>
      onPage('/search/?q=zelenskyy', async (page) => {
        await found(page, 'source').first().waitFor();
        expect(await page.locator('#hits li > a').first().textContent()).toBe('Volodymyr Zelenskyy');
        await status(page)
          .getByRole('link', { name: /passages?$/ })
          .click();
        await page.waitForFunction(() => Math.abs(document.querySelector('#found-passage')?.getBoundingClientRect().top ?? 999) < 200);
        expect(new URL(page.url()).searchParams.get('q')).toBe('zelenskyy');
        expect(await found(page, 'passage').count()).toBeGreaterThan(0);
      }));

    test('what is found begins on the first screen', () =>
      onPage('/search/?q=negotiations', async (page) => {
        await found(page, 'quote').first().waitFor();
        const place = await found(page, 'quote').first().boundingBox();
        expect(place && place.y + place.height).toBeLessThan(viewport.height);
      }));

    test('marks without a word find nothing, and are said to hold none', () =>
      onPage(`/search/?q=${encodeURIComponent('(?)')}`, async (page) => {
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('no word in “(?)”'));
        expect(await page.locator('#hits li').count()).toBe(0);
      }));

    test('a field that is still empty offers sources and stories to begin with', () =>
      onPage('/search/', async (page) => {
        await page.getByRole('link', { name: /^Story A / }).click();
        await found(page, 'passage').first().waitFor();
        expect(await page.getByLabel('Story').inputValue()).not.toBe('');
        expect(await page.locator('.finder-start').isVisible()).toBe(false);
      }));

    test('axe finds no fault on a page of results, light or dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const findings = await onPage(
          '/search/?q=negotiations',
          async (page) => {
            await found(page, 'passage').first().waitFor();
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
              .analyze();
            return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
          },
          { colorScheme },
        );
        expect(findings).toEqual([]);
      }
    });

    test('words of an address are text, whatever they look like', () =>
      onPage(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, async (page) => {
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('for “<img'));
        expect(await page.locator('#found img, #hits img').count()).toBe(0);
      }));

    test('an index that does not come is said', () =>
      withPage(browser, { viewport }, async (page) => {
        await page.route('**/search/index-*.json', (route) => route.abort());
        await page.goto(`${address}/search/?q=peace`);
        await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('could not be loaded'));
      }));

    test('without script the page says what can be done', () =>
      onPage(
        '/search/?q=peace',
        async (page) => {
          expect(await page.getByRole('link', { name: 'quotes', exact: true }).count()).toBe(1);
          expect(await page.getByRole('searchbox', { name: 'Words to find' }).isVisible()).toBe(false);
        },
        { javaScriptEnabled: false },
      ));
  },
);
