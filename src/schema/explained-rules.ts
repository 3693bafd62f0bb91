import { z } from 'zod';

/** A rule as it is explained to readers. */
const explainedRuleSchema = z.strictObject({ name: z.string().min(1), covers: z.string().min(1) });

/** The rules by which an edition is made, in the order in which they are tried. */
export const explainedRulesSchema = z.strictObject({
  /** Those that give marked words to a source. */
  quotes: z.array(explainedRuleSchema),
  /** Those that find speech without marks. */
  reports: z.array(explainedRuleSchema),
});
export type ExplainedRules = z.infer<typeof explainedRulesSchema>;
