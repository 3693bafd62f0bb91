import { weekdayNames } from '../../schema/calendar.ts';
import type { Span } from '../../schema/span.ts';
import { isWholeDay, type Stated } from '../../schema/stated.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { spanOfWords, type Word } from '../attribution/words.ts';
import { sentenceStart } from '../indirect/sentence.ts';
import { type CircumstanceContext, type CuePlace, NONE } from './circumstances.ts';
import { dayNamedIn } from './stated-dates.ts';

/** "Two days later", "the next morning": so many days after the day that the story has named last. */
type Counted = { from: number; to: number; days: number };

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 1]),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
const NEXT: ReadonlySet<string> = new Set(['next', 'following']);
const PART_OF_NEXT: ReadonlySet<string> = new Set(['day', 'morning', 'afternoon', 'evening', 'night']);
/** "For the next day", "until the next morning": how long, and not when. */
const HOW_LONG: ReadonlySet<string> = new Set(['for', 'until', 'till', 'by', 'over', 'in', 'within', 'through', 'throughout']);

/** The days counted by the words from `at` on; null where they count none. */
function countedAt(words: readonly Word[], at: number): Counted | null {
  const [before, first, second, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  // "They went eight days later": from a day that need not be named.
  if (third?.lower === 'later' && before?.sentence !== first?.sentence) {
    const number = NUMBERS.get(first?.lower ?? '');
    const unit = UNITS.get(second?.lower ?? '');
    return number === undefined || unit === undefined ? null : { from: at, to: at + 2, days: number * unit };
  }
  const isNext = first?.lower === 'the' && NEXT.has(second?.lower ?? '') && PART_OF_NEXT.has(third?.lower ?? '');
  return isNext && !HOW_LONG.has(before?.lower ?? '') ? { from: at, to: at + 2, days: 1 } : null;
}

/** The last days counted among the words `from` to `to`. */
function lastCounted(words: readonly Word[], from: number, to: number): Counted | null {
  for (let at = to; at >= from; at -= 1) {
    const counted = countedAt(words, at);
    if (counted !== null) return counted;
  }
  return null;
}

/** In paragraphs: a story seldom counts from further back. */
const REACH = 8;
/** In words. */
const LONGEST = 80;

/** The day that the sentence of a cue, or the one before it, counts from the last whole day that the story has named: "Two days later she wrote". */
export function dayCounted({ passage, words, cue }: CuePlace, context: CircumstanceContext): Stated {
  const start = sentenceStart(words, cue);
  const from = Math.max(sentenceStart(words, Math.max(0, start - 1)), cue - LONGEST);
  const counted = lastCounted(words, from, cue - 1);
  if (counted === null) return NONE.date;
  const days = daysBack(passage, counted, context);
  return days === null ? NONE.date : { kind: 'implied', value: days, span: spanOfWords(words, counted.from, counted.to) };
}

/** The whole day so many days after the one that the story named last, with what it has counted since; null where none is near, or a weekday stands between. */
function daysBack(passage: ReadPassage, { from, days }: Counted, { reading: { text }, published }: CircumstanceContext): string | null {
  let sum = days;
  let end = from;
  for (let there: ReadPassage | null = passage, back = 0; there !== null && back <= REACH; there = there.before, back += 1) {
    const { words } = there;
    let last = there === passage ? end - 1 : words.length - 1;
    while (last >= 0) {
      const first = Math.max(sentenceStart(words, last), last - LONGEST);
      const earlier = lastCounted(words, first, last);
      const span = spanOfWords(words, first, last);
      const day = dayNamedIn(text, span, published);
      if ('span' in day && !(earlier !== null && isBehind(words, earlier, day.span)))
        return isWholeDay(day.value) && NAMES_MONTH.test(text.slice(day.span.start, day.span.end)) ? later(day.value, sum) : null;
      if (!('span' in day) && NAMES_WEEKDAY.test(text.slice(span.start, span.end))) return null;
      if (earlier !== null) {
        sum += earlier.days;
        last = earlier.from - 1;
      } else last = first - 1;
    }
    end = 0;
  }
  return null;
}

const isBehind = (words: readonly Word[], { from }: Counted, { start }: Span): boolean => (words[from]?.start ?? 0) > start;
const NAMES_WEEKDAY = new RegExp(weekdayNames.join('|'), 'u');
const NAMES_MONTH = /\p{Lu}\p{Ll}{2,}\.? \d|\d \p{Lu}\p{Ll}{2,}/u;

function later(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, NOT_TIME);
}
/** Letters of "2031-03-05". */
const NOT_TIME = 10;
