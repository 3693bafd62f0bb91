import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type MarkedEvent, siteEvent } from './marked-events.ts';

/** Half-open range of UTF-16 units of the seed, with the slice it gives. */
const goldSpanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) });
export type GoldSpan = z.infer<typeof goldSpanSchema>;

const goldStatedSchema = z
  .strictObject({ value: z.string().min(1), basis: z.enum(['stated', 'implied']), words: goldSpanSchema })
  .nullable();

const goldBlockSchema = z.strictObject({
  n: z.int().positive(),
  kind: z.enum(['paragraph', 'heading', 'headline', 'boilerplate']),
  boilerplate: z.enum(['photo-credit', 'promotion', 'related', 'syndication']).nullable(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The first six words, for a reader of the file. */
  begins: z.string().min(1),
});
export type GoldBlock = z.infer<typeof goldBlockSchema>;

const goldQuoteSchema = z.strictObject({
  /** Siglum and number: "A1". */
  id: z.string().regex(/^[A-Z]\d+$/),
  kind: z.enum(['direct', 'mixed']),
  /** Inside the marks, in the order of the text. */
  segments: z.array(goldSpanSchema).min(1),
  /** The quote this one is nested in. */
  within: z.string().nullable(),
  /** Key in `sources.json`; null where the story leaves it open. */
  source: z.string().nullable(),
  sources: z.array(z.string()),
  mention: goldSpanSchema.nullable(),
  cue: goldSpanSchema.nullable(),
  setting: goldSpanSchema.nullable(),
  /** `value` is null where the story's own words do not resolve to a date. */
  date: z.strictObject({ value: z.iso.date().nullable(), words: goldSpanSchema }).nullable(),
  note: z.string().optional(),
});
export type GoldQuote = z.infer<typeof goldQuoteSchema>;

const goldTermSchema = z.strictObject({ ...goldSpanSchema.shape, why: z.string().min(1) });
export type GoldTerm = z.infer<typeof goldTermSchema>;

const goldIndirectSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]-i\d+$/),
  /** `clause`: a reported clause, the indirect speech that is scored. `phrase`, `thought`: nearby, written down so that neither finding nor missing them counts. */
  form: z.enum(['clause', 'phrase', 'thought']),
  content: z.array(goldSpanSchema).min(1),
  source: z.string().nullable(),
  mention: goldSpanSchema.nullable(),
  cue: goldSpanSchema.nullable(),
  note: z.string().optional(),
});
export type GoldIndirect = z.infer<typeof goldIndirectSchema>;

/** One seed as a careful reader marked it. */
const goldStorySchema = z.strictObject({
  seed: z.string().min(1),
  siglum: z.string().regex(/^[A-Z]$/),
  outlet: goldStatedSchema,
  headline: goldStatedSchema,
  published: goldStatedSchema,
  blocks: z.array(goldBlockSchema).min(1),
  quotes: z.array(goldQuoteSchema),
  terms: z.array(goldTermSchema),
  indirect: z.array(goldIndirectSchema),
});
export type GoldStory = z.infer<typeof goldStorySchema>;

const kinds = z.enum(['person', 'organisation', 'group', 'document', 'anonymous', 'social-media-user']);
const goldSourceSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().min(1),
  kind: kinds,
  /** Other kinds that are as good an answer. */
  kindAlso: z.array(kinds).optional(),
  /** The names the stories print for it. */
  spellings: z.array(z.string().min(1)).min(1),
  /** Roles and titles as printed. */
  roles: z.array(z.string().min(1)),
  /** True where one source a story is as good an answer as one over all stories. */
  mayStayApart: z.boolean().optional(),
  /** For a joint statement: who signed it, by siglum, as each story states it. */
  signatories: z.record(z.string(), z.array(z.string().min(1))).optional(),
  note: z.string().optional(),
});
export type GoldSource = z.infer<typeof goldSourceSchema>;

/** A gold story beside the text it marks. */
export type MarkedSeed = { gold: GoldStory; text: string };

/** What a file of an event's gold holds. */
export function readGoldFile(event: MarkedEvent, path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, event.gold), 'utf8'));
}

/** The text of a seed as every span counts it: UTF-8 decoded, line ends untouched. */
function readSeed(event: MarkedEvent, file: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(new URL(file, event.texts)));
}

/** All seeds of an event with their gold, in file order. */
export function readMarkedSeeds(event = siteEvent): MarkedSeed[] {
  const files = readdirSync(new URL('seeds/', event.gold)).sort();
  return files.map((file) => {
    const gold = goldStorySchema.parse(readGoldFile(event, `seeds/${file}`));
    return { gold, text: readSeed(event, gold.seed) };
  });
}

export function readGoldSources(event = siteEvent): GoldSource[] {
  return z.array(goldSourceSchema).parse(readGoldFile(event, 'sources.json'));
}
