import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { placeSchema } from './place.ts';
import { spanSchema } from './span.ts';

/** One use of a cue. */
export const cueUseSchema = z.strictObject({
  story: storyIdSchema,
  /** Null where the quote is unattributed. */
  source: sourceIdSchema.nullable(),
  quote: quoteIdSchema,
  /** The cue as printed. */
  at: spanSchema,
});
export type CueUse = z.infer<typeof cueUseSchema>;

/** A reporting verb, or another cue ("according to"), with every use. */
export const reportingCueSchema = z.strictObject({
  /** The verb's base form, or the cue's words in lower case. */
  cue: z.string().min(1),
  /** In the order of the stories, then of the text. */
  uses: z.array(cueUseSchema).min(1),
});
export type ReportingCue = z.infer<typeof reportingCueSchema>;

/** A word that one narrator uses more than the others do. */
export const distinctiveWordSchema = z.strictObject({
  /** Its most frequent form. */
  word: z.string().min(1),
  /** Log-odds ratio against all other stories, in standard deviations. */
  z: z.number(),
  /** Every place where this narrator uses it. */
  at: z.array(spanSchema).min(1),
  /** Every place where the other narrators use it. */
  elsewhere: z.array(placeSchema),
});
export type DistinctiveWord = z.infer<typeof distinctiveWordSchema>;

export const storyWordingSchema = z.strictObject({
  story: storyIdSchema,
  /** Words of the narrator: outside marks, boilerplate and headline. */
  words: z.int().nonnegative(),
  /** Most distinctive first. */
  distinctive: z.array(distinctiveWordSchema),
});
export type StoryWording = z.infer<typeof storyWordingSchema>;

export const wordingSchema = z.strictObject({
  /** Most used first. */
  cues: z.array(reportingCueSchema),
  /** One a story, in the order of the stories. */
  narrators: z.array(storyWordingSchema),
});
