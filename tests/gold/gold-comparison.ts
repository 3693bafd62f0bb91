import { z } from 'zod';
import { variantKinds } from '../../src/schema/statement.ts';
import { readGoldFile } from './gold.ts';
import { siteEvent } from './marked-events.ts';

const quoteIdSchema = z.string().regex(/^[A-Z]\d+$/);
const reportIdSchema = z.string().regex(/^[A-Z]-i\d+$/);
const siglumSchema = z.string().regex(/^[A-Z]$/);

const groupSchema = z.strictObject({
  id: z.string().min(1),
  /** Every quote, of two or more stories, that prints words of this statement. */
  quotes: z.array(quoteIdSchema).min(2),
  /** Quotes that a fair reading may put in or leave out: their pairs are not counted. */
  mayJoin: z.array(quoteIdSchema),
  why: z.string().min(1),
});

const apartSchema = z.strictObject({ quotes: z.tuple([quoteIdSchema, quoteIdSchema]), why: z.string().min(1) });

export const goldStatementsSchema = z.strictObject({
  groups: z.array(groupSchema),
  /** Pairs that look alike and must not meet. */
  apart: z.array(apartSchema),
});
export type GoldStatements = z.infer<typeof goldStatementsSchema>;

/** A place in one story; `quote` is null where the words stand outside the marks. */
const placeSchema = z.strictObject({
  story: siglumSchema,
  quote: quoteIdSchema.nullable(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const goldVariantSchema = z.strictObject({
  statement: z.string().min(1),
  kind: z.enum(variantKinds),
  /** Other kinds that are as good an answer. */
  kindAlso: z.array(z.enum(variantKinds)),
  /** One an answer; an empty text has no place: these stories print nothing there. */
  readings: z.array(z.strictObject({ stories: z.array(siglumSchema).min(1), text: z.string(), at: z.array(placeSchema) })).min(2),
  /** As good found as not: closing marks that the narrator's sentence sets, differences inside one story. */
  optional: z.boolean(),
  /** A rewording of several words: finer variants inside it are right too. */
  region: z.boolean(),
  note: z.string().optional(),
});
export type GoldVariant = z.infer<typeof goldVariantSchema>;

const goldSeamSchema = z.strictObject({
  kind: z.enum(['splice', 'cut']),
  statement: z.string().min(1),
  quote: quoteIdSchema,
  at: z.strictObject({ quote: quoteIdSchema, start: z.int().nonnegative(), end: z.int().positive() }),
  /** True where an ellipsis shows it. */
  signed: z.boolean(),
  /** What other witnesses print there; any one of these is right. */
  missing: z
    .array(z.strictObject({ quote: quoteIdSchema, start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) }))
    .min(1),
  optional: z.boolean(),
  note: z.string().optional(),
});

export type GoldSeam = z.infer<typeof goldSeamSchema>;

export const goldVariantsSchema = z.strictObject({ variants: z.array(goldVariantSchema), seams: z.array(goldSeamSchema) });
export type GoldVariants = z.infer<typeof goldVariantsSchema>;

const reportSchema = z.strictObject({
  story: siglumSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  /** The reported clause it belongs to; null where the narrator says it as a fact. */
  indirect: reportIdSchema.nullable(),
});

export const goldParallelsSchema = z.strictObject({
  /** Quoted in one story, without marks in another. */
  quoted: z.array(z.strictObject({ quotes: z.array(quoteIdSchema).min(1), why: z.string().min(1), reports: z.array(reportSchema).min(1) })),
  /** Without marks in two stories or more. */
  reported: z.array(z.strictObject({ why: z.string().min(1), reports: z.array(reportSchema).min(2) })),
  /** The same words given to different speakers. */
  speakers: z.array(
    z.strictObject({
      words: z.string().min(1),
      why: z.string().min(1),
      places: z
        .array(
          z.strictObject({
            story: siglumSchema,
            quote: z.union([quoteIdSchema, reportIdSchema]).nullable(),
            speaker: z.string().min(1).nullable(),
            start: z.int().nonnegative().optional(),
            end: z.int().positive().optional(),
          }),
        )
        .min(2),
    }),
  ),
});
export type GoldParallels = z.infer<typeof goldParallelsSchema>;

export function readGoldStatements(event = siteEvent): GoldStatements {
  return goldStatementsSchema.parse(readGoldFile(event, 'statements.json'));
}

export function readGoldVariants(event = siteEvent): GoldVariants {
  return goldVariantsSchema.parse(readGoldFile(event, 'variants.json'));
}

export function readGoldParallels(event = siteEvent): GoldParallels {
  return goldParallelsSchema.parse(readGoldFile(event, 'parallels.json'));
}

/** What a reader finds in comparing the stories of an event. */
export type GoldComparison = { statements: GoldStatements; variants: GoldVariants; parallels: GoldParallels };

export function readGoldComparison(event = siteEvent): GoldComparison {
  return { statements: readGoldStatements(event), variants: readGoldVariants(event), parallels: readGoldParallels(event) };
}
