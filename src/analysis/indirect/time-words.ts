import { calendarWords } from '../../schema/calendar.ts';

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...calendarWords,
  ...'hour hours day days week weeks weekend month months year years morning afternoon evening night today yesterday tonight tomorrow'.split(
    ' ',
  ),
]);
const BEFORE_TIME: ReadonlySet<string> = new Set(['last', 'this', 'earlier', 'late', 'later', 'next', 'early', 'that']);

/** A word that says when: a weekday, a month, "week". */
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower);

/** A word that leads to one: "last week", "late Monday". */
export const leadsToTime = (lower: string): boolean => BEFORE_TIME.has(lower);
