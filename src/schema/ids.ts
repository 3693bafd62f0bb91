import { z } from 'zod';

/** The last part of a permalink: lower-case letters, digits and single hyphens. */
const idSchema = z.string().regex(/^[\p{Ll}\p{N}\p{Lo}]+(?:-[\p{Ll}\p{N}\p{Lo}]+)*$/u, {
  error: 'An id is made of lower-case letters, digits and single hyphens.',
});

export const storyIdSchema = idSchema.brand<'StoryId'>();
export type StoryId = z.infer<typeof storyIdSchema>;

export const quoteIdSchema = idSchema.brand<'QuoteId'>();
export type QuoteId = z.infer<typeof quoteIdSchema>;

export const sourceIdSchema = idSchema.brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceIdSchema>;

export const statementIdSchema = idSchema.brand<'StatementId'>();
export type StatementId = z.infer<typeof statementIdSchema>;

/** Ids that these schemas have let through before, and that come back as plain texts: from the content store. */
export const knownStoryId = (id: string): StoryId => id as StoryId;
export const knownQuoteId = (id: string): QuoteId => id as QuoteId;
export const knownSourceId = (id: string): SourceId => id as SourceId;
