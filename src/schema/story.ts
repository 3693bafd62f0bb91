import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';
import { statedSchema } from './stated.ts';

export const boilerplateKinds = ['photo-credit', 'promotion', 'related', 'syndication'] as const;
export type BoilerplateKind = (typeof boilerplateKinds)[number];

const blockFields = {
  /** 1 for the first block of the story; the number readers see and link to (`#p1`). */
  n: z.int().positive(),
  span: spanSchema,
};

/** One line of a seed that holds anything but white space. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), ...blockFields }),
  z.strictObject({ kind: z.literal('heading'), ...blockFields }),
  z.strictObject({ kind: z.literal('headline'), ...blockFields }),
  z.strictObject({
    kind: z.literal('boilerplate'),
    ...blockFields,
    boilerplate: z.enum(boilerplateKinds),
    /** Which words gave it away, in one sentence. */
    reason: z.string().min(1),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

/** Marked words that are nobody's speech here: a slogan, a title, a name, scare quotes. */
export const markedTermSchema = z.strictObject({
  /** Inside the marks. */
  span: spanSchema,
  /** Why this is a term and not a quote, in one sentence. */
  reason: z.string().min(1),
});
export type MarkedTerm = z.infer<typeof markedTermSchema>;

export const storySchema = z.strictObject({
  id: storyIdSchema,
  /** One or two capital letters, in the order of the seeds; the story's mark in tables and margins. */
  siglum: z.string().regex(/^[A-Z]{1,2}$/, { error: 'A siglum is one or two capital letters.' }),
  seed: z.strictObject({
    /** File name within `seeds/`. */
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The seed's text, untouched: every span of this story is a range of it. */
  text: z.string().min(1),
  outlet: statedSchema,
  headline: statedSchema,
  /** ISO date (`2025-02-13`). */
  published: statedSchema,
  /** The opening paragraph. */
  lede: spanSchema,
  /** Words outside boilerplate and headline. */
  words: z.int().nonnegative(),
  blocks: z.array(blockSchema),
  terms: z.array(markedTermSchema),
  /** In the order of their first segments. */
  quotes: z.array(quoteIdSchema),
  /** Sources quoted or reported here, in the order in which they first speak. */
  sources: z.array(sourceIdSchema),
});
export type Story = z.infer<typeof storySchema>;
