import { z } from 'zod';
import { storyIdSchema } from './ids.ts';
import { placeSchema } from './place.ts';
import { spanSchema } from './span.ts';

/** One sentence of the reading path, verbatim, and the sentences of other stories that say nothing more. */
export const readSentenceSchema = z.strictObject({ span: spanSchema, repeatedIn: z.array(placeSchema) });

/** A paragraph, or what is left of one when sentences that stand elsewhere on the path are taken out. */
export const readParagraphSchema = z.strictObject({
  story: storyIdSchema,
  /** Number of the paragraph. */
  n: z.int().positive(),
  /** The heading or headings right before it in its story. */
  headings: z.array(spanSchema),
  sentences: z.array(readSentenceSchema).min(1),
  /** True where sentences of the paragraph stand elsewhere on the path. */
  shortened: z.boolean(),
});
export type ReadParagraph = z.infer<typeof readParagraphSchema>;

/** All stories as one text: every sentence either stands on the path or is repeated by sentences that do. */
export const readingPathSchema = z.strictObject({
  paragraphs: z.array(readParagraphSchema),
  /** Words on the path, headings included. */
  words: z.int().nonnegative(),
  /** Words of all stories, boilerplate left out. */
  wordsOfAll: z.int().nonnegative(),
});
export type ReadingPath = z.infer<typeof readingPathSchema>;
