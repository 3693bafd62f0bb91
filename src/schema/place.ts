import { z } from 'zod';
import { storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

/** Words of one story. */
export const placeSchema = z.strictObject({ story: storyIdSchema, span: spanSchema });
export type Place = z.infer<typeof placeSchema>;
