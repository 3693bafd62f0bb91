/** With more stories than these a table of a column each is wider than any page: its rows then list the stories that have something. */
export const MOST_COLUMNS = 20;
/** So many stories of a row are shown at once; a click opens the rest. */
export const MOST_AT_ONCE = 8;

export const inColumns = (stories: readonly unknown[]): boolean => stories.length <= MOST_COLUMNS;
