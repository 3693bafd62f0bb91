import { z } from 'zod';

/** So many of so many decisions are right. */
const shareSchema = z.strictObject({
  /** Figure, rule or band. */
  name: z.string().min(1),
  right: z.int().nonnegative(),
  of: z.int().positive(),
});
export type Share = z.infer<typeof shareSchema>;

/** How well the rules alone do on the texts of one event. */
export const measurementSchema = z.strictObject({
  /** How many texts there are. */
  stories: z.int().positive(),
  figures: z.array(shareSchema),
  /** The right source, of the decisions of each rule. */
  rules: z.array(shareSchema),
  /** The right source, of the decisions of each band of confidence. */
  bands: z.array(shareSchema),
  /** The right source, of each kind of quote. */
  kinds: z.array(shareSchema),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** How well the rules alone do, measured; made by `npm run accuracy -- --publish`. */
export const accuracySchema = z.strictObject({
  /** On the texts that the rules were written with. */
  known: measurementSchema,
  /** On invented texts of another sort of event, as the rules are now. */
  other: measurementSchema,
  /** On the same, the first time the rules were run on them: marked before, nothing changed in view of them. Never measured again. */
  first: measurementSchema,
  /** Day of that first time. */
  firstOn: z.iso.date(),
});
export type Accuracy = z.infer<typeof accuracySchema>;
