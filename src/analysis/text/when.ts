import { monthNames } from '../../schema/calendar.ts';

/*
 * How newspapers print days and times of day: sources of expressions for words in lower case. An expression that disregards case costs ten times
 * as much.
 */
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?)';
/** Letters of an abbreviated month; September's may have one more. */
const SHORT = 3;
const MONTHS = monthNames.map((name) => name.toLowerCase()).map((name) => `${name.slice(0, SHORT)}(?:${name.slice(SHORT)})?`);
const MONTH = `(?:${MONTHS.join('|')}|sept)\\.?`;

/** "3 March", "Fri 3rd Mar 2034", "Friday, March 3, 2034". */
export const DAY = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;

/** "10:40", "7.15 am GMT". */
export const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?';

/** "2 hours ago", "3h ago", "just now". */
export const AGO = '(?:(?:\\d+|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ago|just now)';
