import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/schema/edition.ts';
import { sourceIdSchema } from '../../src/schema/ids.ts';
import type { Quote } from '../../src/schema/quote.ts';
import { goldEdition } from '../comparison/gold-edition.ts';
import { readGoldSources, readMarkedSeeds } from './gold.ts';
import { analysisFigures, type FigureName, tallyFigures } from './judgement.ts';
import { markedEvents } from './marked-events.ts';
import { judgeSeeds } from './score-seeds.ts';

const marked = readMarkedSeeds();
const sources = readGoldSources();
const perfect: Corpus = goldEdition();

function wrongs(corpus: Corpus): FigureName[] {
  return [...new Set(judgeSeeds(corpus, marked, sources).flatMap(({ right, figure }) => (right ? [] : [figure])))];
}

function withQuote(id: string, change: (quote: Quote) => Quote[]): Corpus {
  return { ...perfect, quotes: perfect.quotes.flatMap((quote) => (quote.id === id ? change(quote) : [quote])) };
}

it('judges every figure', () => {
  const judgements = judgeSeeds(perfect, marked, sources);
  expect([...tallyFigures(judgements).keys()]).toEqual([...analysisFigures]);
});

it.each(markedEvents)('finds nothing wrong with the gold of $name', (event) => {
  const judgements = judgeSeeds(goldEdition(event), readMarkedSeeds(event), readGoldSources(event));
  expect(judgements.filter(({ right }) => !right)).toEqual([]);
});

it('counts everything as missed where nothing was found', () => {
  const tallies = tallyFigures(judgeSeeds({ stories: [], quotes: [], sources: [] }, marked, sources));
  const found: FigureName[] = ['segment found', 'segment and source', 'utterance', 'term found', 'block', 'report found', 'source whole'];
  expect(found.map((figure) => tallies.get(figure)?.right)).toEqual(found.map(() => 0));
  expect(tallies.has('segment true')).toBe(false);
});

describe('a single fault is seen as what it is', () => {
  const cases: [string, Corpus, FigureName[]][] = [
    [
      'a quote is lost',
      withQuote('a9', () => []),
      ['segment found', 'segment and source', 'kind', 'mention', 'cue', 'setting', 'utterance', 'nesting'],
    ],
    [
      'a segment is one unit too long',
      withQuote('a9', (quote) => [{ ...quote, segments: quote.segments.map(({ start, end }) => ({ start, end: end + 1 })) }]),
      ['segment found', 'segment and source', 'kind', 'mention', 'cue', 'setting', 'utterance', 'nesting', 'segment true'],
    ],
    ['the kind is wrong', withQuote('a9', (quote) => [{ ...quote, kind: 'mixed' }]), ['kind']],
    [
      'the source is left open',
      withQuote('a9', (quote) => [{ ...quote, attribution: null }]),
      ['segment and source', 'source', 'mention', 'cue'],
    ],
    [
      'a source is made up where the text leaves it open',
      withQuote('b1', (quote) => [{ ...quote, attribution: perfect.quotes.find(({ id }) => id === 'b3')?.attribution ?? null }]),
      ['segment and source', 'source', 'mention', 'cue'],
    ],
    [
      'one of two sources is forgotten',
      withQuote('b6', (quote) => [
        { ...quote, attribution: quote.attribution && { ...quote.attribution, sources: quote.attribution.sources.slice(0, 1) } },
      ]),
      ['segment and source', 'source', 'chain'],
    ],
    [
      'an utterance falls apart',
      withQuote('c7', (quote) => quote.segments.map((segment) => ({ ...quote, segments: [segment] }))),
      ['utterance'],
    ],
    ['a nested quote stands free', withQuote('e21', (quote) => [{ ...quote, within: null }]), ['nesting']],
    ['a report is lost', withQuote('c-i1', () => []), ['report found']],
    [
      'a term is taken for a quote',
      {
        ...perfect,
        stories: perfect.stories.map((story) => ({ ...story, terms: story.siglum === 'C' ? [] : story.terms })),
        quotes: perfect.quotes.flatMap((quote) => {
          const slogan = perfect.stories.find(({ siglum }) => siglum === 'C')?.terms[0];
          return quote.id === 'c9' && slogan ? [quote, { ...quote, segments: [slogan.span] }] : [quote];
        }),
      },
      ['segment true', 'term found'],
    ],
    [
      'one person becomes two sources',
      {
        ...perfect,
        sources: perfect.sources.flatMap((source) =>
          source.name === 'John Healey' ? [source, { ...source, id: sourceIdSchema.parse('healey') }] : [source],
        ),
      },
      ['source whole'],
    ],
  ];
  it.each(cases)('%s', (_, corpus, expected) => {
    expect(wrongs(corpus).sort()).toEqual([...expected].sort());
  });
});
