import { describe, expect, test } from 'vitest';
import { alignmentTables } from '../../src/comparison/alignment-tables.ts';
import { collatedStatement } from './collated-statement.ts';

const lines = (statement: Parameters<typeof alignmentTables>[0]): string[][] =>
  alignmentTables(statement).map(({ rows }) =>
    rows.map(({ witness, cells }) =>
      [
        statement.witnesses[witness]?.story,
        ...cells.map((cell) => (cell.kind === 'outside' ? 'outside' : `${cell.kind}:${cell.text}`)),
      ].join(' '),
    ),
  );

describe('alignment tables', () => {
  test('show for every witness whether it reads as the base', () => {
    const statement = collatedStatement([
      ['The bridge', 'closed', '.'],
      ['The bridge', 'shut|word', null],
    ]);
    expect(lines(statement)).toEqual([['a base:The bridge base:closed base:.', 'b same:The bridge differs:shut outside']]);
  });

  test('leave out parts that one witness alone prints, and name columns by part', () => {
    const statement = collatedStatement(
      [
        ['Alone', 'both', 'again', 'end'],
        [null, 'both', 'again', null],
      ],
      [1, 2, 1],
    );
    expect(alignmentTables(statement).map(({ from, to, columns }) => ({ from, to, columns }))).toEqual([
      { from: 2, to: 2, columns: ['2a', '2b'] },
    ]);
  });

  test('tell where a witness prints the words in another order', () => {
    const statement = collatedStatement([
      ['first', 'then'],
      ['first', 'then'],
    ]);
    for (const reading of statement.loci[1]?.readings ?? []) if (reading.kind === 'printed') reading.moved = reading.witness === 1;
    expect(alignmentTables(statement)[0]?.rows.map(({ cells }) => cells.map((cell) => cell.kind !== 'outside' && cell.moved))).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  test('put the witness that is the base most often first', () => {
    const statement = collatedStatement([
      ['One', null, null],
      ['One', 'two', 'three'],
    ]);
    expect(alignmentTables(statement)[0]?.rows.map(({ witness }) => witness)).toEqual([1, 0]);
  });
});
