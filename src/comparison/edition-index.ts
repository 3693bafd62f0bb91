import type { Edition } from '../schema/edition.ts';
import type { QuoteId, SourceId, StatementId, StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';
import { listIn, mapIn } from './collecting.ts';

/**
 * Look-ups over an edition, so that whatever asks of many stories stays linear. An id that nothing bears is an error: ids come from
 * the edition itself.
 */
export type EditionIndex = {
  edition: Edition;
  story: (id: StoryId) => Story;
  quote: (id: QuoteId) => Quote;
  source: (id: SourceId) => Source;
  statement: (id: StatementId) => Statement;
  /** The story's place in the edition, from 0. */
  position: (story: StoryId) => number;
  /** In the order of their first segments; all kinds, nested ones included. */
  quotesOfStory: (story: StoryId) => Quote[];
  /** In the order in which they first speak. */
  sourcesOfStory: (story: StoryId) => Source[];
  /** Mentions by name or role, by source, in the order of the text: whom the story quotes or only names. */
  mentionsIn: (story: StoryId) => ReadonlyMap<SourceId, readonly Span[]>;
  statementsOfSource: (source: SourceId) => Statement[];
  /** Statements that the story prints or reports without marks. */
  statementsIn: (story: StoryId) => Statement[];
  /** Null: no other story prints these words. */
  statementOfQuote: (quote: QuoteId) => Statement | null;
  /** The quotes nested in this one. */
  quotesWithin: (quote: QuoteId) => Quote[];
};

/** Reads an edition once and keeps what comparisons and pages ask for. */
export function indexEdition(edition: Edition): EditionIndex {
  const { stories, quotes, sources, statements } = edition;
  const story = byId<StoryId, Story>('story', stories);
  const source = byId<SourceId, Source>('source', sources);
  const positions = new Map(stories.map(({ id }, at) => [id, at]));
  const quotesByStory = Map.groupBy(quotes, (it) => it.story);
  for (const own of quotesByStory.values()) own.sort((a, b) => startOf(a) - startOf(b));
  const quotesByParent = Map.groupBy(quotes, ({ within }) => within);
  const mentions = new Map<StoryId, Map<SourceId, Span[]>>();
  for (const it of sources) for (const mention of it.mentions) listIn(mapIn(mentions, mention.story), it.id).push(mention.span);
  const statementsBySource = Map.groupBy(statements, (it) => it.source);
  const statementByQuote = new Map(statements.flatMap((it) => it.witnesses.map(({ quote }) => [quote, it] as const)));
  const statementsByStory = new Map<StoryId, Statement[]>();
  for (const it of statements)
    for (const place of new Set([...it.witnesses, ...it.parallels].map((at) => at.story))) listIn(statementsByStory, place).push(it);
  return {
    edition,
    story,
    quote: byId<QuoteId, Quote>('quote', quotes),
    source,
    statement: byId<StatementId, Statement>('statement', statements),
    position: (id) => positions.get(id) ?? stories.length,
    quotesOfStory: (id) => quotesByStory.get(id) ?? [],
    sourcesOfStory: (id) => story(id).sources.map(source),
    mentionsIn: (id) => mentions.get(id) ?? new Map(),
    statementsOfSource: (id) => statementsBySource.get(id) ?? [],
    statementsIn: (id) => statementsByStory.get(id) ?? [],
    statementOfQuote: (id) => statementByQuote.get(id) ?? null,
    quotesWithin: (id) => quotesByParent.get(id) ?? [],
  };
}

function byId<Id extends string, T extends { id: Id }>(what: string, items: readonly T[]): (id: Id) => T {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = known.get(id);
    if (!item) throw new Error(`The edition has no ${what} with the id \`${id}\`.`);
    return item;
  };
}

/** Where a quote's first segment begins. */
export const startOf = (quote: Quote): number => quote.segments[0]?.start ?? quote.sentence.start;
