import { z } from 'zod';

/** Half-open range of UTF-16 code units of the seed file decoded as UTF-8, line ends untouched; `text` is the slice, exactly. */
export const publishedSpanSchema = z
  .object({
    start: z.int().nonnegative().describe('First UTF-16 code unit of the seed file, decoded as UTF-8, line ends untouched.'),
    end: z.int().positive().describe('One past the last unit.'),
    text: z.string().min(1).describe('The slice, exactly.'),
  })
  .meta({ id: 'Span', description: 'A stretch of a seed file.' });
export type PublishedSpan = z.infer<typeof publishedSpanSchema>;

/** A value with where it was read; null where nobody states it. */
export const publishedStatedSchema = z
  .object({
    value: z.string().min(1),
    basis: z
      .enum(['stated', 'implied', 'supplied'])
      .describe('stated: the text says it; implied: the text’s own words point to it; supplied: an editor gave it.'),
    span: publishedSpanSchema.nullable().describe('The words that say it; null where an editor supplied it.'),
  })
  .meta({ id: 'Stated', description: 'A value with where it was read.' });
export type PublishedStated = z.infer<typeof publishedStatedSchema>;

/** The version of all published files: fields may be added under it, but what is there keeps its meaning. */
export const PUBLISHED_VERSION = 1;
export const publishedVersionSchema = z
  .literal(PUBLISHED_VERSION)
  .describe('Fields may be added under this version; what is there keeps its meaning.');

/** The last part of a permalink. */
export const publishedIdSchema = z.string().min(1).describe('The last part of the permalink.');
/** A permalink on this site. */
export const publishedUrlSchema = z.string().regex(/^\//).describe('The permalink, from the root of the host.');
