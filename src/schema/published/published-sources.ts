import { z } from 'zod';
import { sourceKinds } from '../source.ts';
import { publishedIdSchema, publishedSpanSchema, publishedUrlSchema, publishedVersionSchema } from './published-span.ts';

export const publishedSourceSchema = z.object({
  id: publishedIdSchema,
  url: publishedUrlSchema,
  name: z.string().min(1).describe('The fullest spelling that most stories print.'),
  kind: z.enum(sourceKinds),
  spellings: z.array(z.object({ text: z.string().min(1), stories: z.array(publishedIdSchema).min(1), count: z.int().positive() })),
  roles: z.array(publishedSpanSchema.extend({ story: publishedIdSchema })).describe('What each story calls it besides its name.'),
  quotes: z.array(publishedIdSchema),
  words: z.int().nonnegative().describe('Words inside marks; nested quotes are left out.'),
});

export const publishedSourcesSchema = z.object({ version: publishedVersionSchema, sources: z.array(publishedSourceSchema) });
export type PublishedSources = z.infer<typeof publishedSourcesSchema>;
