import { overlaps, sliceOf } from '../../analysis/text/slice.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Parallel } from '../../schema/statement.ts';
import type { Candidate } from './candidate.ts';
import type { Shared, Told } from './chance.ts';
import { clauseAround } from './clause-around.ts';
import { findVerbatim } from './find-verbatim.ts';
import { judgeTelling, mayBelong } from './judge-telling.ts';
import { indexByPairs } from './stem-pairs.ts';
import type { Telling, Tellings } from './tellings.ts';

/**
 * Finds where stories say without marks what others quote: the same words, and of every report, and of what the narrator says, the owner
 * with whose quotes it shares most, if beyond chance.
 *
 * @param owners The quotes of each statement, or a quote that stands alone.
 * @param tellings What the stories tell, these quotes among it.
 * @returns For each owner its parallels, in the order of the stories and of their texts.
 */
export function findParallels(corpus: Corpus, owners: readonly (readonly Candidate[])[], tellings: Tellings): Parallel[][] {
  const verbatim = findVerbatim(corpus, owners);
  const printed = verbatim.flat();
  const inContent = findInContent(owners, tellings);
  const order = new Map(corpus.stories.map(({ id }, at) => [id, at]));
  return owners.map((_, owner) => {
    const told = (inContent[owner] ?? []).filter((it) => !printed.some(({ story, span }) => story === it.story && overlaps(span, it.span)));
    return [...(verbatim[owner] ?? []), ...told].sort(
      (a, b) => (order.get(a.story) ?? 0) - (order.get(b.story) ?? 0) || a.span.start - b.span.start,
    );
  });
}

/** Parallels by what two passages tell, in whatever words. */
function findInContent(owners: readonly (readonly Candidate[])[], tellings: Tellings): Parallel[][] {
  const near = indexByPairs(owners.flatMap((quotes, owner) => sayingsOf(owner, quotes, tellings)));
  const found: Parallel[][] = owners.map(() => []);
  for (const telling of tellings.unmarked) {
    const [best] = [...near(telling)]
      .filter((saying) => mayBelong(telling, saying))
      .flatMap(({ owner, printed }) =>
        printed.flatMap((saying) => {
          const shared = judgeTelling(telling, saying, tellings);
          const parallel = shared && parallelOf(telling, shared, owners[owner] ?? []);
          return parallel ? [{ owner, surprise: shared.surprise, parallel }] : [];
        }),
      )
      .sort((a, b) => b.surprise - a.surprise || a.owner - b.owner);
    if (best) found[best.owner]?.push(best.parallel);
  }
  return found;
}

/** What an owner says in one sentence, wherever that is printed with the same words and given to the same sources. */
type Saying = Told & { owner: number; sources: readonly SourceId[]; printed: readonly Telling[] };

function sayingsOf(owner: number, quotes: readonly Candidate[], tellings: Tellings): Saying[] {
  const alike = Map.groupBy(
    quotes.flatMap((quote) => tellings.quoted(quote)),
    ({ sources, words }) => [...sources, ...words.map(({ stem }) => stem)].join(' '),
  );
  return [...alike.values()].flatMap((printed) =>
    printed.slice(0, 1).map(({ words, stems, sources }) => ({ words, stems, sources, owner, printed })),
  );
}

/** None where the owner's own marked words stand in the clause: the rest is their context. */
function parallelOf({ story, span: whole, quote, words }: Telling, { stems }: Shared, owner: readonly Candidate[]): Parallel | null {
  const common = new Set(stems);
  const shared = words.filter(({ stem }) => common.has(stem));
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last) return null;
  const span = quote ? whole : clauseAround(story.text, { start: first.span.start, end: last.span.end }, whole);
  const marked = owner.filter((it) => it.story === story).flatMap((it) => it.quote.segments);
  if (marked.some((segment) => overlaps(segment, span))) return null;
  return {
    story: story.id,
    quote: quote?.quote.id ?? null,
    span,
    shared: [...new Set(shared.map((word) => sliceOf(story.text, word.span)))],
  };
}
