import { z } from 'zod';
import { variantKinds } from '../statement.ts';
import { publishedIdSchema, publishedSpanSchema, publishedUrlSchema, publishedVersionSchema } from './published-span.ts';

export const publishedStatementSchema = z.object({
  id: publishedIdSchema,
  url: publishedUrlSchema,
  source: publishedIdSchema.nullable().describe('Null where every witness leaves it open.'),
  witnesses: z
    .array(z.object({ quote: publishedIdSchema, story: publishedIdSchema, segments: z.array(publishedSpanSchema).min(1) }))
    .min(2)
    .describe('The quotes that print its words, of two or more stories.'),
  text: z.string().min(1).describe('The reading text, from the base readings.'),
  variants: z.array(
    z.object({
      kind: z.enum(variantKinds),
      readings: z
        .array(z.object({ stories: z.array(publishedIdSchema).min(1), text: z.string().describe('Empty: nothing is printed there.') }))
        .min(2)
        .describe('The base reading first, which is not “the correct one”.'),
    }),
  ),
  parallels: z
    .array(
      publishedSpanSchema.extend({
        story: publishedIdSchema,
        quote: publishedIdSchema.nullable().describe('Null: in the narrator’s own words.'),
      }),
    )
    .describe('The same content without marks.'),
});

export const publishedStatementsSchema = z.object({ version: publishedVersionSchema, statements: z.array(publishedStatementSchema) });
export type PublishedStatements = z.infer<typeof publishedStatementsSchema>;
