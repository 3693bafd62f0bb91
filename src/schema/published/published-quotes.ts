import { z } from 'zod';
import { confidenceBands, correctionSchema, quoteKinds } from '../quote.ts';
import {
  publishedIdSchema,
  publishedSpanSchema,
  publishedStatedSchema,
  publishedUrlSchema,
  publishedVersionSchema,
} from './published-span.ts';

export const publishedQuoteSchema = z.object({
  id: publishedIdSchema,
  url: publishedUrlSchema,
  story: publishedIdSchema,
  kind: z
    .enum(quoteKinds)
    .describe('direct: whole sentences or clauses; mixed: marked words woven into the narrator’s sentence; indirect: without marks.'),
  segments: z.array(publishedSpanSchema).min(1).describe('Inside the marks, one for each stretch between marks, in order.'),
  text: z.string().min(1).describe('The segments in reading form.'),
  within: publishedIdSchema.nullable().describe('The quote this one is nested in.'),
  source: publishedIdSchema.nullable().describe('Null: unattributed.'),
  sources: z.array(publishedIdSchema).describe('All of them, where one quote has several.'),
  mention: publishedSpanSchema.nullable().describe('The words that name the source at this quote.'),
  cue: publishedSpanSchema.nullable().describe('The words that signal the attribution.'),
  rule: z.string().min(1).describe('The rule that decided, or `none`.'),
  confidence: z.enum(confidenceBands).describe('A band of the rule, from its measured precision.'),
  reason: z.string().min(1),
  rejected: z
    .array(z.object({ source: publishedIdSchema, reason: z.string().min(1) }))
    .describe('Sources that were considered and not chosen.'),
  correction: correctionSchema.nullable().describe('An editor’s override of a machine decision.'),
  setting: publishedSpanSchema.nullable().describe('Where it was said, as the text states it.'),
  date: publishedStatedSchema.nullable().describe('When it was said, ISO date.'),
  sentence: publishedSpanSchema.describe('The whole sentence, or sentences, around it.'),
  statement: publishedIdSchema.nullable().describe('The statement it is a witness of, where other stories print the same words.'),
});

export const publishedQuotesSchema = z.object({ version: publishedVersionSchema, quotes: z.array(publishedQuoteSchema) });
export type PublishedQuotes = z.infer<typeof publishedQuotesSchema>;
