import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the tests of the site need of the published data; the rest of it is checked by the tests of the data. */
const span = z.object({ start: z.number(), end: z.number(), text: z.string() });
const files = {
  stories: z.object({
    stories: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        siglum: z.string(),
        blocks: z.array(z.object({ n: z.number() })),
        quotes: z.array(z.string()),
      }),
    ),
  }),
  quotes: z.object({
    quotes: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        story: z.string(),
        kind: z.string(),
        segments: z.array(span),
        within: z.string().nullable(),
        source: z.string().nullable(),
        confidence: z.string(),
        reason: z.string(),
      }),
    ),
  }),
  statements: z.object({
    statements: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        witnesses: z.array(z.object({ story: z.string() })),
        variants: z.array(z.object({ kind: z.string(), readings: z.array(z.object({ text: z.string() })) })),
      }),
    ),
  }),
};

const read = <T>(folder: string, name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8')));

/** The published collections of a built site. */
export const publishedIn = (folder: string) => ({
  ...read(folder, 'stories', files.stories),
  ...read(folder, 'quotes', files.quotes),
  ...read(folder, 'statements', files.statements),
});
