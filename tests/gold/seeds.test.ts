import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GoldSpan, type GoldStory, readGoldSources, readMarkedSeeds } from './gold.ts';
import { markedEvents } from './marked-events.ts';

function spansOf(gold: GoldStory): GoldSpan[] {
  const stated = [gold.outlet, gold.headline, gold.published].flatMap((value) => (value === null ? [] : [value.words]));
  const quotes = gold.quotes.flatMap((quote) => [...quote.segments, quote.mention, quote.cue, quote.setting, quote.date?.words ?? null]);
  const indirect = gold.indirect.flatMap((report) => [...report.content, report.mention, report.cue]);
  return [...stated, ...gold.terms, ...quotes, ...indirect].filter((span) => span !== null);
}

/** Every character a writer of these seeds opens or closes a quotation with; apostrophes are told apart by what stands around them. */
const doubleMarks = /["“”]/g;

describe.each(markedEvents)('gold of $name', (event) => {
  const marked = readMarkedSeeds(event);
  const sources = readGoldSources(event);
  const keys = new Set(sources.map((source) => source.key));

  it('marks every seed, in file order', () => {
    const seeds = readdirSync(event.texts).filter((file) => file.endsWith('.txt'));
    expect(marked.map(({ gold }) => gold.seed)).toEqual(seeds.sort());
    expect(marked.map(({ gold }) => gold.siglum).join('')).toBe('ABCDEF'.slice(0, seeds.length));
  });

  it('names each source once', () => {
    expect(keys.size).toBe(sources.length);
  });

  it('uses every source it names', () => {
    const used = marked.flatMap(({ gold }) => [
      ...gold.quotes.flatMap((quote) => quote.sources),
      ...gold.indirect.map((report) => report.source),
    ]);
    expect([...keys].filter((key) => !used.includes(key))).toEqual([]);
  });

  it('prints each spelling of a source in some seed', () => {
    const all = marked.map(({ text }) => text).join('\n');
    const absent = sources.flatMap((source) => [...source.spellings, ...source.roles].filter((words) => !all.includes(words)));
    expect(absent).toEqual([]);
  });

  describe.each(marked)('gold of $gold.seed', ({ gold, text }) => {
    it('has spans that slice to their text', () => {
      const wrong = spansOf(gold).filter((span) => text.slice(span.start, span.end) !== span.text);
      expect(wrong).toEqual([]);
    });

    it('has one block a line that holds anything, trimmed and numbered', () => {
      const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
      expect(gold.blocks.map((block) => text.slice(block.start, block.end))).toEqual(lines);
      expect(gold.blocks.map((block) => block.n)).toEqual(lines.map((_, index) => index + 1));
      for (const block of gold.blocks) {
        expect(text.slice(block.start, block.end).split(/\s+/).slice(0, 6).join(' ')).toBe(block.begins);
        expect(block.boilerplate === null).toBe(block.kind !== 'boilerplate');
      }
    });

    it('numbers quotes in the order of their first segments, and segments in the order of the text', () => {
      expect(gold.quotes.map((quote) => quote.id)).toEqual(gold.quotes.map((_, index) => `${gold.siglum}${index + 1}`));
      expect(gold.indirect.map((report) => report.id)).toEqual(gold.indirect.map((_, index) => `${gold.siglum}-i${index + 1}`));
      const first = gold.quotes.map((quote) => quote.segments[0]?.start);
      expect(first).toEqual(first.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      for (const quote of gold.quotes) {
        const starts = quote.segments.map((segment) => segment.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    });

    it('keeps every segment and reported stretch inside one block that is neither boilerplate nor heading', () => {
      const body = gold.blocks.filter((block) => block.kind === 'paragraph');
      const spans = [...gold.quotes.flatMap((quote) => quote.segments), ...gold.indirect.flatMap((report) => report.content)];
      expect(spans.filter((span) => !body.some((block) => block.start <= span.start && span.end <= block.end))).toEqual([]);
    });

    it('refers only to sources and quotes that exist, and nests inside the quote it names', () => {
      for (const quote of gold.quotes) {
        expect(quote.source).toBe(quote.sources[0] ?? null);
        expect(quote.sources.filter((key) => !keys.has(key))).toEqual([]);
        if (quote.within === null) continue;
        const outer = gold.quotes.find((other) => other.id === quote.within);
        const inside = quote.segments.every((segment) =>
          outer?.segments.some((around) => around.start <= segment.start && segment.end <= around.end),
        );
        expect(inside, quote.id).toBe(true);
      }
      expect(gold.indirect.filter((report) => report.source !== null && !keys.has(report.source))).toEqual([]);
    });

    it('lets no two segments of different quotes overlap unless one is nested', () => {
      const placed = gold.quotes.flatMap((quote) => quote.segments.map((segment) => ({ quote, segment })));
      const clashes = placed.flatMap((one) =>
        placed
          .filter((other) => other.quote !== one.quote && one.segment.start < other.segment.end && other.segment.start < one.segment.end)
          .filter((other) => other.quote.within !== one.quote.id && one.quote.within !== other.quote.id)
          .map((other) => `${one.quote.id} ${other.quote.id}`),
      );
      expect(clashes).toEqual([]);
    });

    it('accounts for every double mark: each stands at the edge of a segment or a term, or is a stray one that the notes name', () => {
      const inner = [...gold.quotes.flatMap((quote) => quote.segments), ...gold.terms];
      const edges = new Set(inner.flatMap((span) => [span.start - 1, span.end]));
      const loose = [...text.matchAll(doubleMarks)].map((match) => match.index).filter((index) => !edges.has(index));
      const stray = gold.quotes.filter((quote) => quote.note?.includes('stray'));
      expect(loose.length).toBe(stray.length);
    });
  });
});
