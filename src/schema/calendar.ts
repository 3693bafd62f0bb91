/** The months by their English names, January first. */
export const monthNames: readonly string[] = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The weekdays by their English names, Sunday first, as `weekday` counts them. */
export const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** All of them in lower case, as words of a text are looked for. */
export const calendarWords: readonly string[] = [...weekdayNames, ...monthNames].map((name) => name.toLowerCase());
