import type { Edition } from '../schema/edition.ts';
import type { QuoteId, SourceId, StatementId, StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import type { Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';

/** Look-ups over an edition. An id that nothing bears is an error: ids come from the edition itself. */
export type EditionIndex = {
  story: (id: StoryId) => Story;
  quote: (id: QuoteId) => Quote;
  source: (id: SourceId) => Source;
  statement: (id: StatementId) => Statement;
  /** In the order of the text; all kinds, nested ones included. */
  quotesOfStory: (story: StoryId) => Quote[];
  /** In the order in which they first speak. */
  sourcesOfStory: (story: StoryId) => Source[];
  /** Quoted here or only named. */
  sourcesNamedIn: (story: StoryId) => Source[];
  /** Story by story, in the order of the text; quotes of which it is one of several sources included. */
  quotesOfSource: (source: SourceId) => Quote[];
  statementsOfSource: (source: SourceId) => Statement[];
  /** Statements that this story is a witness of. */
  statementsOfStory: (story: StoryId) => Statement[];
  /** Null: no other story prints these words. */
  statementOfQuote: (quote: QuoteId) => Statement | null;
  /** The quotes nested in this one. */
  quotesWithin: (quote: QuoteId) => Quote[];
};

export function indexEdition(edition: Edition): EditionIndex {
  const story = lookUp<StoryId, Story>('story', edition.stories);
  const quote = lookUp<QuoteId, Quote>('quote', edition.quotes);
  const source = lookUp<SourceId, Source>('source', edition.sources);
  const statement = lookUp<StatementId, Statement>('statement', edition.statements);
  const byStory = Map.groupBy(edition.quotes, (it) => it.story);
  const byParent = Map.groupBy(edition.quotes, (it) => it.within);
  const bySource = new Map<SourceId, Quote[]>();
  for (const it of edition.quotes) for (const speaker of new Set(it.attribution?.sources)) append(bySource, speaker, it);
  const namedIn = new Map<StoryId, Source[]>();
  for (const it of edition.sources) for (const naming of new Set(it.mentions.map((mention) => mention.story))) append(namedIn, naming, it);
  const statementsBySource = Map.groupBy(edition.statements, (it) => it.source);
  const statementsByStory = new Map<StoryId, Statement[]>();
  const statementByQuote = new Map<QuoteId, Statement>();
  for (const it of edition.statements) {
    for (const witness of it.witnesses) statementByQuote.set(witness.quote, it);
    for (const printing of new Set(it.witnesses.map((witness) => witness.story))) append(statementsByStory, printing, it);
  }
  return {
    story,
    quote,
    source,
    statement,
    quotesOfStory: (id) => byStory.get(id) ?? [],
    sourcesOfStory: (id) => story(id).sources.map(source),
    sourcesNamedIn: (id) => namedIn.get(id) ?? [],
    quotesOfSource: (id) => bySource.get(id) ?? [],
    statementsOfSource: (id) => statementsBySource.get(id) ?? [],
    statementsOfStory: (id) => statementsByStory.get(id) ?? [],
    statementOfQuote: (id) => statementByQuote.get(id) ?? null,
    quotesWithin: (id) => byParent.get(id) ?? [],
  };
}

function lookUp<Id extends string, T extends { id: Id }>(what: string, items: readonly T[]): (id: Id) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`The edition has no ${what} with the id \`${id}\`.`);
    return item;
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
