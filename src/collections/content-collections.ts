import { createRequire } from 'node:module';
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { eventSchema } from '../schema/event.ts';
import { explainedRulesSchema } from '../schema/explained-rules.ts';
import { attributionSchema, quoteSchema } from '../schema/quote.ts';
import { sourceSchema } from '../schema/source.ts';
import { statementSchema } from '../schema/statement.ts';
import { storySchema } from '../schema/story.ts';
import { loadFrom } from './loaders.ts';
import { packed } from './packed-comparison.ts';

// `astro:content` exports what this makes as `reference`, and brings the renderer of pages with it; here its type alone is wanted.
const { createReference }: { createReference: () => typeof import('astro:content').reference } = createRequire(import.meta.url)(
  'astro/content/runtime',
);
const reference = createReference();

const stories = defineCollection({
  loader: loadFrom('stories', ({ edition }) => edition.stories),
  schema: storySchema.extend({ quotes: z.array(reference('quotes')), sources: z.array(reference('sources')) }),
});

const quotes = defineCollection({
  loader: loadFrom('quotes', ({ edition }) => edition.quotes),
  schema: quoteSchema.extend({
    story: reference('stories'),
    within: reference('quotes').nullable(),
    attribution: attributionSchema.extend({ source: reference('sources'), sources: z.array(reference('sources')).min(1) }).nullable(),
  }),
});

const sources = defineCollection({
  loader: loadFrom('sources', ({ edition }) => edition.sources),
  schema: sourceSchema.extend({ quotes: z.array(reference('quotes')) }),
});

const statements = defineCollection({
  loader: loadFrom('statements', ({ edition }) => edition.statements),
  schema: statementSchema.extend({ source: reference('sources').nullable() }),
});

/** One entry: the event, the rules, and the order of the other collections, which the content store sorts by id. */
const editions = defineCollection({
  loader: loadFrom('editions', ({ edition, rules }) => [
    {
      id: 'edition',
      event: edition.event,
      rules,
      stories: edition.stories.map(({ id }) => id),
      quotes: edition.quotes.map(({ id }) => id),
      sources: edition.sources.map(({ id }) => id),
      statements: edition.statements.map(({ id }) => id),
    },
  ]),
  schema: z.strictObject({
    id: z.literal('edition'),
    event: eventSchema,
    rules: explainedRulesSchema,
    stories: z.array(reference('stories')),
    quotes: z.array(reference('quotes')),
    sources: z.array(reference('sources')),
    statements: z.array(reference('statements')),
  }),
});

/**
 * One entry: what the stories have in common and where they differ, packed. The store takes other values apart and writes, bundles and
 * reads them in every build, which for so many costs more than comparing.
 */
const comparisons = defineCollection({
  loader: loadFrom('comparisons', ({ comparison }) => [{ id: 'comparison', packed: packed(comparison) }]),
  schema: z.strictObject({ id: z.literal('comparison'), packed: z.string() }),
});

export const collections = { stories, quotes, sources, statements, editions, comparisons };
