import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { kindOf, pagesOf } from '../setup/pages.ts';

/** HTML with its style sheets, as a server sends it. Bytes a reader waits for before the first word shows. */
const LIMIT_BYTES = 14 * 1024;
/** The one page that may weigh more: the story with the longest text. */
const EXCEPTED_KIND = 'story';
/** Where script improves a page; everywhere else there is none. */
const SCRIPTED = new Set(['search', '404']);

const pages = pagesOf(inject('siteFolder'));
const weightOf = (html: string): number => gzipSync(html).length;
const longestStory = pages.filter((page) => kindOf(page.path) === EXCEPTED_KIND).sort((a, b) => b.html.length - a.html.length)[0];

describe('what a reader downloads', () => {
  test('HTML with CSS is at most 14 KB compressed on every page but the longest story’s', () => {
    const heavy = pages.filter((page) => page !== longestStory).map((page) => ({ path: page.path, bytes: weightOf(page.html) }));
    expect(heavy.filter((page) => page.bytes > LIMIT_BYTES)).toEqual([]);
  });

  test('style sheets come with the page, so that nothing else holds up the first words', () => {
    expect(pages.filter((page) => /<link[^>]+rel="?stylesheet/.test(page.html)).map((page) => page.path)).toEqual([]);
  });

  test('pages for reading carry no script', () => {
    const scripted = pages.filter((page) => !SCRIPTED.has(kindOf(page.path)) && /<script(?![^>]*application\/ld\+json)/.test(page.html));
    expect(scripted.map((page) => page.path)).toEqual([]);
  });
});
