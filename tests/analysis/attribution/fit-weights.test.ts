import { expect, test } from 'vitest';
import { type Example, fitWeights } from '../../../src/analysis/attribution/fit-weights.ts';

const SETTINGS = { ridge: 1, minCount: 5, minWeight: 0.1 };
const examples = (count: number, options: Example['options']): Example[] => Array.from({ length: count }, () => ({ options }));

test('what is right weighs above nought, what is wrong below', () => {
  const weights = fitWeights(
    examples(20, [
      { features: ['near'], right: true },
      { features: ['far'], right: false },
    ]),
    SETTINGS,
  );
  expect(weights.near).toBeGreaterThan(0.5);
  expect(weights.far).toBeLessThan(-0.5);
});

test('what is seen too seldom has no weight', () => {
  const seldom = examples(4, [
    { features: ['seldom'], right: true },
    { features: [], right: false },
  ]);
  expect(fitWeights(seldom, SETTINGS)).toEqual({});
});

test('what is there in part teaches in part', () => {
  const partly = (part: number): number =>
    fitWeights(
      examples(20, [
        { features: [], partly: [{ name: 'open', part }], right: true },
        { features: [], right: false },
      ]),
      SETTINGS,
    ).open ?? 0;
  expect(partly(0.5)).toBeGreaterThan(partly(1));
  expect(partly(0.5) * 0.5).toBeLessThan(partly(1));
});
