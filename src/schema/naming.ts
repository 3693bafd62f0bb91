import { z } from 'zod';
import { sourceIdSchema, storyIdSchema } from './ids.ts';
import { placeSchema } from './place.ts';
import { spanSchema } from './span.ts';

/** One form as a story prints it, with every place where it does. */
export const printedFormSchema = z.strictObject({ text: z.string().min(1), at: z.array(spanSchema).min(1) });
export type PrintedForm = z.infer<typeof printedFormSchema>;

/** How one story names one source. */
export const storyNamingSchema = z.strictObject({
  story: storyIdSchema,
  /** Names, most used first: "Ada Bell", "Bell". */
  names: z.array(printedFormSchema),
  /** Titles and descriptions beside or instead of a name, in the order of the text: "the mayor". */
  descriptions: z.array(printedFormSchema),
});
export type StoryNaming = z.infer<typeof storyNamingSchema>;

/** One name in several spellings: "Belenko", "Belenco"; the stories that print each. */
export const spellingSchema = z.strictObject({
  forms: z.array(z.strictObject({ text: z.string().min(1), stories: z.array(storyIdSchema).min(1) })).min(2),
});
export type Spelling = z.infer<typeof spellingSchema>;

export const sourceNamingSchema = z.strictObject({
  source: sourceIdSchema,
  /** Stories that name it, in the order of the stories. */
  stories: z.array(storyNamingSchema).min(1),
  /** Parts of the name that stories spell differently. */
  spellings: z.array(spellingSchema),
});
export type SourceNaming = z.infer<typeof sourceNamingSchema>;

/** A word that stories print with other letters, capitals or points: "defence" and "defense", "FIFA" and "Fifa". */
export const houseSpellingSchema = z.strictObject({
  forms: z.array(z.strictObject({ text: z.string().min(1), places: z.array(placeSchema).min(1) })).min(2),
});
export type HouseSpelling = z.infer<typeof houseSpellingSchema>;
