import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { publishedQuotesSchema } from '../../src/schema/published/published-quotes.ts';
import { publishedSourcesSchema } from '../../src/schema/published/published-sources.ts';
import { publishedStatementsSchema } from '../../src/schema/published/published-statements.ts';
import { publishedStoriesSchema } from '../../src/schema/published/published-stories.ts';

const site = inject('siteFolder');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

const { stories } = publishedStoriesSchema.parse(readJson('data/stories.json'));
const { quotes } = publishedQuotesSchema.parse(readJson('data/quotes.json'));
const { sources } = publishedSourcesSchema.parse(readJson('data/sources.json'));
const { statements } = publishedStatementsSchema.parse(readJson('data/statements.json'));
const seedOf = new Map(stories.map(({ id, seed }) => [id, readFileSync(`seeds/${seed.file}`)]));
const textOf = new Map([...seedOf].map(([id, bytes]) => [id, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));

const files = ['stories', 'quotes', 'sources', 'statements'] as const;

describe.each(files)('/data/%s.json', (name) => {
  test('fits the schema beside it', () => {
    const validate = new Ajv2020({ strict: false }).compile(z.record(z.string(), z.unknown()).parse(readJson(`data/${name}.schema.json`)));
    validate(readJson(`data/${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('would not fit it with a field missing', () => {
    const validate = new Ajv2020({ strict: false }).compile(z.record(z.string(), z.unknown()).parse(readJson(`data/${name}.schema.json`)));
    expect(validate({ version: 1, [name]: [{ id: 'a' }] })).toBe(false);
    expect(validate({ version: 2, [name]: [] })).toBe(false);
  });
});

test('there is data to look at', () => {
  expect(stories.length).toBeGreaterThan(0);
  expect(quotes.length).toBeGreaterThan(0);
  expect(sources.length).toBeGreaterThan(0);
});

/** Everything that looks like a span, with the story it is of. */
function* spansIn(value: unknown, story: string | null): Generator<{ story: string | null; start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* spansIn(item, story);
    return;
  }
  const own: string | null = 'story' in value && typeof value.story === 'string' ? value.story : story;
  if ('start' in value && 'end' in value && 'text' in value) {
    const { start, end, text } = value;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') yield { story: own, start, end, text };
  }
  for (const inner of Object.values(value)) yield* spansIn(inner, own);
}

test('every published span slices to its text, in the seed as it lies in the repository', () => {
  const spans = [
    ...stories.flatMap((story) => [...spansIn(story, story.id)]),
    ...spansIn(quotes, null),
    ...spansIn(sources, null),
    ...spansIn(statements, null),
  ];
  expect(spans.length).toBeGreaterThan(quotes.length * 2);
  const wrong = spans.filter(({ story, start, end, text }) => textOf.get(story ?? '')?.slice(start, end) !== text);
  expect(wrong).toEqual([]);
});

test('the seeds are served byte for byte, with the sums that the stories state', () => {
  for (const { id, seed } of stories) {
    const served = readFileSync(join(site, decodeURIComponent(seed.url)));
    expect(served.equals(seedOf.get(id) ?? Buffer.alloc(0)), seed.file).toBe(true);
    expect(createHash('sha256').update(served).digest('hex')).toBe(seed.sha256);
  }
});

test('every id that is referred to exists, every address leads to a file', () => {
  const ids = new Set([...stories, ...quotes, ...sources, ...statements].map(({ id }) => id));
  const referred = [
    ...stories.flatMap((story) => [...story.quotes, ...story.sources]),
    ...quotes.flatMap((quote) => [
      quote.story,
      ...quote.sources,
      ...[quote.source, quote.within, quote.statement].filter((id) => id !== null),
    ]),
    ...quotes.flatMap((quote) => quote.rejected.map(({ source }) => source)),
    ...sources.flatMap((source) => [...source.quotes, ...source.roles.map(({ story }) => story)]),
    ...statements.flatMap((statement) => statement.witnesses.flatMap(({ quote, story }) => [quote, story])),
  ];
  expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  const addresses = [...stories, ...quotes, ...sources, ...statements].map(({ url }) => url);
  expect(addresses.filter((url) => !existsSync(join(site, decodeURIComponent(url), 'index.html')))).toEqual([]);
});

const annotationSchema = z.object({
  body: z.array(z.object({ type: z.string() })).min(1),
  target: z
    .array(
      z.object({
        source: z.url(),
        selector: z.tuple([
          z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
          z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
        ]),
      }),
    )
    .min(1),
});
const annotationsSchema = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  type: z.literal('AnnotationCollection'),
  total: z.int(),
  first: z.object({ type: z.literal('AnnotationPage'), items: z.array(annotationSchema) }),
});

test('both selectors of every annotation find the same words in the text they name', () => {
  const collection = annotationsSchema.parse(readJson('data/annotations.json'));
  expect(collection.first.items).toHaveLength(quotes.length);
  expect(collection.total).toBe(quotes.length);
  for (const { target } of collection.first.items) {
    for (const { source, selector } of target) {
      const text = read(decodeURIComponent(new URL(source).pathname));
      const [quote, position] = selector;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  }
});

test('the table has a row for each quote and a head', () => {
  const rows = read('data/quotes.csv').match(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/g);
  expect(rows).toHaveLength(quotes.length + 1);
  expect(read('data/quotes.csv').startsWith('\uFEFFid,url,story,')).toBe(true);
});

test('the feed names every story and every statement', () => {
  const feed = read('feed.xml');
  expect(feed.match(/<item>/g)).toHaveLength(stories.length + statements.length);
  for (const { url } of [...stories, ...statements]) expect(feed).toContain(`${url}</link>`);
});

test('the sitemap lists the pages, and no page of errors', () => {
  const map = read('sitemap-0.xml');
  for (const { url } of [...stories, ...statements]) expect(map).toContain(`${url}</loc>`);
  expect(map).not.toContain('404');
  expect(read('sitemap-index.xml')).toContain('sitemap-0.xml');
});
