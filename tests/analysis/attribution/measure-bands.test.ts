import { describe, expect, test } from 'vitest';
import { type Judged, measureBands } from '../../../src/analysis/attribution/measure-bands.ts';

/** So many decisions of one share, of which so many are right. */
const decisions = (rule: string, share: number, right: number, of: number): Judged[] =>
  Array.from({ length: of }, (_, at) => ({ rule, share, right: at < right }));

describe('the bands of a rule', () => {
  test('begin with the share whose own decisions are right often enough', () => {
    const judged = [...decisions('a', 0.9, 100, 100), ...decisions('a', 0.7, 80, 100), ...decisions('a', 0.5, 20, 100)];
    expect(measureBands(judged)).toMatchObject({
      a: { decisions: 300, precision: 66.7, high: 0.9, medium: 0.7, inHigh: 100, precisionInHigh: 100 },
    });
  });

  test('take in no doubtful decisions that only pass among sure ones', () => {
    // Of all 550, 98 in a hundred are right; of those with the lower share, four in five.
    const judged = [...decisions('a', 0.99, 500, 500), ...decisions('a', 0.6, 40, 50)];
    expect(measureBands(judged).a?.high).toBe(0.99);
  });

  test('are not begun by a few lucky decisions below unlucky ones', () => {
    const judged = [...decisions('a', 0.9, 100, 100), ...decisions('a', 0.8, 30, 60), ...decisions('a', 0.75, 5, 5)];
    expect(measureBands(judged).a?.high).toBe(0.9);
  });

  test('are not there where few decisions were measured', () => {
    expect(measureBands(decisions('a', 0.99, 12, 12)).a).toMatchObject({ high: null, medium: null, inHigh: 0, precisionInHigh: null });
  });

  test('stand in the order of how often the rules decide', () => {
    expect(Object.keys(measureBands([...decisions('seldom', 0.9, 1, 1), ...decisions('often', 0.9, 2, 2)]))).toEqual(['often', 'seldom']);
  });
});
