import { z } from 'zod';
import type { Edition } from '../../schema/edition.ts';
import { publishedQuotesSchema } from '../../schema/published/published-quotes.ts';
import { publishedSourcesSchema } from '../../schema/published/published-sources.ts';
import { publishedStatementsSchema } from '../../schema/published/published-statements.ts';
import { publishedStoriesSchema } from '../../schema/published/published-stories.ts';
import { annotations } from './annotations.ts';
import { publishedQuotes, publishedSources, publishedStatements, publishedStories } from './publish.ts';
import { quotesTable } from './quotes-table.ts';

/** A file of the published data. */
export type DataFile = {
  /** Under `/data/`. */
  name: string;
  /** What is in it, one sentence for readers. */
  holds: string;
  type: string;
  /** Its JSON Schema's name, where it has one. */
  schema: string | null;
  /** `site` is the address of the host, for files whose addresses must be whole. */
  body: (edition: Edition, site: URL) => string;
};

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A JSON file and its schema beside it. What is written is parsed by the schema first, so that the two cannot part. */
function described<T>(name: string, holds: string, schema: z.ZodType<T>, of: (edition: Edition) => T): DataFile[] {
  const schemaName = `${name}.schema.json`;
  return [
    { name: `${name}.json`, holds, type: 'application/json', schema: schemaName, body: (edition) => json(schema.parse(of(edition))) },
    {
      name: schemaName,
      holds: `The JSON Schema of ${name}.json.`,
      type: 'application/schema+json',
      schema: null,
      // What is read may have fields that were added later: the schema of the input forbids none.
      body: () => json({ title: `${name}.json`, description: holds, ...z.toJSONSchema(schema, { io: 'input' }) }),
    },
  ];
}

/** All published data but the seeds, in the order in which the data page lists it. */
export const dataFiles: readonly DataFile[] = [
  ...described(
    'stories',
    'The stories: outlet, headline and date as stated, every paragraph’s place, marked words that are no quotes.',
    publishedStoriesSchema,
    publishedStories,
  ),
  ...described(
    'quotes',
    'The quotes: words, place, source, cue, and why they are given to that source.',
    publishedQuotesSchema,
    publishedQuotes,
  ),
  ...described('sources', 'The sources: names, spellings and roles as the stories print them.', publishedSourcesSchema, publishedSources),
  ...described(
    'statements',
    'The statements: which quotes print the same words, and where they differ.',
    publishedStatementsSchema,
    publishedStatements,
  ),
  {
    name: 'quotes.csv',
    holds: 'The quotes as a table, one a row, for spreadsheets.',
    type: 'text/csv; charset=utf-8',
    schema: null,
    body: quotesTable,
  },
  {
    name: 'annotations.json',
    holds: 'The quotes as W3C Web Annotations on the seeds’ texts.',
    type: 'application/ld+json',
    schema: null,
    body: (edition, site) => json(annotations(edition, site)),
  },
];
