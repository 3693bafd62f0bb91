import * as chrono from 'chrono-node/en';
import { monthNames, weekdayNames } from '../../schema/calendar.ts';
import type { Span } from '../../schema/span.ts';
import { isWholeDay, NOT_STATED, type Stated } from '../../schema/stated.ts';
import { namesNoDay } from '../text/misread-dates.ts';

/** Cheap to look for: most sentences name no day, and reading dates costs more than everything else here. */
const DAY_WORDS = new RegExp(
  String.raw`\b(?:${[...monthNames, ...weekdayNames].join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|yesterday|today|tonight|last night|this (?:morning|afternoon|evening))\b`,
  'u',
);
/** What a date has that needs no day to count from. */
const OWN_DATE = new RegExp(String.raw`\b(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\d[/.-]\d`, 'u');
/** "The evening of 5 March": the part of the day hides the day from the parser. */
const PART_OF_DAY = /\b(?:early |late )?(?:morning|afternoon|evening|night|day)s? of (?=(?:the )?\d|[JFMASOND][a-z]{2,8}\.? \d)/gu;
/** To the parser a day as well, and part of the weekday before it. */
const NOW = /\b[Nn]ow\b/gu;
const blank = (words: string): string => ' '.repeat(words.length);
/** Between a weekday and its date: "Thursday (13 March", "Thursday, March 13". */
const BETWEEN = /^[\s,(]*$/;
/** Days that are counted from the day of publication. */
const COUNTED = /^(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))/iu;
const LEAD = /^(?:on|in|at) /iu;
/** The parser takes a comma behind a weekday for a part of it. */
const COMMA_BEHIND = /,\s*$/u;
const WEEKDAY_END = /^\)/;
/** Chrono needs a day to count from; nothing that depends on it is taken over. */
const NO_DAY = new Date(2000, 0, 1);
const LONGEST = 400;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/**
 * The day that a stretch of narration names.
 * @param published The day the story itself says it was published: weekdays and years are resolved by it alone.
 * @returns `stated` with an ISO date, or with `--MM-DD` (month and day, as XML Schema writes them) where no year is stated;
 * `implied` where the day of publication completes it; `not-stated` for a weekday that nothing resolves.
 */
export function dayNamedIn(text: string, zone: Span, published: Stated): Stated {
  const printed = text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST));
  if (!DAY_WORDS.test(printed)) return NOT_STATED;
  const reference = published.kind === 'not-stated' || !isWholeDay(published.value) ? null : new Date(`${published.value}T12:00:00`);
  if (reference === null && !OWN_DATE.test(printed)) return NOT_STATED;
  const words = printed.replace(PART_OF_DAY, blank).replace(NOW, blank);
  const found = chrono.parse(words, reference ?? NO_DAY, { forwardDate: false }).filter(({ text }) => !namesNoDay(text));
  const dated = found.find(({ start, text }) => start.isCertain('month') && start.isCertain('day') && OWN_DATE.test(text));
  const counted = ({ start, text }: chrono.ParsedResult): boolean =>
    start.isCertain('weekday') || start.isCertain('day') || COUNTED.test(text);
  const result = dated ?? (reference ? found.find(counted) : undefined);
  if (result === undefined) return NOT_STATED;
  const before = found[found.indexOf(result) - 1];
  const joins = before?.start.isCertain('weekday') && BETWEEN.test(words.slice(before.index + before.text.length, result.index));
  const first = joins && before ? before : result;
  const start = zone.start + first.index + (LEAD.exec(first.text)?.[0].length ?? 0);
  const closing = joins && WEEKDAY_END.test(words.slice(result.index + result.text.length)) ? 1 : 0;
  const span = { start, end: zone.start + result.index + result.text.replace(COMMA_BEHIND, '').length + closing };
  const day = reference === null ? dayOf(result) : beforeOrOn(reference, result);
  const monthAndDay = `${pad(day.getMonth() + 1, 2)}-${pad(day.getDate(), 2)}`;
  if (dated && !result.start.isCertain('year') && reference === null) return { kind: 'stated', value: `--${monthAndDay}`, span };
  const value = `${pad(day.getFullYear(), 4)}-${monthAndDay}`;
  return { kind: dated && result.start.isCertain('year') ? 'stated' : 'implied', value, span };
}

const dayOf = ({ start }: chrono.ParsedResult): Date =>
  new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, NOON);
const NOON = 12;

/** The parser takes the nearest day of its name, which may be ahead; what a story tells of was said before it was published. */
function beforeOrOn(published: Date, result: chrono.ParsedResult): Date {
  const day = dayOf(result);
  const isAhead = result.start.isCertain('weekday') && !result.start.isCertain('day') && day > published && !AHEAD.test(result.text);
  return isAhead ? new Date(day.getFullYear(), day.getMonth(), day.getDate() - DAYS_OF_WEEK, NOON) : day;
}
const AHEAD = /\b(?:next|coming|following)\b/iu;
const DAYS_OF_WEEK = 7;
