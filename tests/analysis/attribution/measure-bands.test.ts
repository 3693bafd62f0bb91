import { describe, expect, test } from 'vitest';
import { type Judged, measureBands } from '../../../src/analysis/attribution/measure-bands.ts';

/** So many decisions of one share, of which so many are right. */
const decisions = (rule: string, share: number, right: number, of: number): Judged[] =>
  Array.from({ length: of }, (_, at) => ({ rule, share, right: at < right }));

describe('the bands of a rule', () => {
  test('begin with the share whose own decisions are right often enough', () => {
    const judged = [...decisions('a', 0.9, 97, 100), ...decisions('a', 0.7, 80, 100), ...decisions('a', 0.5, 20, 100)];
    const { a } = measureBands(judged);
    expect(a).toMatchObject({ decisions: 300, precision: 65.7, inHigh: 100, precisionInHigh: 97 });
    expect(a?.high).toBeGreaterThan(0.7);
    expect(a?.medium).toBeGreaterThan(0.5);
    expect(a?.medium).toBeLessThan(0.75);
  });

  test('take in no doubtful decisions that only pass among sure ones', () => {
    // Of all 550, 98 in a hundred are right; of those with the lower share, four in five.
    const judged = [...decisions('a', 0.99, 500, 500), ...decisions('a', 0.6, 40, 50)];
    expect(measureBands(judged).a?.high).toBeGreaterThan(0.6);
  });

  test('are not begun by a few lucky decisions below unlucky ones', () => {
    const judged = [...decisions('a', 0.9, 100, 100), ...decisions('a', 0.8, 30, 60), ...decisions('a', 0.75, 5, 5)];
    expect(measureBands(judged).a?.high ?? 1).toBeGreaterThan(0.8);
  });

  test('move a little where one more decision is wrong', () => {
    const shares = Array.from({ length: 50 }, (_, at) => 0.5 + at / 100);
    const judged = shares.flatMap((share) => decisions('a', share, Math.round(20 * share), 20));
    const [before = 0, after = 0] = [judged, [...judged, ...decisions('a', 0.95, 0, 1)]].map((some) => measureBands(some).a?.high ?? 0);
    expect(after).toBeGreaterThanOrEqual(before);
    expect(after - before).toBeLessThan(0.03);
  });

  test('take in nothing that is as likely to be wrong, however often a rule is right', () => {
    expect(measureBands(decisions('a', 0.99, 400, 400)).a?.medium).toBeGreaterThanOrEqual(0.4);
  });

  test('are not there where few decisions were measured', () => {
    expect(measureBands(decisions('a', 0.99, 12, 12)).a).toMatchObject({ high: null, medium: null, inHigh: 0, precisionInHigh: null });
  });

  test('stand in the order of how often the rules decide', () => {
    expect(Object.keys(measureBands([...decisions('seldom', 0.9, 1, 1), ...decisions('often', 0.9, 2, 2)]))).toEqual(['often', 'seldom']);
  });
});
