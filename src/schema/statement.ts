import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, statementIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

export const variantKinds = [
  'punctuation',
  'case',
  'spelling',
  'number',
  'word',
  'addition',
  'omission',
  'splice',
  'bracket',
  'boundary',
  'rewording',
] as const;
export type VariantKind = (typeof variantKinds)[number];

/** A quote seen as evidence for a statement's wording. */
export const witnessSchema = z.strictObject({
  quote: quoteIdSchema,
  story: storyIdSchema,
  segments: z.array(spanSchema).min(1),
});
export type Witness = z.infer<typeof witnessSchema>;

/**
 * What one witness has at one locus.
 * `printed`: these words, from these spans (several where marks and narrator's words stand between).
 * `omitted`: the witness prints what is before and after, and nothing here.
 * `unmarked`: the story prints these words beside the quote, without marks: its marks open later or close earlier than others'.
 * `outside`: the witness begins later or ended earlier; it says nothing about this locus.
 */
export const readingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('printed'),
    /** Index in `witnesses`. */
    witness: z.int().nonnegative(),
    spans: z.array(spanSchema).min(1),
    /** As printed, white space folded to single spaces. */
    text: z.string().min(1),
    /** True where the witness prints these words in another order than those around them. */
    moved: z.boolean(),
    /**
     * Null: reads as the base does. A mark that closes the quote is not held against a base that goes on without one: it is the
     * narrator's.
     */
    variant: z.enum(variantKinds).nullable(),
  }),
  z.strictObject({
    kind: z.literal('unmarked'),
    witness: z.int().nonnegative(),
    spans: z.array(spanSchema).min(1),
    text: z.string().min(1),
    variant: z.literal('boundary'),
  }),
  z.strictObject({
    kind: z.literal('omitted'),
    witness: z.int().nonnegative(),
    /** Null: the base prints nothing here either. */
    variant: z.enum(variantKinds).nullable(),
  }),
  z.strictObject({ kind: z.literal('outside'), witness: z.int().nonnegative() }),
]);
export type Reading = z.infer<typeof readingSchema>;

/**
 * A column of the alignment table: a stretch in which every witness agrees with the base, or a place where one differs.
 * The base is the longest witness that says anything here.
 */
export const locusSchema = z.strictObject({
  /** Index of the witness whose reading is the base; never "the correct one". */
  base: z.int().nonnegative(),
  /** The part of the statement it belongs to: index in `parts`. */
  part: z.int().nonnegative(),
  /** One a witness, in the order of `witnesses`. */
  readings: z.array(readingSchema).min(1),
});
export type Locus = z.infer<typeof locusSchema>;

/** A stretch of the reading text that the same set of stories prints. */
export const partSchema = z.strictObject({
  /** From 1; readers see and link to it. */
  n: z.int().positive(),
  /** From the base readings. */
  text: z.string().min(1),
  words: z.int().nonnegative(),
  /** How many of these words each story prints, in the order of the stories; those that print none are left out. */
  printed: z.array(z.strictObject({ story: storyIdSchema, words: z.int().positive() })).min(1),
  /**
   * What puts it after the part before: `shown` by a story that prints words of both, or by `rule` (what more stories print
   * comes first, then what is longer), since no story shows the order.
   */
  follows: z.enum(['shown', 'rule']),
});
export type Part = z.infer<typeof partSchema>;

export const variantSchema = z.strictObject({
  kind: z.enum(variantKinds),
  /** Index in `loci`. */
  locus: z.int().nonnegative(),
  /** The base's reading first; an empty text means nothing is printed there. For `boundary` the second is printed without marks. */
  readings: z.array(z.strictObject({ stories: z.array(storyIdSchema).min(1), text: z.string() })).min(2),
});
export type Variant = z.infer<typeof variantSchema>;

const seamFields = {
  /** Index in `witnesses`. */
  witness: z.int().nonnegative(),
  /** True where an ellipsis shows it. */
  signed: z.boolean(),
  /** Where it joins or ends, in that witness's story: the ellipsis, or the words that meet. */
  at: spanSchema,
  /** What another story prints there: the words that fell out, or those that follow. */
  missing: z.strictObject({
    story: storyIdSchema,
    spans: z.array(spanSchema).min(1),
    text: z.string().min(1),
    words: z.int().nonnegative(),
  }),
};

/** A place where one witness joins (`splice`) or ends (`cut`) what another shows apart or continues. */
export const seamSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('splice'), ...seamFields }),
  z.strictObject({ kind: z.literal('cut'), ...seamFields }),
]);
export type Seam = z.infer<typeof seamSchema>;

/** The same content without marks: reported (`quote` is an indirect quote) or in the narrator's own words (`quote` is null). */
export const parallelSchema = z.strictObject({
  story: storyIdSchema,
  quote: quoteIdSchema.nullable(),
  span: spanSchema,
  /** The content words both have. */
  shared: z.array(z.string().min(1)).min(1),
});
export type Parallel = z.infer<typeof parallelSchema>;

/** What a source said, put together from the quotes of two or more stories that print the same words. */
export const statementSchema = z.strictObject({
  id: statementIdSchema,
  /** Null where every witness leaves it open. */
  source: sourceIdSchema.nullable(),
  /**
   * To whom the stories give these words: one entry for each set of sources, the one that most witnesses name first. More than one
   * named entry: the same words are given to different speakers. Without sources: left open.
   */
  speakers: z
    .array(
      z.strictObject({ sources: z.array(sourceIdSchema), /** Indices in `witnesses`. */ witnesses: z.array(z.int().nonnegative()).min(1) }),
    )
    .min(1),
  /** In the order of the stories, then of the text. */
  witnesses: z.array(witnessSchema).min(2),
  /** The reading text, from the base readings. */
  text: z.string().min(1),
  parts: z.array(partSchema).min(1),
  loci: z.array(locusSchema).min(1),
  variants: z.array(variantSchema),
  seams: z.array(seamSchema),
  parallels: z.array(parallelSchema),
  /** Why these quotes belong together, in one sentence. */
  reason: z.string().min(1),
});
export type Statement = z.infer<typeof statementSchema>;

/** How many places a statement has where its stories differ: variants, and cuts, which are no variants since nobody prints other words there. */
export const countDifferences = ({ variants, seams }: Pick<Statement, 'variants' | 'seams'>): number =>
  variants.length + seams.filter(({ kind }) => kind === 'cut').length;
