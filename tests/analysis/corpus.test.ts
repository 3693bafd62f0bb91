import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyseStory } from '../../src/analysis/analyse-story.ts';

const corpus = new URL('../corpus/', import.meta.url);
const cases = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What is found in a text, as a reader would write it down. */
function findings(text: string) {
  const { blocks, quotes, uncounted, terms, outlet, headline, published } = analyseStory(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const value = (stated: typeof outlet) => (stated.kind === 'not-stated' ? 'not stated' : `${stated.kind}: ${stated.value}`);
  const marked = quotes.flatMap((quote, index) => (quote.kind === 'indirect' ? [] : [{ ...quote, index }]));
  return {
    outlet: value(outlet),
    headline: value(headline),
    published: value(published),
    blocks: blocks.map(
      (block) => `${block.n} ${block.kind === 'boilerplate' ? `boilerplate, ${block.boilerplate}: ${block.reason}` : block.kind}`,
    ),
    quotes: marked.map(({ kind, segments, within }) => ({
      kind,
      segments: segments.map((span) => `${span.start}-${span.end} ${words(span)}`),
      ...(within === null ? {} : { within: words(quotes[within]?.segments[0] ?? { start: 0, end: 0 }) }),
    })),
    named: uncounted.flatMap(({ segments }) => segments.map(words)),
    terms: terms.map(({ span, reason }) => `${words(span)}: ${reason}`),
  };
}

test('there are cases, each with a reason', () => {
  expect(cases.length).toBeGreaterThan(5);
  for (const name of cases) expect(readFileSync(new URL(`${name}/why.md`, corpus), 'utf8')).toMatch(/^# \S/);
});

// A changed expectation is reviewed like code: `npx vitest run --project unit tests/analysis/corpus.test.ts -u` writes it anew.
test.each(cases)('%s', async (name) => {
  const text = readFileSync(new URL(`${name}/story.txt`, corpus), 'utf8');
  await expect(`${JSON.stringify(findings(text), null, 2)}\n`).toMatchFileSnapshot(`../corpus/${name}/expected.json`);
});
