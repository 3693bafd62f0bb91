import { expect, test } from 'vitest';
import { findAllDates, findDates } from '../../../src/comparison/dates/find-dates.ts';
import { timelineOf } from '../../../src/comparison/dates/timeline.ts';
import { indexEdition } from '../../../src/comparison/edition-index.ts';
import { passagesOf } from '../../../src/comparison/passages/passages.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import type { Block, Story } from '../../../src/schema/story.ts';
import { timelineSchema } from '../../../src/schema/timeline.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition, spanIn } from '../invented-edition.ts';

const datesIn = (text: string) => {
  const [story] = inventedEdition({ texts: [text] }).stories;
  if (!story) throw new Error('The edition has one story.');
  return findDates(story).map(({ span, date, until, basis }) => ({
    words: text.slice(span.start, span.end),
    date,
    until,
    basis: basis.kind,
  }));
};
const timelineIn = (edition: Edition) => {
  const index = indexEdition(edition);
  const passages = new Map(edition.stories.map((story) => [story.id, passagesOf(story, index.quotesOfStory(story.id))]));
  return timelineOf(index, edition.stories.flatMap(findDates), passages);
};
const none = { year: null, month: null, day: null, weekday: null };

test.each([
  { text: 'It sank on May 12.', words: 'May 12', date: { ...none, month: 5, day: 12 } },
  { text: 'It sank on 12 May 2031, they say.', words: '12 May 2031', date: { year: 2031, month: 5, day: 12, weekday: null } },
  { text: 'Fixed on Monday (May 12).', words: 'Monday (May 12)', date: { ...none, month: 5, day: 12, weekday: 1 } },
  { text: 'Late on Monday night it rained.', words: 'Monday night', date: { ...none, weekday: 1 } },
  { text: 'The worst since June 2022.', words: 'June 2022', date: { ...none, year: 2022, month: 6 } },
  { text: 'The worst flood in 1945.', words: '1945', date: { ...none, year: 1945 } },
  { text: 'On 3 May 24 people left.', words: '3 May', date: { ...none, month: 5, day: 3 } },
  { text: 'Empty since the end of May 2031.', words: 'end of May 2031', date: { ...none, year: 2031, month: 5 } },
  { text: 'The pre-2014 dykes held.', words: '2014', date: { ...none, year: 2014 } },
])('“$text” is dated by “$words”', ({ text, words, date }) => {
  expect(datesIn(text)).toEqual([{ words, date, until: null, basis: 'stated' }]);
});

test('a weekday in the name of who speaks dates nothing', () => {
  const texts = ['Sunday Adeyemi said it on Monday.'];
  const dates = findAllDates(inventedEdition({ texts, sources: [{ id: 'adeyemi', called: ['Sunday Adeyemi'] }] }));
  expect(dates.map(({ date }) => date.weekday)).toEqual([1]);
});

test('a range has an end', () => {
  expect(datesIn('The fair of May 14-16 is off.')).toEqual([
    { words: 'May 14-16', date: { ...none, month: 5, day: 14 }, until: { ...none, month: 5, day: 16 }, basis: 'stated' },
  ]);
});

test('words counted from an unstated day stay open', () => {
  expect(datesIn('They meet this weekend.')).toEqual([{ words: 'this weekend', date: none, until: null, basis: 'open' }]);
});

test.each([
  'It lasted for 35 years.',
  'He talked for about an hour.',
  'Now it rains.',
  'It may sink.',
  'Since the end of May 64 of them stay.',
  'The Sunday Herald has it.',
  'A Black Friday sale.',
  'On 03/04/2031 it sank.',
  'It cost 1998 crowns.',
  'Two minutes before the flood he slept, he may recall.',
  'Four months after the march it sank, in an august hall.',
])('nothing dates “%s”', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('a weekday takes its date from a story that prints both, and says from where', () => {
  const texts = ['They met on Monday (May 12).', 'They met on Tuesday.'];
  const timeline = timelineIn(inventedEdition({ texts }));
  expect(timeline.moments.map(({ date }) => date)).toEqual([
    { ...none, month: 5, day: 12, weekday: 1 },
    { ...none, month: 5, day: 13, weekday: 2 },
  ]);
  expect(timeline.moments[1]?.entries[0]?.basis).toEqual({ kind: 'reckoned', story: 'a', span: spanIn(texts[0] ?? '', 'Monday (May 12)') });
});

test('the line that dates a story dates its weekdays, though it is boilerplate', () => {
  const line = 'Monday, May 12, 2031';
  const text = `${line}\nThey met on Sunday.`;
  const edition = inventedEdition({ texts: [text] });
  const stories = edition.stories.map((story): Story => {
    const blocks = story.blocks.map(
      (block): Block => (block.n === 1 ? { ...block, kind: 'boilerplate', boilerplate: 'syndication', reason: 'A date alone.' } : block),
    );
    return { ...story, blocks, published: { kind: 'stated', value: '2031-05-12', span: spanIn(text, line) } };
  });
  expect(timelineIn({ ...edition, stories }).moments.map(({ date }) => date.day)).toEqual([11, 12]);
  const undated = stories.map((story): Story => ({ ...story, published: { kind: 'not-stated' } }));
  expect(timelineIn({ ...edition, stories: undated }).moments).toEqual([]);
});

test('where stories print weekdays of different weeks, weekdays alone stay open', () => {
  const timeline = timelineIn(
    inventedEdition({ texts: ['They met on Monday (May 12).', 'They met on Monday (May 19).', 'They met on Tuesday.'] }),
  );
  expect(timeline.open).toHaveLength(1);
});

test('a weekday that no story dates stays open', () => {
  expect(timelineIn(inventedEdition({ texts: ['They met on Tuesday.'] }))).toMatchObject({ moments: [], open: [{ story: 'a' }] });
});

test('a day without a year joins the same day with one', () => {
  const timeline = timelineIn(inventedEdition({ texts: ['It sank on May 12.', 'It sank on 12 May 2031.'] }));
  expect(timeline.moments).toHaveLength(1);
  expect(timeline.moments[0]).toMatchObject({ date: { year: 2031, month: 5, day: 12 }, stories: ['a', 'b'] });
});

test('on the seeds, the day of the call is dated by three stories, one of them alone naming the date', () => {
  const timeline = timelineIn(goldEdition());
  expect(() => timelineSchema.parse(timeline)).not.toThrow();
  const day = timeline.moments.find(({ date }) => date.month === 2 && date.day === 12);
  expect(day?.stories).toEqual(['b', 'c', 'e']);
  expect(day?.entries.filter(({ basis }) => basis.kind === 'stated').map(({ story }) => story)).toEqual(['e', 'e', 'e', 'e']);
  expect(timeline.moments.map(({ date }) => date.year ?? `${date.month}-${date.day}`)).toEqual([
    1945,
    2014,
    2022,
    '2-11',
    '2-12',
    '2-13',
    '2-14',
  ]);
});
