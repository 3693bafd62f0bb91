import { z } from 'zod';
import { boilerplateKinds } from '../story.ts';
import {
  publishedIdSchema,
  publishedSpanSchema,
  publishedStatedSchema,
  publishedUrlSchema,
  publishedVersionSchema,
} from './published-span.ts';

const publishedBlockSchema = z.object({
  kind: z.enum(['paragraph', 'heading', 'headline', 'boilerplate']),
  n: z.int().positive().describe('The number readers see and link to: `#p1`.'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  boilerplate: z.enum(boilerplateKinds).nullable().describe('What kind of boilerplate; null for every other block.'),
});

export const publishedStorySchema = z.object({
  id: publishedIdSchema,
  url: publishedUrlSchema,
  siglum: z.string().describe('The story’s mark in tables and margins.'),
  seed: z.object({
    file: z.string().min(1),
    sha256: z.string().length(64),
    url: publishedUrlSchema.describe('The file itself, byte for byte: what every span is a range of.'),
  }),
  outlet: publishedStatedSchema.nullable().describe('Null: not stated.'),
  headline: publishedStatedSchema.nullable().describe('Null: not stated.'),
  published: publishedStatedSchema.nullable().describe('ISO date. Null: not stated.'),
  lede: publishedSpanSchema.describe('The opening paragraph.'),
  words: z.int().nonnegative().describe('Outside boilerplate and headline.'),
  blocks: z.array(publishedBlockSchema),
  terms: z
    .array(publishedSpanSchema.extend({ reason: z.string().min(1).describe('Why this is a term and not a quote.') }))
    .describe('Marked words that are nobody’s speech here.'),
  quotes: z.array(publishedIdSchema).describe('In the order of the text.'),
  sources: z.array(publishedIdSchema).describe('In the order in which they first speak.'),
});

export const publishedStoriesSchema = z.object({ version: publishedVersionSchema, stories: z.array(publishedStorySchema) });
export type PublishedStories = z.infer<typeof publishedStoriesSchema>;
