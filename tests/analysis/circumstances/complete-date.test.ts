import { expect, test } from 'vitest';
import { completeDate } from '../../../src/analysis/circumstances/complete-date.ts';

const span = { start: 0, end: 5 };

test.each([
  { day: '--03-03', event: '2031-03-01', completed: '2031-03-03' },
  { day: '--12-30', event: '2031-01-02', completed: '2030-12-30' },
  { day: '--01-02', event: '2031-12-30', completed: '2032-01-02' },
  { day: '--02-29', event: '2032-02-27', completed: '2032-02-29' },
])('$day beside an event of $event is $completed', ({ day, event, completed }) => {
  expect(completeDate({ kind: 'stated', value: day, span }, event)).toEqual({ kind: 'implied', value: completed, span });
});

test('without the day of the event, and with a year of its own, a day stays as it is', () => {
  const day = { kind: 'stated', value: '--03-03', span } as const;
  const whole = { kind: 'stated', value: '2031-03-03', span } as const;
  expect(completeDate(day, undefined)).toEqual(day);
  expect(completeDate(whole, '2040-01-01')).toEqual(whole);
});
