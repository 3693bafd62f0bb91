import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import type { Corpus } from '../../src/schema/edition.ts';
import { quoteSchema } from '../../src/schema/quote.ts';
import type { Seed } from '../../src/schema/seed.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { storySchema } from '../../src/schema/story.ts';

const seed = (file: string, text: string): Seed => ({ file, text, sha256: createHash('sha256').update(text).digest('hex') });

const SEEDS = [
  seed('1.txt', '“The river is rising,” Mayor Ann Poe said on the bridge.\n\n“It will not wait for us,” she added. “Nobody should.”\n'),
  seed(
    '2.txt',
    'The mayor, Ann Poe, warned of “a long night”.\n\n“The river is rising,” Ann Poe told reporters.\n\n“Stay at home,” said Bob Roe.\n',
  ),
];
const SIXTH = seed('0.txt', `“The river is rising,” Mayor Ann Poe said on the bridge.\n\n“Go home,” said Cal Doe.\n`);

const idsOf = ({ stories, quotes, sources }: Corpus) => new Set([...stories, ...quotes, ...sources].map(({ id }) => `${id}`));

test('what comes out keeps the schemas, and every reference meets its target', () => {
  const { stories, quotes, sources } = analyseCorpus(SEEDS);
  for (const story of stories) storySchema.parse(story);
  for (const quote of quotes) quoteSchema.parse(quote);
  for (const source of sources) sourceSchema.parse(source);
  const known = idsOf({ stories, quotes, sources });
  const referred = quotes.flatMap(({ story, within, attribution, evidence }) => [
    story,
    ...(within ? [within] : []),
    ...(attribution?.sources ?? []),
    ...evidence.rejected.map(({ source }) => source),
  ]);
  expect(quotes.length).toBeGreaterThan(0);
  expect(referred.filter((id) => !known.has(id))).toEqual([]);
});

test('a further seed changes no id, not even where it begins with the same words', () => {
  expect(idsOf(analyseCorpus([SIXTH, ...SEEDS])).isSupersetOf(idsOf(analyseCorpus(SEEDS)))).toBe(true);
});

test('the order of the seeds changes sigla and no id', () => {
  const [forth, back] = [analyseCorpus(SEEDS), analyseCorpus(SEEDS.toReversed())];
  expect(idsOf(back)).toEqual(idsOf(forth));
  expect(back.stories.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
});

test('a copy of a seed is another story, with quotes of its own', () => {
  const { stories, quotes } = analyseCorpus(SEEDS.flatMap((it) => [it, { ...it, file: `copy-${it.file}` }]));
  expect(new Set(stories.map(({ id }) => id)).size).toBe(2 * SEEDS.length);
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
});

test.each([
  { text: '“The river is rising,” said Ann Poe.', cue: 'said' },
  { text: 'Ann Poe’s reply: “The river is rising.”', cue: 'reply' },
  { text: 'Ann Poe: “The river is rising.”', cue: null },
  { text: '“The river is rising and the bridge is shut.”\n— Ann Poe', cue: null },
])('a cue is made of words: $text', ({ text, cue }) => {
  const attribution = analyseCorpus([seed('1.txt', text)]).quotes[0]?.attribution;
  expect(attribution?.mention).toBeTruthy();
  expect(attribution?.cue ? text.slice(attribution.cue.start, attribution.cue.end) : null).toBe(cue);
});
