import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, statementIdSchema, storyIdSchema } from './ids.ts';
import { placeSchema } from './place.ts';
import { spanSchema } from './span.ts';

/** Something that one story has and no other: "only in B". */
export const onlyHereSchema = z.discriminatedUnion('kind', [
  /** A source that no other story quotes or reports. */
  z.strictObject({ kind: z.literal('source'), source: sourceIdSchema, quotes: z.array(quoteIdSchema).min(1), at: spanSchema }),
  /** A quote whose words no other story prints, in part or in whole. */
  z.strictObject({
    kind: z.literal('quote'),
    quote: quoteIdSchema,
    at: spanSchema,
    /** Where other stories say the same without marks. */
    reportedIn: z.array(placeSchema),
  }),
  /** A figure that no other story has of the same thing: index among the groups of figures. */
  z.strictObject({ kind: z.literal('figure'), group: z.int().nonnegative(), at: spanSchema }),
  /** A paragraph that shares no statement and no passage with another story; its number. */
  z.strictObject({ kind: z.literal('passage'), n: z.int().positive(), at: spanSchema }),
]);
export type OnlyHere = z.infer<typeof onlyHereSchema>;

/** Something that at least half of the other stories have and this one has not: "not in B". */
export const leftOutSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('source'),
    source: sourceIdSchema,
    /** The stories that quote or report the source. */
    foundIn: z.array(storyIdSchema).min(2),
    /** Where this story names the source without hearing it. */
    named: z.array(spanSchema),
  }),
  z.strictObject({ kind: z.literal('statement'), statement: statementIdSchema, foundIn: z.array(storyIdSchema).min(2) }),
  /** Index among the groups of figures. */
  z.strictObject({ kind: z.literal('figure'), group: z.int().nonnegative(), foundIn: z.array(storyIdSchema).min(2) }),
]);
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What one story has alone, in the order of its text, and what it has not, most widely told first. */
export const storyDifferenceSchema = z.strictObject({
  story: storyIdSchema,
  onlyHere: z.array(onlyHereSchema),
  leftOut: z.array(leftOutSchema),
});
export type StoryDifference = z.infer<typeof storyDifferenceSchema>;
