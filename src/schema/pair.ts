import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, statementIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/**
 * How two paragraphs of different stories are joined; never more is claimed than that.
 * `quoted`: both print the same words inside marks. `reported`: the same source is handed on, without marks in one or both.
 * `narrated`: the narrators share words, names or figures.
 */
export const linkKinds = ['quoted', 'reported', 'narrated'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One end of a link. */
export const linkEndSchema = z.strictObject({
  /** Number of the paragraph. */
  n: z.int().positive(),
  /** The sentences it rests on, in the order of the text. */
  passages: z.array(spanSchema).min(1),
  /** The words both have, as this story prints them. */
  words: z.array(spanSchema),
});
export type LinkEnd = z.infer<typeof linkEndSchema>;

export const paragraphLinkSchema = z.strictObject({
  /** The strongest that applies. */
  kind: z.enum(linkKinds),
  a: linkEndSchema,
  b: linkEndSchema,
  /** Statements that both print or report here. */
  statements: z.array(statementIdSchema),
});
export type ParagraphLink = z.infer<typeof paragraphLinkSchema>;

/** A sentence that no link of the pair rests on. */
export const unjoinedSchema = z.strictObject({ n: z.int().positive(), span: spanSchema, quotes: z.array(quoteIdSchema) });
export type Unjoined = z.infer<typeof unjoinedSchema>;

/** Two stories side by side. */
export const pairSchema = z.strictObject({
  a: storyIdSchema,
  b: storyIdSchema,
  /** In the order of `a`, then of `b`; one a pair of paragraphs. */
  links: z.array(paragraphLinkSchema),
  /** What only one of the two has, sentence by sentence; headings left out. */
  onlyA: z.array(unjoinedSchema),
  onlyB: z.array(unjoinedSchema),
  /** Statements that both print. */
  statements: z.array(statementIdSchema),
  /** Sources heard in both, in `a` alone, in `b` alone. */
  sources: z.strictObject({ both: z.array(sourceIdSchema), onlyA: z.array(sourceIdSchema), onlyB: z.array(sourceIdSchema) }),
});
export type Pair = z.infer<typeof pairSchema>;
