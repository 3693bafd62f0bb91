import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, statementIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** How far a source gets a hearing in one story; the strongest that applies. */
export const hearings = ['quoted', 'reported', 'named'] as const;
export type Hearing = (typeof hearings)[number];

/** What one story has of one source. Every number shown is the length of one of these lists. */
export const sourceCellSchema = z.strictObject({
  story: storyIdSchema,
  hearing: z.enum(hearings),
  /** Direct and mixed quotes that stand in no other quote. */
  quoted: z.array(quoteIdSchema),
  /** Quotes inside another source's quote. */
  nested: z.array(quoteIdSchema),
  /** Reports without marks; those that only frame a quote of the same source are left out, since the quote counts. */
  reported: z.array(quoteIdSchema),
  /** Mentions by name or role, in the order of the text. */
  named: z.array(spanSchema),
  /** Words inside the marks of `quoted`. */
  words: z.int().nonnegative(),
});
export type SourceCell = z.infer<typeof sourceCellSchema>;

export const sourceRowSchema = z.strictObject({
  source: sourceIdSchema,
  /** Stories that quote, report or name the source, in the order of the stories; the others have none of it. */
  cells: z.array(sourceCellSchema),
  /** Stories that quote or report it. */
  heardIn: z.array(storyIdSchema),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

/** Sources by stories: first those that most stories hear, then those with most quotes. */
export const sourceCoverageSchema = z.strictObject({ rows: z.array(sourceRowSchema) });
export type SourceCoverage = z.infer<typeof sourceCoverageSchema>;

/** What one story has of one statement. */
export const statementCellSchema = z.strictObject({
  story: storyIdSchema,
  /** Its quotes that are witnesses. */
  quotes: z.array(quoteIdSchema),
  /** Words of the statement it prints inside marks. */
  words: z.int().nonnegative(),
  /** Parts of the statement it prints, by their number. */
  parts: z.array(z.int().positive()),
  /** Indices in the statement's `parallels`: the same content without marks. */
  parallels: z.array(z.int().nonnegative()),
});
export type StatementCell = z.infer<typeof statementCellSchema>;

export const statementRowSchema = z.strictObject({
  statement: statementIdSchema,
  /** Stories that print or report it, in the order of the stories. */
  cells: z.array(statementCellSchema),
  /** Words of its reading text. */
  words: z.int().nonnegative(),
  /** Places where the stories' wording differs: variants and cuts. */
  differences: z.int().nonnegative(),
});
export type StatementRow = z.infer<typeof statementRowSchema>;

/** Statements by stories: those worded differently first, then those that most stories print. */
export const statementCoverageSchema = z.strictObject({ rows: z.array(statementRowSchema) });
export type StatementCoverage = z.infer<typeof statementCoverageSchema>;
