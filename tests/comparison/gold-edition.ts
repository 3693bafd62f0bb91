import type { Edition } from '../../src/schema/edition.ts';
import { quoteIdSchema, type SourceId, sourceIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Stated } from '../../src/schema/stated.ts';
import type { Block, Story } from '../../src/schema/story.ts';
import {
  type GoldBlock,
  type GoldIndirect,
  type GoldQuote,
  type GoldSpan,
  type MarkedSeed,
  readGoldSources,
  readMarkedSeeds,
} from '../gold/gold.ts';
import { siteEvent } from '../gold/marked-events.ts';
import { occurrences } from './invented-edition.ts';

/**
 * The stories of an event as a careful reader marked them, so that a comparison is tested on what the texts say and not on what the
 * analysis finds today. Stories are `a` to `e`; quotes `a1` and, reported, `a-i1`. Without statements.
 */
export function goldEdition(event = siteEvent): Edition {
  const marked = readMarkedSeeds(event);
  const quotes = marked.flatMap(({ gold, text }) => [
    ...gold.quotes.map((quote) => quoteOf(gold.siglum, quote, text)),
    ...gold.indirect.filter(({ form }) => form === 'clause').map((report) => reportOf(gold.siglum, report, text)),
  ]);
  const all = readGoldSources(event);
  const sources = all.map(({ key, name, kind, spellings, roles }): Source => {
    const own = quotes.filter(({ attribution }) => attribution?.sources.some((id) => id === key));
    // “His wife” may be another's in another story: of those who share a spelling, each is where her words are.
    const isShared = spellings.every((text) => all.some((other) => other.key !== key && other.spellings.includes(text)));
    const found = marked
      .map(({ gold, text }) => ({
        story: storyIdOf(gold.siglum),
        text,
        spans: occurrences(text, [...spellings, ...roles.filter((role) => spellings.length > 0 && role.includes(' '))]),
      }))
      .filter(({ story }) => !isShared || own.some((quote) => quote.story === story));
    return {
      id: sourceIdSchema.parse(key),
      name,
      kind,
      spellings: spellings.flatMap((text) => {
        const stories = found.filter((it) => it.spans.some((span) => it.text.slice(span.start, span.end) === text));
        const count = stories.reduce((sum, it) => sum + it.spans.filter((span) => it.text.slice(span.start, span.end) === text).length, 0);
        return count > 0 ? [{ text, stories: stories.map(({ story }) => story), count }] : [];
      }),
      roles: found.flatMap(({ story, text }) => occurrences(text, roles).map((span) => ({ story, span }))),
      mentions: [
        ...found.flatMap(({ story, spans }) => spans.map((span) => ({ story, span }))),
        ...own.flatMap(({ story, attribution }) => (attribution?.mention ? [{ story, span: attribution.mention }] : [])),
      ],
      merged: [],
      signatories: [],
      quotes: own.map(({ id }) => id),
      words: 0,
    };
  });
  return { event: { title: 'The seeds' }, stories: marked.map((seed) => storyOf(seed, quotes)), quotes, sources, statements: [] };
}

const storyIdOf = (siglum: string) => storyIdSchema.parse(siglum.toLowerCase());
const spanOf = ({ start, end }: GoldSpan): Span => ({ start, end });
const sourceIdsOf = (keys: readonly string[]): SourceId[] => keys.map((key) => sourceIdSchema.parse(key));

function storyOf({ gold, text }: MarkedSeed, quotes: readonly Quote[]): Story {
  const id = storyIdOf(gold.siglum);
  const own = quotes.filter(({ story }) => story === id);
  const blocks = gold.blocks.map(blockOf);
  return {
    id,
    siglum: gold.siglum,
    seed: { file: gold.seed, sha256: '0'.repeat(64) },
    text,
    outlet: statedOf(gold.outlet),
    headline: statedOf(gold.headline),
    published: statedOf(gold.published),
    lede: blocks.find(({ kind }) => kind === 'paragraph')?.span ?? { start: 0, end: 1 },
    words: blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
      .reduce((sum, { span }) => sum + text.slice(span.start, span.end).split(/\s+/).length, 0),
    blocks,
    terms: gold.terms.map((term) => ({ span: spanOf(term), reason: term.why })),
    quotes: own.map((quote) => quote.id),
    sources: [...new Set(own.flatMap(({ attribution }) => attribution?.sources ?? []))],
  };
}

function blockOf({ n, kind, boilerplate, start, end }: GoldBlock): Block {
  const span = { start, end };
  return kind === 'boilerplate'
    ? { kind, n, span, boilerplate: boilerplate ?? 'promotion', reason: 'A reader marked it.' }
    : { kind, n, span };
}

const statedOf = (gold: { value: string; basis: 'stated' | 'implied'; words: GoldSpan } | null): Stated =>
  gold ? { kind: gold.basis, value: gold.value, span: spanOf(gold.words) } : { kind: 'not-stated' };

const goldIdOf = (id: string) => quoteIdSchema.parse(id.toLowerCase());

function quoteOf(siglum: string, gold: GoldQuote, text: string): Quote {
  const sources = sourceIdsOf(gold.sources.length > 0 ? gold.sources : [gold.source ?? []].flat());
  return {
    ...utterance(siglum, gold.id, gold.segments, text, sources, gold),
    kind: gold.kind,
    within: gold.within === null ? null : goldIdOf(gold.within),
    setting: gold.setting && spanOf(gold.setting),
    date: gold.date?.value ? { kind: 'stated', value: gold.date.value, span: spanOf(gold.date.words) } : { kind: 'not-stated' },
  };
}

const reportOf = (siglum: string, gold: GoldIndirect, text: string): Quote => ({
  ...utterance(siglum, gold.id, gold.content, text, sourceIdsOf([gold.source ?? []].flat()), gold),
  kind: 'indirect',
});

function utterance(
  siglum: string,
  id: string,
  segments: readonly GoldSpan[],
  text: string,
  sources: SourceId[],
  { mention, cue }: { mention: GoldSpan | null; cue: GoldSpan | null },
): Quote {
  const [source] = sources;
  const first = segments[0];
  const last = segments.at(-1);
  return {
    id: goldIdOf(id),
    story: storyIdOf(siglum),
    kind: 'direct',
    segments: segments.map(spanOf),
    text: segments.map((segment) => segment.text).join(' … '),
    within: null,
    attribution: source ? { source, sources, mention: mention && spanOf(mention), chain: [], cue: cue && spanOf(cue) } : null,
    confidence: 'high',
    evidence: { rule: 'gold', step: null, reason: 'A reader marked it.', spans: [], rejected: [] },
    correction: null,
    setting: null,
    date: { kind: 'not-stated' },
    sentence: { start: first?.start ?? 0, end: last?.end ?? text.length },
  };
}
