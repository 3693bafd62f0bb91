import type { PartialDate } from '../../schema/timeline.ts';

export const DAYS_A_WEEK = 7;
const FEBRUARY = 2;
/** Stands in where the year is open; no leap year, since only days around the end of February depend on it, and those stay open. */
const SOME_YEAR = 2001;

/** Monday is the first day of a newspaper's week. */
const fromMonday = (weekday: number): number => (weekday + DAYS_A_WEEK - 1) % DAYS_A_WEEK;

/** A day of the calendar, in UTC. */
export const partialDateOf = (date: Date): PartialDate => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  weekday: date.getUTCDay(),
});

/**
 * The date of a weekday in the week of a day whose date is known. Null where it depends on the year and that is open.
 */
export function sameWeek(known: PartialDate, weekday: number): PartialDate | null {
  if (known.month === null || known.day === null || known.weekday === null) return null;
  const date = new Date(Date.UTC(known.year ?? SOME_YEAR, known.month - 1, known.day + fromMonday(weekday) - fromMonday(known.weekday)));
  const month = date.getUTCMonth() + 1;
  const overFebruary = month !== known.month && Math.min(month, known.month) <= FEBRUARY && Math.max(month, known.month) === FEBRUARY + 1;
  if (known.year === null && overFebruary) return null;
  return { year: known.year === null ? null : date.getUTCFullYear(), month, day: date.getUTCDate(), weekday };
}

/** Sorts dates with a year before those without, then by the calendar; what is open comes before what is stated. */
export const inCalendarOrder = (a: PartialDate, b: PartialDate): number =>
  Number(a.year === null) - Number(b.year === null) ||
  (a.year ?? 0) - (b.year ?? 0) ||
  (a.month ?? 0) - (b.month ?? 0) ||
  (a.day ?? 0) - (b.day ?? 0);

/** Equal for equal dates; the weekday adds nothing to a day and month. */
export const dateKey = ({ year, month, day }: PartialDate): string => [year, month, day].map((part) => part ?? '?').join('-');
