import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { quoteKinds } from './quote.ts';
import { spanSchema } from './span.ts';

/** A place along the story's own text, boilerplate and white space between blocks left out: 0 is its first unit, 1 its end. */
const positionSchema = z.number().min(0).max(1);

/** One stretch of one quote, drawn on the strip. */
export const voiceMarkSchema = z.strictObject({
  quote: quoteIdSchema,
  kind: z.enum(quoteKinds),
  from: positionSchema,
  to: positionSchema,
});
export type VoiceMark = z.infer<typeof voiceMarkSchema>;

/** A source's line on the strip of one story. */
export const voiceSchema = z.strictObject({
  /** Null: the story's unattributed quotes. */
  source: sourceIdSchema.nullable(),
  /** In the order of the text; quotes inside other quotes stand on the line of their own source. */
  marks: z.array(voiceMarkSchema).min(1),
  quoted: z.array(quoteIdSchema),
  /** Quotes inside another source's quote. */
  nested: z.array(quoteIdSchema),
  reported: z.array(quoteIdSchema),
  /** Words inside the marks of `quoted`. */
  words: z.int().nonnegative(),
});
export type Voice = z.infer<typeof voiceSchema>;

/** How a voice is introduced: by a name of its own, as one of a group, or without a name. */
export const standings = ['named', 'group', 'anonymous', 'unattributed'] as const;
export type Standing = (typeof standings)[number];

export const standingShareSchema = z.strictObject({
  standing: z.enum(standings),
  sources: z.array(sourceIdSchema),
  quotes: z.array(quoteIdSchema),
  words: z.int().nonnegative(),
});
export type StandingShare = z.infer<typeof standingShareSchema>;

/** Who speaks in one story, in which order and how much. */
export const storyVoicesSchema = z.strictObject({
  story: storyIdSchema,
  /** Where each block outside boilerplate begins and ends on the strip, with its number. */
  blocks: z.array(z.strictObject({ n: z.int().positive(), from: positionSchema, to: positionSchema })),
  /** In the order in which they first speak. */
  voices: z.array(voiceSchema),
  /** Words inside marks, quotes in quotes counted once. */
  quotedWords: z.int().nonnegative(),
  /** Words outside boilerplate and headline. */
  words: z.int().nonnegative(),
  /** Sources that this story names and neither quotes nor reports, with every mention, most named first. */
  onlyNamed: z.array(z.strictObject({ source: sourceIdSchema, mentions: z.array(spanSchema).min(1) })),
  /** One a standing, in the order of `standings`; words and quotes outside other quotes. */
  standings: z.array(standingShareSchema),
});
export type StoryVoices = z.infer<typeof storyVoicesSchema>;
