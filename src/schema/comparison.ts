import { z } from 'zod';
import { sourceCoverageSchema, statementCoverageSchema } from './coverage.ts';
import { storyDifferenceSchema } from './only-here.ts';
import { storyVoicesSchema } from './voices.ts';

/** What the comparison of all stories yields; each part has a schema of its own. */
export const comparisonSchema = z.strictObject({
  /** Sources by stories. */
  sources: sourceCoverageSchema,
  /** Statements by stories. */
  statements: statementCoverageSchema,
  /** One a story, in the order of the stories. */
  voices: z.array(storyVoicesSchema),
  /** Only here, and left out: one a story, in the order of the stories. */
  differences: z.array(storyDifferenceSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
