import { z } from 'zod';

/** A plain-text article as it lies in `seeds/`, never edited. */
export const seedSchema = z.strictObject({
  /** File name within `seeds/`. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Decoded as UTF-8, line ends untouched. */
  text: z.string(),
});
export type Seed = z.infer<typeof seedSchema>;
