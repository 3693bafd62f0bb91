import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

export const sourceKinds = ['person', 'organisation', 'group', 'document', 'anonymous', 'social-media-user'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A place in one story. */
const placedSchema = z.strictObject({ story: storyIdSchema, span: spanSchema });

/** Who is quoted, over all stories. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  /** The fullest spelling that most stories print; where several sources are printed alike, with the story or paragraph of each. */
  name: z.string().min(1),
  kind: z.enum(sourceKinds),
  spellings: z.array(z.strictObject({ text: z.string().min(1), stories: z.array(storyIdSchema).min(1), count: z.int().positive() })),
  /** "the town's mayor", as each story words it. */
  roles: z.array(placedSchema),
  /** Every mention by name or role, in the order of the stories; pronouns left out. */
  mentions: z.array(placedSchema),
  /** Why mentions with different words were taken for one source, a sentence each. */
  merged: z.array(z.string().min(1)),
  /** For a joint statement: who signed it, as stated. */
  signatories: z.array(placedSchema),
  /** Quotes and reports, story by story in order. */
  quotes: z.array(quoteIdSchema),
  /** Words inside marks (direct and mixed, nested ones left out). */
  words: z.int().nonnegative(),
});
export type Source = z.infer<typeof sourceSchema>;
