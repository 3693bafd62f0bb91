import type { Place } from './place.ts';

/** Where other stories tell what a quote or report outside all statements tells: inside marks, and without. */
export type ToldElsewhere = { marked: Place[]; unmarked: Place[] };
