import { z } from 'zod';

/** Half-open range of UTF-16 units in the text of a seed. The truth from which shown text is sliced. */
export const spanSchema = z
  .strictObject({
    /** First unit. */
    start: z.int().nonnegative(),
    /** One past the last unit. */
    end: z.int().nonnegative(),
  })
  .refine((span) => span.start < span.end, { error: 'A span holds at least one unit: `start` must be less than `end`.' });
export type Span = z.infer<typeof spanSchema>;
