import { expect, test } from 'vitest';
import { meanWeights } from '../../src/commands/mean-weights.ts';

test('the mean of several fits is in the order of the names', () => {
  expect(
    Object.entries(
      meanWeights([
        { b: 1, a: -0.4 },
        { b: 2, a: -0.6 },
      ]),
    ),
  ).toEqual([
    ['a', -0.5],
    ['b', 1.5],
  ]);
});

test('what one fit alone knows counts less, or not at all', () => {
  expect(meanWeights([{ often: 1, once: 0.9, hardly: 0.2 }, { often: 1 }, { often: 1 }])).toEqual({ often: 1, once: 0.3 });
});
