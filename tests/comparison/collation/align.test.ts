import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Match } from '../../../src/comparison/collation/align.ts';

const letters = fc.array(fc.constantFrom(...'abcd'), { maxLength: 6 });
const WEIGHTS = new Map([
  ['a', 1],
  ['b', 1],
  ['c', 0.5],
  ['d', 0.2],
]);
const fitOf = (columns: readonly string[], tokens: readonly string[]) => (column: number, token: number) =>
  columns[column] === tokens[token] ? (WEIGHTS.get(tokens[token] ?? '') ?? 0) : 0;

/** Weight less what gaps cost, as the aligner counts it: the first word missed costs, every word a little. */
function scoreOf(matches: readonly Match[], weigh: (column: number, token: number) => number): number {
  return matches.reduce((sum, { column, token }, at) => {
    const last = matches[at - 1];
    const missed = last ? column - last.column - 1 + token - last.token - 1 : 0;
    return sum + weigh(column, token) - (missed > 0 ? 0.6 + 0.002 * missed : 0);
  }, 0);
}

/** Every way to match in order. */
function* allWays(columns: number, tokens: number, weigh: (column: number, token: number) => number, from = 0, at = 0): Generator<Match[]> {
  yield [];
  for (let column = from; column < columns; column += 1) {
    for (let token = at; token < tokens; token += 1) {
      if (weigh(column, token) === 0) continue;
      for (const rest of allWays(columns, tokens, weigh, column + 1, token + 1)) yield [{ column, token }, ...rest];
    }
  }
}

describe('align', () => {
  it('finds the best way there is', () => {
    fc.assert(
      fc.property(letters, letters, (columns, tokens) => {
        const weigh = fitOf(columns, tokens);
        const found = scoreOf(align(columns.length, tokens.length, weigh), weigh);
        const best = Math.max(...[...allWays(columns.length, tokens.length, weigh)].map((way) => scoreOf(way, weigh)));
        expect(found).toBeCloseTo(best, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('matches only what fits, in order', () => {
    fc.assert(
      fc.property(letters, letters, (columns, tokens) => {
        const matches = align(columns.length, tokens.length, fitOf(columns, tokens));
        for (const [at, { column, token }] of matches.entries()) {
          const last = matches[at - 1];
          expect(columns[column]).toBe(tokens[token]);
          if (last) expect([column > last.column, token > last.token]).toEqual([true, true]);
        }
      }),
    );
  });

  it('keeps a run together where a word of it stands elsewhere, too', () => {
    const [columns, tokens] = ['xaybcab', 'ab'].map((text) => [...text]);
    const matches = align(columns?.length ?? 0, tokens?.length ?? 0, fitOf(columns ?? [], tokens ?? []));
    expect(matches.map(({ column }) => column)).toEqual([5, 6]);
  });

  it('leaves out a word of grammar far from all others', () => {
    const [columns, tokens] = ['dxxxab', 'dab'].map((text) => [...text]);
    const matches = align(columns?.length ?? 0, tokens?.length ?? 0, fitOf(columns ?? [], tokens ?? []));
    expect(matches.map(({ token }) => token)).toEqual([1, 2]);
  });
});
