import { z } from 'zod';
import { quoteIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** A date as far as words state it; null is what they leave open. */
export const partialDateSchema = z.strictObject({
  year: z.int().nullable(),
  /** 1 to 12. */
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  /** 0 is Sunday. */
  weekday: z.int().min(0).max(6).nullable(),
});
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Where a date comes from. */
export const dateBasisSchema = z.discriminatedUnion('kind', [
  /** The words name it. */
  z.strictObject({ kind: z.literal('stated') }),
  /**
   * Reckoned from words of its own story that say when it was published, or when what is quoted was said; or a weekday, from words of a story that print a weekday with its
   * date, of the same week as far as the stories show.
   */
  z.strictObject({ kind: z.literal('reckoned'), story: storyIdSchema, span: spanSchema }),
  /** "This weekend", or a weekday without a date anywhere: counted from a day that no text states. */
  z.strictObject({ kind: z.literal('open') }),
]);

/** Words of one story that date something. */
export const datedWordsSchema = z.strictObject({
  story: storyIdSchema,
  span: spanSchema,
  date: partialDateSchema,
  /** The last day of a range: "14-16 May". */
  until: partialDateSchema.nullable(),
  basis: dateBasisSchema,
});
export type DatedWords = z.infer<typeof datedWordsSchema>;

export const timelineEntrySchema = z.strictObject({
  ...datedWordsSchema.shape,
  /** The sentence, or sentences, in which the words stand. */
  passage: spanSchema,
  /** Quotes that these words date. */
  quotes: z.array(quoteIdSchema),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** One date with everything the stories place there. */
export const momentSchema = z.strictObject({
  date: partialDateSchema,
  until: partialDateSchema.nullable(),
  stories: z.array(storyIdSchema).min(1),
  /** In the order of the stories, then of the text. */
  entries: z.array(timelineEntrySchema).min(1),
});
export type Moment = z.infer<typeof momentSchema>;

export const timelineSchema = z.strictObject({
  /** Dates with a year first, then those without; each in the order of the calendar. */
  moments: z.array(momentSchema),
  /** Words that date something from a day no text states. */
  open: z.array(timelineEntrySchema),
});
export type Timeline = z.infer<typeof timelineSchema>;
