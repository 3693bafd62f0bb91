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

/** How well the rules alone do on invented texts of another sort of event. */
const otherAccuracySchema = z.strictObject({
  /** What tables call the event. */
  name: z.string().min(1),
  /** The first time the rules were run on them: marked before, nothing changed in view of them. Never measured again. */
  first: measurementSchema,
  /** Day of that first time. */
  firstOn: z.iso.date(),
  /** As the rules are now; null as long as nothing was changed in view of the errors of the first time. */
  now: measurementSchema.nullable(),
});
export type OtherAccuracy = z.infer<typeof otherAccuracySchema>;

/** How well the rules alone do, measured; made by `npm run accuracy -- --publish`. */
export const accuracySchema = z.strictObject({
  /** On the texts that the rules were written with. */
  known: measurementSchema,
  /** In the order in which they were marked. */
  others: z.array(otherAccuracySchema).min(1),
});
export type Accuracy = z.infer<typeof accuracySchema>;
