import { z } from 'zod';
import { quoteKinds } from './quote.ts';

/** An editor's override of one decision, found by the seed and the words it is about. */
export const correctionEntrySchema = z
  .strictObject({
    /** File name within `seeds/`. */
    seed: z.string().min(1),
    /** Words of the quote, exactly as the seed prints them, enough of them to stand there once. */
    words: z.string().min(1),
    /** Whose words they are: a source's name, one of its spellings or its id; `null` where the text leaves it open. */
    source: z.string().min(1).nullable().optional(),
    kind: z.enum(quoteKinds).optional(),
    /** The words are nobody's speech in that place. */
    term: z.literal(true).optional(),
    by: z.string().min(1),
    on: z.iso.date({ error: 'A date is written as year, month and day: 2031-03-05.' }),
    why: z.string().min(1),
  })
  .refine(({ source, kind, term }) => source !== undefined || kind !== undefined || term !== undefined, {
    error: 'A correction says what is right: `source`, `kind` or `term`.',
  });
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** What an editor supplies for the one event of the site (`seeds/event.yaml`, optional). */
export const eventSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  /** When it took place. Gives days that the stories state without a year the year that brings them nearest. */
  date: z.iso.date({ error: 'A date is written as year, month and day: 2031-03-05.' }).optional(),
  corrections: z.array(correctionEntrySchema).optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** The file as an editor may write it: every field is optional. */
export const eventFileSchema = eventSchema.partial();
export type EventFile = z.infer<typeof eventFileSchema>;
