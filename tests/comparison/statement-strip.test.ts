import { describe, expect, test } from 'vitest';
import { statementStrip } from '../../src/comparison/statement-strip.ts';
import { collatedStatement } from './collated-statement.ts';

describe('the strip of a statement', () => {
  const strip = statementStrip(
    collatedStatement(
      [
        ['one two three', 'four', 'five six'],
        ['one two three', '-|omission', 'five six'],
        [null, null, 'five six'],
      ],
      [2, 1],
    ),
  );

  test('is measured in words', () => {
    expect(strip.words).toBe(6);
    expect(strip.parts).toEqual([
      { n: 1, from: 0 },
      { n: 2, from: 4 / 6 },
    ]);
  });

  test('shows what each story prints, and what it passes over', () => {
    expect(
      strip.rows.map(({ story, words, pieces }) => [story, words, pieces.map(({ kind, words: count }) => `${kind} ${count}`)]),
    ).toEqual([
      ['a', 6, ['printed 4', 'printed 2']],
      ['b', 5, ['printed 3', 'passed-over 1', 'printed 2']],
      ['c', 2, ['printed 2']],
    ]);
  });
});
