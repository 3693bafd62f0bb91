/** With more stories than these a table of a column each is wider than any page: its rows then list the stories that have something. */
export const MOST_COLUMNS = 20;
/** So many stories of a row are shown at once; a click opens the rest. */
export const MOST_AT_ONCE = 8;

/** The first of a list that grows with the stories, and how many it leaves out: those stand on the page that it leads to. */
export const fewOf = <T>(list: readonly T[]): { shown: readonly T[]; more: number } =>
  inColumns(list) ? { shown: list, more: 0 } : { shown: list.slice(0, MOST_AT_ONCE), more: list.length - MOST_AT_ONCE };

export const inColumns = (stories: readonly unknown[]): boolean => stories.length <= MOST_COLUMNS;
