import { expect, test } from 'vitest';
import { permalinksUnder, quoteAnchor } from '../src/permalinks.ts';

test.each([
  { base: '/', story: '/stories/a/' },
  { base: '', story: '/stories/a/' },
  { base: '/news', story: '/news/stories/a/' },
  { base: '/news/', story: '/news/stories/a/' },
  { base: '/news/today/', story: '/news/today/stories/a/' },
])('under the base `$base` a story lives at $story', ({ base, story }) => {
  expect(permalinksUnder(base).storyPath('a')).toBe(story);
});

test('every path ends in a slash, a fragment, a query or a file name', () => {
  const paths = permalinksUnder('/news');
  expect({
    home: paths.homePath,
    paragraph: paths.paragraphPath('a', 3),
    quoteInStory: paths.quoteInStoryPath('a', 'a-1'),
    quote: paths.quotePath('a-1'),
    statement: paths.statementPath('s'),
    part: paths.partPath('s', 2),
    source: paths.sourcePath('ada'),
    search: paths.searchPath(),
    query: paths.searchPath('fair share & more'),
    data: paths.dataFilePath('quotes.json'),
    feed: paths.feedPath,
  }).toEqual({
    home: '/news/',
    paragraph: '/news/stories/a/#p3',
    quoteInStory: '/news/stories/a/#q-a-1',
    quote: '/news/quotes/a-1/',
    statement: '/news/statements/s/',
    part: '/news/statements/s/#part2',
    source: '/news/sources/ada/',
    search: '/news/search/',
    query: '/news/search/?q=fair+share+%26+more',
    data: '/news/data/quotes.json',
    feed: '/news/feed.xml',
  });
});

test('a pair of stories has one page, whichever comes first', () => {
  const { pairPath } = permalinksUnder('/');
  expect(pairPath('b', 'a')).toBe(pairPath('a', 'b'));
  expect(pairPath('a', 'b')).toBe('/compare/a/b/');
});

test('letters beyond ASCII are percent-encoded', () => {
  expect(permalinksUnder('/').sourcePath('åsa-öberg')).toBe('/sources/%C3%A5sa-%C3%B6berg/');
});

test('the segments of a quote have one anchor each, the first the bare one', () => {
  expect([0, 1, 2].map((segment) => quoteAnchor('a-1', segment))).toEqual(['q-a-1', 'q-a-1-2', 'q-a-1-3']);
});
