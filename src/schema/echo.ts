import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';
import { parallelSchema } from './statement.ts';

/** A quote that one story alone prints, and what other stories say of it without marks. */
export const reportedQuoteSchema = z.strictObject({ quote: quoteIdSchema, parallels: z.array(parallelSchema).min(1) });
export type ReportedQuote = z.infer<typeof reportedQuoteSchema>;

/** One place where an echo's words stand in marks. */
const echoPlaceSchema = z.strictObject({
  story: storyIdSchema,
  /** Null: marked words that are nobody's speech there, a slogan. */
  quote: quoteIdSchema.nullable(),
  /** None where the story leaves it open, and for a slogan. */
  sources: z.array(sourceIdSchema),
  /** The words shared, in the story. */
  span: spanSchema,
});

/** The same words in the mouths of different speakers, who are not quoted from one statement. */
export const echoSchema = z.strictObject({
  /** As the first place prints them. */
  words: z.string().min(1),
  /** In the order of the stories, then of the text. */
  places: z.array(echoPlaceSchema).min(2),
});
export type Echo = z.infer<typeof echoSchema>;
