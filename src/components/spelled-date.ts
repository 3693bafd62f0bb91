import { monthNames } from '../schema/calendar.ts';

/** A date as the data has it (`2025-02-13`, or `--02-13` without a year) in words: "13 February 2025", "13 February". */
export function spelledDate(value: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const name = monthNames[Number(month) - 1];
  return year === undefined || name === undefined ? value : [String(Number(day)), name, year === '-' ? [] : year].flat().join(' ');
}
