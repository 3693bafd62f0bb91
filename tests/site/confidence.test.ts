import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import { publishedIn } from '../setup/published.ts';

const folder = inject('siteFolder');
const { quotes, stories } = publishedIn(folder);
const pages = new Map(pagesOf(folder).map(({ path, html }) => [path, html]));
const doubtful = quotes.filter(({ source, confidence }) => source !== null && confidence === 'low');
const WORDS = 'low confidence';

/** What stands beside the paragraphs of a story: who speaks, and how. */
const speakersOn = (path: string): string[] => pages.get(path)?.match(/<p class="who.*?<\/p>/gs) ?? [];

describe('a source given with low confidence', () => {
  test('occurs', () => expect(doubtful.length).toBeGreaterThan(0));

  // Words inside another's quote have their notes, and no speaker of their own in the margin.
  test.each(doubtful.filter(({ within }) => within === null))('is said to be so beside the words: $url', ({ url, story }) => {
    const speakers = stories.filter(({ id }) => id === story).flatMap((it) => speakersOn(it.url));
    expect(speakers.filter((html) => html.includes(WORDS) && html.includes(`"${url}#why"`))).toHaveLength(1);
  });

  test.each(doubtful)('is said to be so wherever the words are listed: $url', ({ url, source, kind }) => {
    const lists = [`/sources/${source}/`, ...(kind === 'indirect' ? [] : ['/quotes/'])];
    expect(lists.filter((path) => !pages.get(path)?.includes(`href="${url}#why">${WORDS}</a>`))).toEqual([]);
  });
});
