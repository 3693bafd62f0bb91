import { describe, expect, test } from 'vitest';
import { annotations } from '../../../src/collections/published/annotations.ts';
import { publishedQuotes, publishedStatements } from '../../../src/collections/published/publish.ts';
import { quotesTable } from '../../../src/collections/published/quotes-table.ts';
import { publishedStated } from '../../../src/collections/published/slices.ts';
import { inventedEdition } from '../../comparison/invented-edition.ts';

const site = new URL('https://example.org/');

describe('a stated value says on what it rests', () => {
  const text = 'By Ada Bell in May';
  test.each([
    { stated: { kind: 'not-stated' }, published: null },
    { stated: { kind: 'supplied', value: 'The Bell' }, published: { value: 'The Bell', basis: 'supplied', span: null } },
    {
      stated: { kind: 'implied', value: '2025-05', span: { start: 15, end: 18 } },
      published: { value: '2025-05', basis: 'implied', span: { start: 15, end: 18, text: 'May' } },
    },
    {
      stated: { kind: 'stated', value: 'Ada', span: { start: 3, end: 6 } },
      published: { value: 'Ada', basis: 'stated', span: { start: 3, end: 6, text: 'Ada' } },
    },
  ] as const)('$stated.kind', ({ stated, published }) => {
    expect(publishedStated(text, stated)).toEqual(published);
  });
});

test('a quote names the statement it is a witness of, with the slices of its own story', () => {
  const edition = inventedEdition({
    texts: ['Ada said: “We will not be moved today.”', '“We will not be moved,” said Ada.'],
    quotes: [
      { id: 'a1', words: 'We will not be moved today.', by: 'ada', cue: 'said' },
      { id: 'b1', words: 'We will not be moved,', by: 'ada', cue: 'said' },
    ],
    sources: [{ id: 'ada', called: ['Ada'] }],
    statements: [{ id: 'not-moved', quotes: ['a1', 'b1'] }],
  });
  expect(publishedQuotes(edition).quotes.map(({ id, cue, statement }) => ({ id, cue, statement }))).toEqual([
    { id: 'a1', cue: { start: 4, end: 8, text: 'said' }, statement: 'not-moved' },
    { id: 'b1', cue: { start: 24, end: 28, text: 'said' }, statement: 'not-moved' },
  ]);
  expect(publishedStatements(edition).statements[0]?.witnesses).toEqual([
    { quote: 'a1', story: 'a', segments: [{ start: 11, end: 38, text: 'We will not be moved today.' }] },
    { quote: 'b1', story: 'b', segments: [{ start: 1, end: 22, text: 'We will not be moved,' }] },
  ]);
});

test.each([
  { words: '=HYPERLINK(“x”)', cell: "'=HYPERLINK(“x”)" },
  { words: '+1 for all', cell: "'+1 for all" },
  { words: '-- and so on', cell: "'-- and so on" },
  { words: '@ada knows', cell: "'@ada knows" },
  { words: 'We will, then', cell: '"We will, then"' },
  { words: 'We "will" go', cell: '"We ""will"" go"' },
])('in the table, $words stands as $cell', ({ words, cell }) => {
  const edition = inventedEdition({ texts: [`Ada: ${words}`], quotes: [{ id: 'a1', words }] });
  const [, row] = quotesTable(edition, site).split('\r\n');
  expect(row).toContain(`https://example.org/quotes/a1/,a,direct,${cell},`);
});

test('annotations count code points, not UTF-16 units', () => {
  const edition = inventedEdition({ texts: ['🙂🙂 “We 🙂 wait”'], quotes: [{ id: 'a1', words: 'We 🙂 wait' }] });
  const selectors = annotations(edition, site).first.items[0]?.target[0]?.selector;
  expect(selectors).toEqual([
    { type: 'TextQuoteSelector', exact: 'We 🙂 wait', prefix: '🙂🙂 “', suffix: '”' },
    { type: 'TextPositionSelector', start: 4, end: 13 },
  ]);
});

test('the context of an annotation never holds half a character', () => {
  const before = '🙂'.repeat(20);
  const edition = inventedEdition({ texts: [`${before}x“We wait”y${before}`], quotes: [{ id: 'a1', words: 'We wait' }] });
  const json = JSON.stringify(annotations(edition, site));
  expect(json).not.toMatch(/\\ud[89a-f]/i);
});
