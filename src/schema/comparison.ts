import { z } from 'zod';
import { sourceCoverageSchema, statementCoverageSchema } from './coverage.ts';
import { echoSchema, reportedQuoteSchema } from './echo.ts';
import { figureGroupSchema } from './figure.ts';
import { ledeSchema } from './lede.ts';
import { houseSpellingSchema, sourceNamingSchema } from './naming.ts';
import { storyDifferenceSchema } from './only-here.ts';
import { pairSchema } from './pair.ts';
import { readingPathSchema } from './reading.ts';
import { retoldSchema } from './retold.ts';
import { timelineSchema } from './timeline.ts';
import { storyVoicesSchema } from './voices.ts';
import { wordingSchema } from './wording.ts';

/** What the comparison of all stories yields; each part has a schema of its own. Pairs are compared one by one. */
export const comparisonSchema = z.strictObject({
  /** Sources by stories. */
  sources: sourceCoverageSchema,
  /** Statements by stories. */
  statements: statementCoverageSchema,
  /** One a story, in the order of the stories. */
  voices: z.array(storyVoicesSchema),
  /** One a story, in the order of the stories. */
  ledes: z.array(ledeSchema),
  /** Those whose values differ first, then those that several stories have. */
  figures: z.array(figureGroupSchema),
  /** Sources named differently first. */
  names: z.array(sourceNamingSchema),
  /** Words printed with other letters, capitals or points. */
  spellings: z.array(houseSpellingSchema),
  wording: wordingSchema,
  timeline: timelineSchema,
  /** Only here, and left out: one a story, in the order of the stories. */
  differences: z.array(storyDifferenceSchema),
  /** Quotes that one story alone prints and others report without marks. */
  reported: z.array(reportedQuoteSchema),
  /** What several stories report and none quotes. */
  retold: z.array(retoldSchema),
  /** The same words in the mouths of different speakers. */
  echoes: z.array(echoSchema),
  reading: readingPathSchema,
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** The comparison with its pairs, as the collections keep it for the pages. */
export const wholeComparisonSchema = comparisonSchema.extend({
  /** Stories side by side: those pairs that get a page, each in the order of the stories. */
  pairs: z.array(pairSchema),
});
export type WholeComparison = z.infer<typeof wholeComparisonSchema>;
