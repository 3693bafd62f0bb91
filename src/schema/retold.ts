import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** Reports of several stories, none with marks, that share words of what they hand on; no more is claimed than that. */
export const retoldSchema = z.strictObject({
  /** To whom the first report gives it. */
  sources: z.array(sourceIdSchema),
  /** In the order of the stories, then of the text. */
  reports: z
    .array(
      z.strictObject({
        story: storyIdSchema,
        quote: quoteIdSchema,
        span: spanSchema,
        /** The words that it shares with another of these reports, as it prints them. */
        shared: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(2),
});
export type Retold = z.infer<typeof retoldSchema>;
