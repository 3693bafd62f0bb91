/** Paragraphs on one page of the reading path, so that no page weighs more than its kind may. */
export const PARAGRAPHS_A_PAGE = 45;
