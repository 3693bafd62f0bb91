import { calendarWords, monthNames } from '../../schema/calendar.ts';
import type { Word } from '../attribution/words.ts';

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...calendarWords,
  // Others are words besides: "mar", "sat", "sun".
  ...'jan feb apr jun jul aug sep sept oct nov dec'.split(' '),
  ...'hour hours day days week weeks weekend month months year years morning afternoon evening night today yesterday tonight tomorrow'.split(
    ' ',
  ),
]);
const BEFORE_TIME: ReadonlySet<string> = new Set(['last', 'this', 'earlier', 'late', 'later', 'next', 'early', 'that']);

/** A word that says when: a weekday, a month, "week". */
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower);

/** A word that leads to one: "last week", "late Monday". */
const leadsToTime = (lower: string): boolean => BEFORE_TIME.has(lower);

/** "Monday", "last week", "on Monday", "in May" */
export function opensTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1]?.lower ?? '';
  if (word === undefined) return false;
  if (word.lower === 'on' || word.lower === 'in') return isTimeWord(next) || (leadsToTime(next) && isTimeWord(words[at + 2]?.lower ?? ''));
  return (isTimeWord(word.lower) && word.tag !== 'verb' && word.tag !== 'auxiliary') || (leadsToTime(word.lower) && isTimeWord(next));
}

/** "Oct [7]". */
const isDate = (words: readonly Word[], at: number): boolean =>
  /^\d{1,2}$/.test(words[at]?.lower ?? '') && isMonth(words[at - 1]?.lower ?? '');
const isMonth = (lower: string): boolean => MONTHS.some((month) => lower.length >= SHORTEST_MONTH && month.startsWith(lower));
const MONTHS = monthNames.map((name) => name.toLowerCase());
const SHORTEST_MONTH = 3;

/** Index of the first word behind the words that say when and begin at `at`. */
export function afterTime(words: readonly Word[], at: number): number {
  let next = at + 1;
  for (
    let word = words[next];
    word !== undefined && (isTimeWord(word.lower) || isDate(words, next) || (leadsToTime(word.lower) && opensTime(words, next)));
    word = words[next]
  )
    next += 1;
  return next;
}
