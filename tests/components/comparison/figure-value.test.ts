import { describe, expect, test } from 'vitest';
import { figureValue } from '../../../src/components/comparison/figure-value.ts';

describe('the value of a figure', () => {
  test.each([
    { kind: 'duration', unit: 'minutes', amount: 4320, normal: '4,320 minutes', value: '3 days' },
    { kind: 'duration', unit: 'minutes', amount: 1440, normal: '1,440 minutes', value: '1 day' },
    { kind: 'duration', unit: 'minutes', amount: 120, normal: '120 minutes', value: '2 hours' },
    { kind: 'duration', unit: 'minutes', amount: 90, normal: '90 minutes', value: '90 minutes' }, // no whole hours
    { kind: 'duration', unit: 'months', amount: 1440, normal: '120 years', value: '120 years' },
    { kind: 'count', unit: 'things', amount: 1440, normal: '1,440', value: '1,440' },
  ] as const)('$normal of a $kind: $value', ({ value, ...figure }) => expect(figureValue(figure)).toBe(value));
});
