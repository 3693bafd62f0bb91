import { overlaps } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { DatedWords, Timeline, TimelineEntry } from '../../schema/timeline.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { Passage } from '../passages/passages.ts';
import { dateKey, inCalendarOrder } from './calendar.ts';
import { reckonDays } from './reckon-days.ts';

/** What the stories date, by the calendar, each with the words that date it. */
export function timelineOf(
  index: EditionIndex,
  dated: readonly DatedWords[],
  passages: ReadonlyMap<StoryId, readonly Passage[]>,
): Timeline {
  const entries = reckonDays(dated, index).map((words): TimelineEntry => {
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
