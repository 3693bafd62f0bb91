import { overlaps } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { DatedWords, PartialDate, Timeline, TimelineEntry } from '../../schema/timeline.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { Passage } from '../passages/passages.ts';
import { dateKey, inCalendarOrder, sameWeek } from './calendar.ts';

/** What the stories date, by the calendar, each with the words that date it. */
export function timelineOf(
  index: EditionIndex,
  dated: readonly DatedWords[],
  passages: ReadonlyMap<StoryId, readonly Passage[]>,
): Timeline {
  const entries = reckonWeekdays(dated).map((words): TimelineEntry => {
    const quotes = index
      .quotesOfStory(words.story)
      .filter(({ date }) => (date.kind === 'stated' || date.kind === 'implied') && overlaps(date.span, words.span));
    const passage = passages.get(words.story)?.find(({ span }) => overlaps(span, words.span))?.span ?? words.span;
    return { ...words, passage, quotes: quotes.map(({ id }) => id) };
  });
  const dates = entries.filter(({ basis }) => basis.kind !== 'open');
  const years = Map.groupBy(
    dates.filter(({ date }) => date.year !== null && date.day !== null),
    ({ date }) => dateKey({ ...date, year: null }),
  );
  const placed = Map.groupBy(dates, ({ date, until }) => {
    // "12 May" is the "12 May 2031" of another story, if all that give a year give the same.
    const [full, ...others] = years.get(dateKey(date)) ?? [];
    const known = full && others.every((other) => other.date.year === full.date.year) ? full.date : date;
    return `${dateKey(known)} ${until ? dateKey({ ...until, year: null }) : ''}`;
  });
  const moments = [...placed.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const fullest = group.find(({ date }) => date.year !== null) ?? first;
    const weekday = group.find(({ date }) => date.weekday !== null)?.date.weekday ?? null;
    return [
      { date: { ...fullest.date, weekday }, until: fullest.until, stories: [...new Set(group.map(({ story }) => story))], entries: group },
    ];
  });
  return { moments: moments.sort((a, b) => inCalendarOrder(a.date, b.date)), open: entries.filter(({ basis }) => basis.kind === 'open') };
}

/**
 * Gives weekdays the date of the same week, where stories print a weekday with its date and all that do agree on the week.
 * Other weekdays stay open: a text that says "on Wednesday" alone does not state a date.
 */
function reckonWeekdays(dated: readonly DatedWords[]): DatedWords[] {
  const printed = dated.filter(({ date }) => date.weekday !== null && date.day !== null);
  const [anchor] = printed;
  const agree = printed.every(({ date }) => anchor && date.weekday !== null && sameDay(sameWeek(anchor.date, date.weekday), date));
  return dated.map((words) => {
    if (words.date.day !== null || words.date.weekday === null) return words;
    const date = anchor && agree ? sameWeek(anchor.date, words.date.weekday) : null;
    if (!anchor || !date) return { ...words, basis: { kind: 'open' } };
    return { ...words, date, basis: { kind: 'reckoned', story: anchor.story, span: anchor.span } };
  });
}

const sameDay = (a: PartialDate | null, b: PartialDate): boolean => a !== null && a.month === b.month && a.day === b.day;
