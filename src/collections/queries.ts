import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type EditionIndex, indexEdition } from '../comparison/edition-index.ts';
import { nowhereElse } from '../comparison/nowhere-else.ts';
import { type NoteBeside, notesOn } from '../comparison/quote-notes.ts';
import { toldElsewhere } from '../comparison/told-elsewhere.ts';
import type { WholeComparison } from '../schema/comparison.ts';
import type { Edition } from '../schema/edition.ts';
import type { Event } from '../schema/event.ts';
import type { ExplainedRules } from '../schema/explained-rules.ts';
import { knownQuoteId, knownSourceId, knownStoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import type { Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';
import { unpacked } from './packed-comparison.ts';

/** Everything there is, for the pure functions that compare. Read from the collections once a build. */
export function theEdition(): Promise<Edition> {
  // While developing, the seeds may change under a running server.
  if (import.meta.env.DEV) return readEdition();
  edition ??= readEdition();
  return edition;
}
let edition: Promise<Edition> | undefined;

/** Look-ups by id, by story, by source: `const { quotesOfStory } = await theIndex()`. */
export async function theIndex(): Promise<EditionIndex> {
  const current = await theEdition();
  if (index?.of !== current) index = { of: current, look: indexEdition(current) };
  return index.look;
}
let index: { of: Edition; look: EditionIndex } | undefined;

/** Everything that the comparison of all stories finds. */
export async function theComparison(): Promise<WholeComparison> {
  const { packed } = foundEntry(await getEntry('comparisons', 'comparison')).data;
  if (comparison?.from !== packed) comparison = { from: packed, found: unpacked(packed) };
  return comparison.found;
}
let comparison: { from: string; found: WholeComparison } | undefined;

/** The rules by which the edition is made. */
export async function theRules(): Promise<ExplainedRules> {
  return foundEntry(await getEntry('editions', 'edition')).data.rules;
}

/** What stands beside a quote in the margin: where else its words are, or others that tell the same, and whether its words are anywhere else at all. Made once a build. */
export async function theMargin(): Promise<Margin> {
  const current = await theEdition();
  if (margin?.of !== current)
    margin = {
      of: current,
      noteBeside: notesOn(current.statements),
      isOnlyHere: nowhereElse(current.stories),
      toldElsewhere: toldElsewhere(await theIndex(), await theComparison()),
    };
  return margin;
}
type Margin = {
  noteBeside: NoteBeside;
  isOnlyHere: ReturnType<typeof nowhereElse>;
  toldElsewhere: ReturnType<typeof toldElsewhere>;
};
let margin: (Margin & { of: Edition }) | undefined;

export const event = async (): Promise<Event> => (await theEdition()).event;
/** In the order of their sigla. */
export const allStories = async (): Promise<Story[]> => (await theEdition()).stories;
/** Story by story, in the order of the text; all kinds, nested ones included. */
export const allQuotes = async (): Promise<Quote[]> => (await theEdition()).quotes;
export const allSources = async (): Promise<Source[]> => (await theEdition()).sources;
export const allStatements = async (): Promise<Statement[]> => (await theEdition()).statements;

async function readEdition(): Promise<Edition> {
  const { data: order } = foundEntry(await getEntry('editions', 'edition'));
  // Astro warns of a collection without entries; here that only means that no two stories print the same words.
  const [stories, quotes, sources, statements] = await Promise.all([
    order.stories.length > 0 ? getCollection('stories') : [],
    order.quotes.length > 0 ? getCollection('quotes') : [],
    order.sources.length > 0 ? getCollection('sources') : [],
    order.statements.length > 0 ? getCollection('statements') : [],
  ]);
  return {
    event: order.event,
    stories: inOrder(order.stories, stories).map(storyOf),
    quotes: inOrder(order.quotes, quotes).map(quoteOf),
    sources: inOrder(order.sources, sources).map(sourceOf),
    statements: inOrder(order.statements, statements).map(statementOf),
  };
}

function foundEntry<T>(entry: T | undefined): T {
  if (entry === undefined) throw new Error('The content collections are empty: the loaders of src/content.config.ts have not run.');
  return entry;
}

/** The entries as the references name them; a reference without an entry is left to the integrity check of the loaders. */
function inOrder<T extends { id: string }>(references: readonly { id: string }[], entries: readonly T[]): T[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return references.flatMap(({ id }) => byId.get(id) ?? []);
}

const quoteIdOf = ({ id }: { id: string }) => knownQuoteId(id);
const sourceIdOf = ({ id }: { id: string }) => knownSourceId(id);

const storyOf = ({ data }: CollectionEntry<'stories'>): Story => ({
  ...data,
  quotes: data.quotes.map(quoteIdOf),
  sources: data.sources.map(sourceIdOf),
});

const quoteOf = ({ data }: CollectionEntry<'quotes'>): Quote => ({
  ...data,
  story: knownStoryId(data.story.id),
  within: data.within && quoteIdOf(data.within),
  attribution: data.attribution && {
    ...data.attribution,
    source: sourceIdOf(data.attribution.source),
    sources: data.attribution.sources.map(sourceIdOf),
  },
});

const sourceOf = ({ data }: CollectionEntry<'sources'>): Source => ({ ...data, quotes: data.quotes.map(quoteIdOf) });

const statementOf = ({ data }: CollectionEntry<'statements'>): Statement => ({ ...data, source: data.source && sourceIdOf(data.source) });
