import { expect, it } from 'vitest';
import { alignLong } from '../../../src/comparison/collation/align-long.ts';

/** Words of their own, so that every run of them occurs once. */
const numbered = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`);

it('aligns texts whose table would fill the memory', () => {
  const long = numbered(20_000);
  const cut = [...long.slice(0, 9_000), 'other', ...long.slice(12_000)];
  const matches = alignLong(
    long,
    cut,
    (column, token) => (long[column] === cut[token] ? 1 : 0),
    () => false,
  );
  expect(matches.length).toBe(17_000);
  expect(matches.filter(({ column, token }) => long[column] !== cut[token])).toEqual([]);
  expect(matches.every((match, at) => at === 0 || match.column > (matches[at - 1]?.column ?? 0))).toBe(true);
});

it('leaves unmatched what is too long and has nothing to hold on to', () => {
  const same = Array.from({ length: 5_000 }, () => 'word');
  expect(
    alignLong(
      same,
      same,
      () => 1,
      () => false,
    ),
  ).toEqual([]);
});
