import { describe, expect, it } from 'vitest';
import { type GoldQuote, readMarkedSeeds } from './gold.ts';
import { readGoldParallels, readGoldStatements, readGoldVariants } from './gold-comparison.ts';
import { markedEvents } from './marked-events.ts';

/** Words in a row that two quotes of different stories must share before chance is no explanation. */
const RUN = 4;

const storyOf = (id: string) => id.slice(0, 1);
const pairKey = (a: string, b: string) => [a, b].sort().join(' ');

function runsOf(quote: GoldQuote): Set<string> {
  return new Set(
    quote.segments.flatMap((segment) => {
      const words = segment.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
    }),
  );
}

describe.each(markedEvents)('comparison in $name', (event) => {
  const marked = readMarkedSeeds(event);
  const texts = new Map(marked.map(({ gold, text }) => [gold.siglum, text]));
  const quotes = new Map(marked.flatMap(({ gold }) => gold.quotes.map((quote) => [quote.id, quote] as const)));
  const reports = new Map(marked.flatMap(({ gold }) => gold.indirect.map((report) => [report.id, report] as const)));
  const { groups, apart } = readGoldStatements(event);
  const { variants, seams } = readGoldVariants(event);
  const parallels = readGoldParallels(event);

  function quoteOf(id: string): GoldQuote {
    const quote = quotes.get(id);
    if (quote === undefined) throw new Error(`No gold quote ${id}.`);
    return quote;
  }

  function slice(story: string, start: number, end: number): string | undefined {
    return texts.get(story)?.slice(start, end);
  }

  function liesIn(id: string, start: number, end: number): boolean {
    return quoteOf(id).segments.some((segment) => segment.start <= start && end <= segment.end);
  }

  describe('statements', () => {
    it.each(groups)('$id joins known quotes of two stories or more, of one source or one left open', (group) => {
      const members = [...group.quotes, ...group.mayJoin].map(quoteOf);
      expect(new Set(group.quotes.map(storyOf)).size).toBeGreaterThan(1);
      expect(new Set(members.flatMap((quote) => quote.source ?? [])).size).toBe(1);
    });

    it('puts no quote in two groups', () => {
      const all = groups.flatMap((group) => [...group.quotes, ...group.mayJoin]);
      expect(all.length).toBe(new Set(all).size);
    });

    it('keeps apart only known quotes of different stories that no group joins', () => {
      for (const { quotes: pair } of apart) {
        expect(pair.map((id) => quotes.has(id))).toEqual([true, true]);
        expect(storyOf(pair[0])).not.toBe(storyOf(pair[1]));
        expect(groups.filter((group) => pair.every((id) => group.quotes.includes(id)))).toEqual([]);
      }
      expect(new Set(apart.map(({ quotes: pair }) => pairKey(...pair))).size).toBe(apart.length);
    });

    it(`overlooks no two quotes of different stories that share ${RUN} words in a row`, () => {
      const joined = new Set(
        groups.flatMap((group) => {
          const members = [...group.quotes, ...group.mayJoin];
          return members.flatMap((a) => members.map((b) => pairKey(a, b)));
        }),
      );
      const known = new Set([...joined, ...apart.map(({ quotes: pair }) => pairKey(...pair))]);
      const all = [...quotes.values()].map((quote) => ({ id: quote.id, runs: runsOf(quote) }));
      const overlooked = all.flatMap((a) =>
        all
          .filter((b) => storyOf(a.id) < storyOf(b.id) && [...a.runs].some((run) => b.runs.has(run)))
          .map((b) => pairKey(a.id, b.id))
          .filter((key) => !known.has(key)),
      );
      expect(overlooked).toEqual([]);
    });
  });

  describe('variants', () => {
    it.each(variants)('$kind in $statement slices, and lies in quotes of its statement', (variant) => {
      const group = groups.find((one) => one.id === variant.statement);
      expect(group).toBeDefined();
      for (const reading of variant.readings) {
        expect(reading.at.length === 0).toBe(reading.text === '');
        for (const place of reading.at) {
          expect(slice(place.story, place.start, place.end)).toBe(reading.text);
          expect(reading.stories).toContain(place.story);
          if (place.quote === null) continue;
          expect([...(group?.quotes ?? []), ...(group?.mayJoin ?? [])]).toContain(place.quote);
          expect(liesIn(place.quote, place.start, place.end), place.quote).toBe(true);
        }
      }
    });

    it('differs in words, or in what stands inside the marks', () => {
      for (const variant of variants) {
        const shown = variant.readings.map(
          (reading) => `${reading.text}|${variant.kind === 'boundary' && reading.at.some((place) => place.quote === null)}`,
        );
        expect(new Set(shown).size, `${variant.kind} in ${variant.statement}`).toBe(shown.length);
      }
    });

    it.each(seams)('$kind in $quote lies in its quote and names words that another prints', (seam) => {
      expect(seam.at.quote).toBe(seam.quote);
      expect(liesIn(seam.quote, seam.at.start, seam.at.end)).toBe(true);
      for (const missing of seam.missing) {
        expect(storyOf(missing.quote)).not.toBe(storyOf(seam.quote));
        expect(liesIn(missing.quote, missing.start, missing.end)).toBe(true);
        expect(slice(storyOf(missing.quote), missing.start, missing.end)).toBe(missing.text);
      }
    });
  });

  describe('parallels', () => {
    it('names known quotes and slices its reports, which stand outside every segment', () => {
      const all = [...parallels.quoted, ...parallels.reported].flatMap((parallel) => parallel.reports);
      for (const report of all) {
        expect(slice(report.story, report.start, report.end)).toBe(report.text);
        const segments = [...quotes.values()].filter((quote) => storyOf(quote.id) === report.story).flatMap((quote) => quote.segments);
        expect(segments.filter((segment) => segment.start < report.end && report.start < segment.end)).toEqual([]);
        if (report.indirect !== null) expect(reports.has(report.indirect), report.indirect).toBe(true);
      }
      expect(parallels.quoted.flatMap((parallel) => parallel.quotes).filter((id) => !quotes.has(id))).toEqual([]);
    });

    it('finds each content in more than one story', () => {
      for (const parallel of parallels.quoted) {
        expect(
          new Set([...parallel.quotes.map(storyOf), ...parallel.reports.map((report) => report.story)]).size,
          parallel.why,
        ).toBeGreaterThan(1);
      }
      for (const parallel of parallels.reported)
        expect(new Set(parallel.reports.map((report) => report.story)).size, parallel.why).toBeGreaterThan(1);
    });

    it('gives the same words to different speakers in different stories', () => {
      for (const { places, words } of parallels.speakers) {
        expect(new Set(places.map((place) => place.speaker)).size, words).toBe(places.length);
        for (const { quote } of places) if (quote !== null) expect(quotes.has(quote) || reports.has(quote), quote).toBe(true);
      }
    });
  });
});
