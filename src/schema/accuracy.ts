import { z } from 'zod';

/** So many of so many decisions are right. */
const shareSchema = z.strictObject({
  /** Figure, rule or band. */
  name: z.string().min(1),
  right: z.int().nonnegative(),
  of: z.int().positive(),
});
export type Share = z.infer<typeof shareSchema>;

/** How well the rules alone do, measured; made by `npm run accuracy -- --publish`. */
export const accuracySchema = z.strictObject({
  /** What it was measured on, in words. */
  on: z.string().min(1),
  figures: z.array(shareSchema),
  /** The right source, of the decisions of each rule. */
  rules: z.array(shareSchema),
  /** The right source, of the decisions of each band of confidence. */
  bands: z.array(shareSchema),
  /** The right source, of each kind of quote. */
  kinds: z.array(shareSchema),
});
export type Accuracy = z.infer<typeof accuracySchema>;
