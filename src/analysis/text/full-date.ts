import * as chrono from 'chrono-node/en';

/** The first date of a line, where it names day, month and year. */
export function fullDate(line: string): { value: string; words: string; index: number } | null {
  // Most lines print no year, and reading dates is slow.
  if (!/(?<!\d)\d{4}(?!\d)/.test(line)) return null;
  const found = chrono.parse(line)[0];
  if (!found?.start.isCertain('year') || !found.start.isCertain('month') || !found.start.isCertain('day')) return null;
  const [year, month, day] = [found.start.get('year') ?? 0, found.start.get('month') ?? 0, found.start.get('day') ?? 0];
  const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (AMBIGUOUS.test(found.text) && day !== month) return null;
  return { value, words: found.text, index: found.index };
}
/** "3/4/2034" is a day of April to some and of another month to others. */
const AMBIGUOUS = /^(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\//;
