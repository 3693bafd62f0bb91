import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsAround } from '../../../src/analysis/quotations/terms/openness.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const partAt = (openness: number, wanted: number): number => stepsAround(openness).find(({ step }) => step === wanted)?.part ?? 0;

test('on a step it is that step, between two it is something of both', () => {
  expect(partAt(0.5, 0.5)).toBeCloseTo(1);
  expect(partAt(0.65, 0.5)).toBeCloseTo(0.55, 1);
  expect(partAt(0.65, 0.8)).toBeCloseTo(0.45, 1);
});

test('beyond the last step on either side it is that step', () => {
  expect([0, 0.001, 0.99, 1].map(stepsAround)).toEqual([
    [{ step: 0.01, part: 1 }],
    [{ step: 0.01, part: 1 }],
    [{ step: 0.95, part: 1 }],
    [{ step: 0.95, part: 1 }],
  ]);
});

test('its parts are one together', () => {
  fc.assert(
    fc.property(share, (openness) => {
      const parts = stepsAround(openness).map(({ part }) => part);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
      expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
    }),
  );
});

test('a small change of it changes its parts a little', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.005, max: 0.99, noNaN: true }), (openness) => {
      for (const step of [0.01, 0.05, 0.2, 0.5, 0.8, 0.95])
        expect(Math.abs(partAt(openness, step) - partAt(openness + 0.0001, step))).toBeLessThan(0.02);
    }),
  );
});
