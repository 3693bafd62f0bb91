import { sliceOf } from '../../analysis/text/slice.ts';
import type { QuoteId } from '../../schema/ids.ts';
import type { Retold } from '../../schema/retold.ts';
import type { Parallel } from '../../schema/statement.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { judgeTelling, mayBelong } from './judge-telling.ts';
import { indexByPairs } from './stem-pairs.ts';
import type { Telling, Tellings } from './tellings.ts';

/** Two reports that share words beyond chance. */
type Link = { a: Telling; b: Telling; surprise: number; stems: readonly string[] };

/**
 * Finds reports of different stories that hand on the same without marks. Two reports belong together where each is the other's most
 * alike in its story; groups are what such pairs connect. Pairs that share what is quoted anyway are told there.
 *
 * @param quoted The parallels of each statement and each lone quote.
 */
export function findRetold(tellings: Tellings, quoted: readonly (readonly Parallel[])[]): Retold[] {
  const ownerOf = new Map(quoted.flatMap((parallels, owner) => parallels.flatMap(({ quote }) => (quote ? [[quote, owner] as const] : []))));
  const links = mutual(linksBetween(tellings)).filter(({ a, b }) => !areToldTogether(a, b, ownerOf));
  const sets = new DisjointSets<Telling>();
  const shared = new Map<Telling, Set<string>>();
  for (const { a, b, stems } of links) {
    sets.join(a, b);
    for (const report of [a, b]) shared.set(report, new Set([...(shared.get(report) ?? []), ...stems]));
  }
  const linked = tellings.unmarked.filter((telling) => shared.has(telling));
  return [...Map.groupBy(linked, (telling) => sets.find(telling)).values()].map((reports) => ({
    sources: [...(reports[0]?.sources ?? [])],
    reports: reports.flatMap((report) => describe(report, shared.get(report) ?? new Set())),
  }));
}

function linksBetween(tellings: Tellings): Link[] {
  const reports = tellings.unmarked.filter(({ kind }) => kind === 'reported');
  const near = indexByPairs(reports);
  const position = new Map(reports.map((report, at) => [report, at]));
  return reports.flatMap((a, at) =>
    [...near(a)].flatMap((b) => {
      if ((position.get(b) ?? 0) <= at || a.story === b.story || !mayBelong(a, b)) return [];
      const found = judgeTelling(a, b, tellings);
      return found ? [{ a, b, surprise: found.surprise, stems: found.stems }] : [];
    }),
  );
}

/** Links that are the strongest of both reports towards the other's story. */
function mutual(links: readonly Link[]): Link[] {
  const best = new Map<Telling, Map<Telling['story'], Link>>();
  const keep = (report: Telling, link: Link, story: Telling['story']): void => {
    const own = best.get(report) ?? new Map<Telling['story'], Link>();
    const known = own.get(story);
    if (!known || known.surprise < link.surprise) best.set(report, own.set(story, link));
  };
  for (const link of links) {
    keep(link.a, link, link.b.story);
    keep(link.b, link, link.a.story);
  }
  return links.filter((link) => best.get(link.a)?.get(link.b.story) === link && best.get(link.b)?.get(link.a.story) === link);
}

function areToldTogether(a: Telling, b: Telling, ownerOf: ReadonlyMap<QuoteId, number>): boolean {
  const [first, second] = [a, b].map(({ quote }) => quote && ownerOf.get(quote.quote.id));
  return first !== undefined && first !== null && first === second;
}

function describe({ story, quote, span, words }: Telling, stems: ReadonlySet<string>): Retold['reports'] {
  const shared = new Set(words.filter(({ stem }) => stems.has(stem)).map((word) => sliceOf(story.text, word.span)));
  return quote ? [{ story: story.id, quote: quote.quote.id, span, shared: [...shared] }] : [];
}
