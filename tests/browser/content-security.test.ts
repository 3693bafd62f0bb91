import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, startBrowser, withPage } from '../setup/browser.ts';
import { fullestOfEachKind, kindOf, pagesOf } from '../setup/pages.ts';

const executable = inject('chromium');
const address = inject('siteAddress');
const all = pagesOf(inject('siteFolder'));
const pages = fullestOfEachKind(all).map(({ path }) => ({ path, kind: kindOf(path) }));

test('every page has a policy, and only a page with script allows any', () => {
  const wrong = all.filter(({ html }) => {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    const scripted = /<script(?![^>]*application\/ld\+json)/.test(html);
    return policy === undefined || policy.includes('unsafe') || scripted === policy.includes("script-src 'none'");
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe.skipIf(executable === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable);
  });
  afterAll(() => browser.close());

  test.each(pages)('the page “$kind” ($path) asks for nothing that its policy forbids, and looks as it should', async ({ path }) => {
    const complaints: string[] = [];
    await withPage(browser, { viewport: desktop }, async (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address + path, { waitUntil: 'load' });
      // A style sheet that the policy kept out would leave the body with the browser's margin.
      expect(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart)).toBe('0px');
    });
    expect(complaints).toEqual([]);
  });
});
