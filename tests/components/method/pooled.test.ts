import { expect, test } from 'vitest';
import { pooled } from '../../../src/components/method/pooled.ts';

const measured = (...figures: { name: string; right: number; of: number }[]) => ({ stories: 1, figures, rules: [], bands: [], kinds: [] });

test('shares of several measurements are summed, whichever of them have them', () => {
  const first = measured({ name: 'cue', right: 1, of: 4 });
  const second = measured({ name: 'cue', right: 2, of: 2 }, { name: 'date', right: 0, of: 3 });
  expect(pooled([first, second], 'figures')).toEqual([
    { name: 'cue', right: 3, of: 6 },
    { name: 'date', right: 0, of: 3 },
  ]);
});

test('nothing pooled is nothing', () => expect(pooled([], 'bands')).toEqual([]));
