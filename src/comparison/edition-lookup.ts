import type { Edition } from '../schema/edition.ts';
import type { QuoteId, SourceId, StatementId, StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';

/** An edition with its collections by id, so that a comparison of many stories stays linear. */
export type EditionLookup = {
  edition: Edition;
  stories: ReadonlyMap<StoryId, Story>;
  quotes: ReadonlyMap<QuoteId, Quote>;
  sources: ReadonlyMap<SourceId, Source>;
  statements: ReadonlyMap<StatementId, Statement>;
  /** Each story's place in the edition, from 0. */
  order: ReadonlyMap<StoryId, number>;
  /** Quotes of a story in the order of their first segments. */
  quotesOf: ReadonlyMap<StoryId, readonly Quote[]>;
  /** Mentions by name or role, by story and source, in the order of the text. */
  mentionsOf: ReadonlyMap<StoryId, ReadonlyMap<SourceId, readonly Span[]>>;
  /** The statements a quote is a witness of. */
  statementsOf: ReadonlyMap<QuoteId, readonly Statement[]>;
  /** The statements a story prints or reports. */
  statementsIn: ReadonlyMap<StoryId, readonly Statement[]>;
};

/** Reads an edition once and keeps what every comparison asks for. */
export function lookUp(edition: Edition): EditionLookup {
  const quotesOf = Map.groupBy(edition.quotes, (quote) => quote.story);
  for (const quotes of quotesOf.values()) quotes.sort((a, b) => startOf(a) - startOf(b));
  const mentionsOf = new Map<StoryId, Map<SourceId, Span[]>>();
  for (const source of edition.sources) {
    for (const { story, span } of source.mentions) listIn(mapIn(mentionsOf, story), source.id).push(span);
  }
  const statementsOf = new Map<QuoteId, Statement[]>();
  for (const statement of edition.statements) {
    for (const quote of new Set(statement.witnesses.map((witness) => witness.quote))) listIn(statementsOf, quote).push(statement);
  }
  const statementsIn = new Map<StoryId, Statement[]>();
  for (const statement of edition.statements) {
    for (const story of new Set([...statement.witnesses, ...statement.parallels].map((it) => it.story)))
      listIn(statementsIn, story).push(statement);
  }
  return {
    edition,
    stories: new Map(edition.stories.map((story) => [story.id, story])),
    quotes: new Map(edition.quotes.map((quote) => [quote.id, quote])),
    sources: new Map(edition.sources.map((source) => [source.id, source])),
    statements: new Map(edition.statements.map((statement) => [statement.id, statement])),
    order: new Map(edition.stories.map((story, index) => [story.id, index])),
    quotesOf,
    mentionsOf,
    statementsOf,
    statementsIn,
  };
}

/** Where a quote's first segment begins. */
export const startOf = (quote: Quote): number => quote.segments[0]?.start ?? quote.sentence.start;

/** The list a map holds for a key, made where there is none. */
export function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
}

function mapIn<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<L, V>();
  map.set(key, made);
  return made;
}
