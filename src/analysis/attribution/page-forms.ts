import type { Confidence } from '../../schema/quote.ts';
import measured from './page-forms.json' with { type: 'json' };

/**
 * How a page may be set so that its form says whose words stand there, and nothing else has to be weighed.
 * `credit`: a line below or behind names whose they are. `label`: a name and a colon open the paragraph, and the marks follow. `list`: an
 * item of a list that a line above leads into.
 */
export const pageForms = ['credit', 'label', 'list'] as const;
export type PageForm = (typeof pageForms)[number];

/** How many mentions that a form gives were held against a reader's, and how many were right. */
export type FormMeasure = { decisions: number; right: number };

/** What each form measures on an annotated corpus and on the marked events; `npm run fit:forms` makes it. */
export const measuredForms: Readonly<Record<PageForm, { corpus: FormMeasure; events: FormMeasure }>> = measured;

/**
 * The band of what a form makes certain: how likely the next decision is right after those that were measured, by the rule of succession
 * (Laplace 1814), where one more has been right and one more wrong. Few decisions show little: two of two are medium, ten of ten high.
 */
export function bandAfter({ decisions, right }: FormMeasure): Confidence {
  const chance = (right + 1) / (decisions + 2);
  return chance >= LEAST_CHANCE.high ? 'high' : chance >= LEAST_CHANCE.medium ? 'medium' : 'low';
}
/** How likely the next decision must be right; more than where weighed decisions begin to be high, since all of a form are in one band. */
const LEAST_CHANCE = { high: 0.91, medium: 0.75 } as const;

/** The band of a form, by what it measures on the corpus and on the events together. */
export function bandOfForm(form: PageForm): Confidence {
  const { corpus, events } = measuredForms[form];
  return bandAfter({ decisions: corpus.decisions + events.decisions, right: corpus.right + events.right });
}
