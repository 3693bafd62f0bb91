import { describe, expect, test } from 'vitest';
import { partsOf, readingText } from '../../src/comparison/reading-text.ts';
import { quoteIdSchema } from '../../src/schema/ids.ts';
import { collatedStatement } from './collated-statement.ts';

/** A part as a line: forks in brackets, each reading with its stories. */
const asLine = (statement: Parameters<typeof readingText>[0]): string[] =>
  readingText(statement).map(({ pieces }) =>
    pieces
      .map((piece) =>
        piece.kind === 'agreed'
          ? `${piece.gap}${piece.text}`
          : `${piece.gap}(${piece.readings.map(({ text, stories }) => `${text || 'nothing'} ${stories.join('').toUpperCase()}`).join(' | ')})`,
      )
      .join(''),
  );

describe('the reading text', () => {
  test('forks where a word differs, base reading first', () => {
    const statement = collatedStatement([
      ['The bridge will be', 'closed', 'tonight'],
      ['The bridge will be', 'shut|word', 'tonight'],
    ]);
    expect(asLine(statement)).toEqual(['The bridge will be (closed A | shut B) tonight']);
  });

  test('keeps marks beside the words they belong to', () => {
    const statement = collatedStatement([
      ['Come home', '!'],
      ['Come home', '.|punctuation'],
    ]);
    expect(asLine(statement)).toEqual(['Come home(! A | . B)']);
  });

  test('shows that a story prints nothing, and leaves out those that say nothing about the place', () => {
    const statement = collatedStatement([
      ['Come home', 'at once', 'please'],
      ['Come home', '-|omission', 'please'],
      ['Come home', null, null],
    ]);
    expect(asLine(statement)).toEqual(['Come home (at once A | nothing B) please']);
  });

  test('puts stories that read the same together', () => {
    const statement = collatedStatement([['soon'], ['later|word'], ['soon']]);
    expect(asLine(statement)).toEqual(['(soon AC | later B)']);
  });

  test('goes part by part, and says who prints which', () => {
    const statement = collatedStatement(
      [
        ['One', 'two', null],
        [null, 'two', 'three'],
      ],
      [2, 1],
    );
    expect(asLine(statement)).toEqual(['One two', 'three']);
    expect(readingText(statement).map(({ stories }) => stories)).toEqual([['a', 'b'], ['b']]);
  });

  test('of one quote is cut down to the parts it prints words of', () => {
    const statement = collatedStatement(
      [
        ['One', 'two', null],
        [null, 'two', 'three'],
      ],
      [1, 1, 1],
    );
    expect(partsOf(statement, quoteIdSchema.parse('b1')).map(({ part }) => part.text)).toEqual(['two', 'three']);
  });
});
