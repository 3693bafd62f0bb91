import type { Stated } from '../../schema/stated.ts';

const WITHOUT_YEAR = /^--(\d\d-\d\d)$/;

/**
 * Gives a day without a year the year that brings it nearest to the day of the event.
 * @param eventDate ISO date an editor supplied; without one the day stays as it is.
 */
export function completeDate(date: Stated, eventDate: string | undefined): Stated {
  if (eventDate === undefined || date.kind !== 'stated') return date;
  const monthAndDay = WITHOUT_YEAR.exec(date.value)?.[1];
  if (monthAndDay === undefined) return date;
  const event = Date.parse(eventDate);
  const eventYear = Number(eventDate.slice(0, 4));
  const distance = (year: number): number => Math.abs(Date.parse(`${year}-${monthAndDay}`) - event);
  // The 29th of February is no day of most years.
  const years = [eventYear, eventYear - 1, eventYear + 1].filter((year) => !Number.isNaN(distance(year)));
  const [nearest] = years.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? date : { kind: 'implied', value: `${nearest}-${monthAndDay}`, span: date.span };
}
