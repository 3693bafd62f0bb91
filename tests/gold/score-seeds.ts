import type { Corpus } from '../../src/schema/edition.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Story } from '../../src/schema/story.ts';
import type { GoldSource, GoldStory, MarkedSeed } from './gold.ts';
import { judgeExtraSegments, judgeQuote } from './judge-quotes.ts';
import { judgeExtraReports, judgeReport } from './judge-reports.ts';
import type { Judge, Judgement } from './judgement.ts';
import { type KnownSources, knownSources } from './known-sources.ts';
import { isSame, overlaps } from './spans.ts';

/** Holds the analysis of the seeds against the gold. Pure. Stories are matched by the name of their seed; a story that is missing counts as found empty. */
export function judgeSeeds(corpus: Corpus, marked: readonly MarkedSeed[], sources: readonly GoldSource[]): Judgement[] {
  const keys = knownSources(corpus, marked, sources);
  const stories = marked.flatMap(({ gold, text }) => {
    const story = corpus.stories.find(({ seed }) => seed.file === gold.seed);
    const quotes = corpus.quotes.filter((quote) => quote.story === story?.id);
    const judge: Judge = (figure, right, kind, quote, what) => ({
      figure,
      right,
      kind,
      story: gold.siglum,
      rule: quote?.evidence.rule ?? 'none',
      band: quote?.confidence ?? 'none',
      step: quote?.evidence.step ?? 'none',
      what,
    });
    const marks = quotes.filter(({ kind }) => kind !== 'indirect');
    const reports = quotes.filter(({ kind }) => kind === 'indirect');
    return [
      ...gold.quotes.flatMap((quote) => judgeQuote(quote, marks, gold, keys, judge)),
      ...judgeExtraSegments(gold, marks, text, judge),
      ...judgeTerms(gold, story, text, judge),
      ...judgeBlocks(gold, story, judge),
      ...judgeSparedBlocks(gold, marks, judge),
      ...judgeStated(gold, story, judge),
      ...gold.indirect.filter(({ form }) => form === 'clause').flatMap((report) => judgeReport(report, reports, keys, judge)),
      ...judgeExtraReports(gold, reports, text, judge),
    ];
  });
  return [...stories, ...judgeSources(corpus, marked, sources, keys)];
}

function judgeTerms(gold: GoldStory, story: Story | undefined, text: string, judge: Judge): Judgement[] {
  const found = story?.terms ?? [];
  return [
    ...gold.terms.map((term) =>
      judge(
        'term found',
        found.some(({ span }) => isSame(span, term)),
        'term',
        undefined,
        `“${term.text}”`,
      ),
    ),
    ...found.map(({ span }) =>
      judge(
        'term true',
        gold.terms.some((term) => isSame(term, span)),
        'term',
        undefined,
        `“${text.slice(span.start, span.end)}”`,
      ),
    ),
  ];
}

function judgeBlocks(gold: GoldStory, story: Story | undefined, judge: Judge): Judgement[] {
  return gold.blocks.map((block) => {
    const found = story?.blocks.find(({ span }) => isSame(span, block));
    const kindOfBoilerplate = found?.kind === 'boilerplate' ? found.boilerplate : null;
    const right = found?.kind === block.kind && kindOfBoilerplate === block.boilerplate;
    return judge(
      'block',
      right,
      block.boilerplate ?? block.kind,
      undefined,
      `block ${block.n} “${block.begins}”: found ${kindOfBoilerplate ?? found?.kind ?? 'none'}`,
    );
  });
}

/** Nothing may be quoted from boilerplate, headings and headlines. */
function judgeSparedBlocks(gold: GoldStory, quotes: readonly Quote[], judge: Judge): Judgement[] {
  return gold.blocks
    .filter(({ kind }) => kind !== 'paragraph')
    .map((block) => {
      const taken = quotes.find(({ segments }) => segments.some((segment) => overlaps(segment, block)));
      return judge('block spared', taken === undefined, block.kind, taken, `block ${block.n} “${block.begins}”`);
    });
}

function judgeStated(gold: GoldStory, story: Story | undefined, judge: Judge): Judgement[] {
  const names = ['outlet', 'headline', 'published'] as const;
  return names.map((name) => {
    const expected = gold[name];
    const found = story?.[name] ?? { kind: 'not-stated' };
    const value = found.kind === 'not-stated' ? null : found.value;
    const right = value === (expected?.value ?? null) && (expected === null || found.kind === expected.basis);
    return judge('stated', right, name, undefined, `${name}: ${expected?.value ?? 'not stated'}, found ${value ?? 'not stated'}`);
  });
}

/** Each person, body, document or voice that is quoted must be one source over all stories. The kind is that of its most mentioned part, where it fell apart. */
function judgeSources(corpus: Corpus, marked: readonly MarkedSeed[], sources: readonly GoldSource[], keys: KnownSources): Judgement[] {
  const quoted = new Set(marked.flatMap(({ gold }) => gold.quotes.flatMap((quote) => quote.sources)));
  return sources
    .filter(({ key }) => quoted.has(key))
    .flatMap((gold) => {
      const found = corpus.sources.filter(({ id }) => keys.get(id)?.includes(gold.key));
      const main = found.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
      const shown = found.map(({ name, kind }) => `${name} (${kind})`).join(', ') || 'none';
      const common = {
        story: 'all',
        kind: gold.kind,
        rule: 'none',
        band: 'none',
        step: 'none',
        what: `${gold.key} (${gold.kind}): found ${shown}`,
      };
      const kinds = [gold.kind, ...(gold.kindAlso ?? [])];
      return [
        { ...common, figure: 'source whole' as const, right: found.length === 1 || (found.length > 1 && gold.mayStayApart === true) },
        { ...common, figure: 'source kind' as const, right: main !== undefined && kinds.includes(main.kind) },
      ];
    });
}
