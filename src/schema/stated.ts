import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * A value with where it was read.
 * `stated`: the text says it. `implied`: the text's own words point to it ("our WhatsApp channel at …").
 * `supplied`: an editor gave it. `not-stated`: nobody did; an answer, not an error.
 */
export const statedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated'), value: z.string().min(1), span: spanSchema }),
  z.strictObject({ kind: z.literal('implied'), value: z.string().min(1), span: spanSchema }),
  z.strictObject({ kind: z.literal('supplied'), value: z.string().min(1) }),
  z.strictObject({ kind: z.literal('not-stated') }),
]);
export type Stated = z.infer<typeof statedSchema>;

/** Whether a value is a day in full, as ISO writes it: not `--02-13`, whose year is open. */
export const isWholeDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Most of what is asked of a text it does not state: one such answer serves for all. */
export const NOT_STATED: Stated = { kind: 'not-stated' };
