import { z } from 'zod';
import { quoteIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** `share` holds percentages and fractions, so that "20 per cent" and "one-fifth" meet. */
export const figureKinds = ['duration', 'money', 'share', 'count', 'date'] as const;

/** What a qualifier makes of a number: "about", "almost", "more than", "less than". */
export const bounds = ['exact', 'about', 'almost', 'over', 'under'] as const;
export type Bound = (typeof bounds)[number];

/** A number with its unit as one story prints it, and its value. */
export const figureSchema = z.strictObject({
  story: storyIdSchema,
  kind: z.enum(figureKinds),
  /** The whole expression with its qualifier: "almost two hours". */
  span: spanSchema,
  /**
   * In the base unit. Durations: minutes up to weeks, else months. Money: the currency's main unit. Shares: 1 is the whole.
   * Dates: days, months or years counted so that equal dates are equal numbers.
   */
  amount: z.number(),
  /** `minutes`, `months`, an ISO currency code, `share`, `things`, or how far a date is stated: `year`, `month`, `day`, `day of the year`. */
  unit: z.string().min(1),
  bound: z.enum(bounds),
  /** The value in digits: "90 minutes", "GBP 4,500,000,000". */
  normal: z.string().min(1),
  /** The words that say what it measures: "phone call", "members". */
  measures: spanSchema.nullable(),
  /** The quote it stands in; null in the narrator's words. */
  quote: quoteIdSchema.nullable(),
});
export type Figure = z.infer<typeof figureSchema>;

/**
 * How the figures of one group stand to each other. `alone`: one story has it. `same-words` and `same-value` agree; `may-agree`: they print
 * several numbers, and a qualifier ("some 40,000" and 38,000) or a story that prints two leaves room for one value; `differs`: nothing does.
 */
export const agreements = ['differs', 'may-agree', 'same-value', 'same-words', 'alone'] as const;
export type Agreement = (typeof agreements)[number];

/** Figures that measure the same thing, as far as the words around them show. */
export const figureGroupSchema = z.strictObject({
  kind: z.enum(figureKinds),
  agreement: z.enum(agreements),
  /** What they measure, in the words of the first of them; empty where the words beside it do not say. */
  about: z.string(),
  /** Words that stand beside several of them. */
  shared: z.array(z.string().min(1)),
  stories: z.array(storyIdSchema).min(1),
  /** In the order of the stories, then of the text. */
  figures: z.array(figureSchema).min(1),
});
export type FigureGroup = z.infer<typeof figureGroupSchema>;
