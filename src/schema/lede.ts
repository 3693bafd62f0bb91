import { z } from 'zod';
import { sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** What stands in a lede: a source named there, or a content word that another lede has, too. */
export const ledeItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), source: sourceIdSchema, at: spanSchema }),
  z.strictObject({ kind: z.literal('word'), stem: z.string().min(1), at: spanSchema }),
]);
export type LedeItem = z.infer<typeof ledeItemSchema>;

export const ledeSchema = z.strictObject({
  story: storyIdSchema,
  /** Number of the paragraph. */
  n: z.int().positive(),
  span: spanSchema,
  /** Its first sentence. */
  opening: spanSchema,
  words: z.int().nonnegative(),
  /** Sources named, each at its first mention, in the order of the text. */
  named: z.array(z.strictObject({ source: sourceIdSchema, at: spanSchema })),
  /** Sources, and words that other ledes have, too; each once, in the order of the text. */
  items: z.array(ledeItemSchema),
  /** Content words that no other lede has, in the order of the text. */
  own: z.array(spanSchema),
});
export type Lede = z.infer<typeof ledeSchema>;
