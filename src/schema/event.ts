import { z } from 'zod';

/** What an editor supplies for the one event of the site (`seeds/event.yaml`, optional). */
export const eventSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** The file as an editor may write it: every field is optional. */
export const eventFileSchema = eventSchema.partial();
export type EventFile = z.infer<typeof eventFileSchema>;
