import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/comparison/dates/find-dates.ts';
import { reckonDays } from '../../../src/comparison/dates/reckon-days.ts';
import { indexEdition } from '../../../src/comparison/edition-index.ts';
import type { Stated } from '../../../src/schema/stated.ts';
import { inventedEdition, spanIn } from '../invented-edition.ts';

/** A Wednesday. */
const LINE = 'May 14, 2031';

/** What is reckoned in a sentence of a story that says when it was published, or does not; the line that says so is left out. */
function reckoned(sentence: string, publishes = true): (string | null)[] {
  const text = `${LINE}\n${sentence}`;
  const published: Stated = publishes ? { kind: 'stated', value: '2031-05-14', span: spanIn(text, LINE) } : { kind: 'not-stated' };
  const edition = inventedEdition({ texts: [text] });
  const stories = edition.stories.map((story) => ({ ...story, published }));
  return reckonDays(stories.flatMap(findDates), indexEdition({ ...edition, stories }))
    .filter(({ span }) => span.start > LINE.length)
    .map(({ date: { month, day }, basis }) => (basis.kind === 'open' ? null : `${month}-${day}`));
}

describe('a story that says when it was published', () => {
  test.each([
    ['They met on Monday.', ['5-12']],
    ['They met on Thursday.', ['5-8']],
    ['They met on Wednesday.', ['5-14']],
    ['“We are ready,” she said on Friday.', ['5-9']],
    ['The council will meet on Friday.', ['5-16']],
    ['The vote, due on Monday, is lost.', ['5-19']],
    ['She said on Tuesday that the council would vote on Thursday.', ['5-13', '5-15']],
    ['They met yesterday and talk again tomorrow.', ['5-13', '5-15']],
    ['They met last Friday.', ['5-9']],
    ['Speaking outside the hall on Monday, she said the port would pay.', ['5-12']],
    ['She, who spoke with reporters on Tuesday, said the port would pay.', ['5-13']],
    ['A note made available to reporters on Tuesday said so.', ['5-13']],
  ])('%s', (sentence, days) => {
    expect(reckoned(sentence)).toEqual(days);
  });
});

describe('what looks both ways stays open', () => {
  test.each([
    'She asked the council to vote on Friday.',
    'They want it by Friday.',
    'They will meet on Wednesday.',
    'They meet next Friday.',
    'They meet this weekend.',
  ])('%s', (sentence) => {
    expect(reckoned(sentence)).toEqual([null]);
  });
});

test('without a day of publication nothing is reckoned from it', () => {
  expect(reckoned('They met on Monday.', false)).toEqual([null]);
});

test('the words that it is reckoned from are those of the day of publication', () => {
  const text = `${LINE}\nThey met on Monday.`;
  const edition = inventedEdition({ texts: [text] });
  const published: Stated = { kind: 'stated', value: '2031-05-14', span: spanIn(text, LINE) };
  const stories = edition.stories.map((story) => ({ ...story, published }));
  expect(reckonDays(stories.flatMap(findDates), indexEdition({ ...edition, stories })).at(-1)?.basis).toEqual({
    kind: 'reckoned',
    story: 'a',
    span: spanIn(text, LINE),
  });
});

describe('words inside a quote count from the day it was said', () => {
  const text = `${LINE}\nOn Monday she said: “I start tonight and end on Friday.”`;
  const daysOf = (date: Stated) => {
    const edition = inventedEdition({ texts: [text], quotes: [{ id: 'a1', words: 'I start tonight and end on Friday.', date }] });
    const published: Stated = { kind: 'stated', value: '2031-05-14', span: spanIn(text, LINE) };
    const stories = edition.stories.map((story) => ({ ...story, published }));
    return reckonDays(stories.flatMap(findDates), indexEdition({ ...edition, stories }))
      .filter(({ span }) => span.start > text.indexOf('“'))
      .map(({ date: { month, day }, basis }) => (basis.kind === 'open' ? null : `${month}-${day}`));
  };

  test('where that is known', () => {
    expect(daysOf({ kind: 'implied', value: '2031-05-12', span: spanIn(text, 'Monday') })[0]).toBe('5-12');
  });

  test('else nothing is counted from the day of publication', () => {
    expect(daysOf({ kind: 'not-stated' })[0]).toBeNull();
  });
});
