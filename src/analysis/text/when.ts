import { monthNames } from '../../schema/calendar.ts';

/*
 * How newspapers print days and times of day: sources of expressions for words in lower case. An expression that disregards case costs ten times
 * as much.
 */
export const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?)';
/** Letters of an abbreviated month; September's may have one more. */
const SHORT = 3;
const MONTHS = monthNames.map((name) => name.toLowerCase()).map((name) => `${name.slice(0, SHORT)}(?:${name.slice(SHORT)})?`);
const MONTH = `(?:${MONTHS.join('|')}|sept)\\.?`;

/** "3 March", "Fri 3rd Mar 2034", "Friday, March 3, 2034". */
export const DAY = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;

const ZONE = '(?: (?:[a-z]{2,5}|(?:gmt|utc) ?[+-]\\d{1,2}(?::?\\d{2})?)(?![a-z0-9]))?';
/** "10:40", "7.15 am GMT", "6 p.m. GMT+1". */
export const CLOCK = `(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)${ZONE}`;

/** "2034-03-03", "3/3/2034", "03.03.2034". */
export const DAY_IN_FIGURES = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})';

/** "2 hours ago", "3h ago", "just now". */
export const AGO = '(?:(?:\\d+|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ago|just now)';
