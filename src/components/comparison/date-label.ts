import { monthNames, weekdayNames } from '../../schema/calendar.ts';
import type { PartialDate } from '../../schema/timeline.ts';

/** A date as far as it is known: "Thursday, 13 February", "February 2022", "2014"; with the end of a range. */
export function dateLabel(date: PartialDate, until: PartialDate | null): string {
  const month = date.month === null ? '' : (monthNames[date.month - 1] ?? '');
  const lastMonth = until?.month && until.month !== date.month ? ` ${monthNames[until.month - 1] ?? ''}` : '';
  const days = date.day === null ? '' : until?.day ? `${date.day}${lastMonth === '' ? '–' : ` ${month} – `}${until.day}` : String(date.day);
  const weekday = date.weekday === null ? '' : `${weekdayNames[date.weekday] ?? ''},`;
  return [weekday, days, lastMonth === '' ? month : lastMonth.trim(), date.year === null ? '' : String(date.year)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The same in few letters, for an axis: "13 Feb", "Feb 2022". */
export function shortDateLabel(date: PartialDate, until: PartialDate | null): string {
  const month = date.month === null ? '' : (monthNames[date.month - 1] ?? '').slice(0, 3);
  const days = date.day === null ? '' : until?.day ? `${date.day}–${until.day}` : String(date.day);
  return [days, month, date.year === null ? '' : String(date.year)].filter((part) => part !== '').join(' ');
}

/** The fragment of a date on the timeline. */
export const dateAnchor = ({ year, month, day }: PartialDate): string => `d${[year, month, day].map((part) => part ?? '').join('-')}`;

/** The fragment of what one story places on a date. */
export const storyAnchor = (date: PartialDate, siglum: string): string => `${dateAnchor(date)}-${siglum}`;
