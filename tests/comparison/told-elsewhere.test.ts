import { expect, test } from 'vitest';
import { indexEdition } from '../../src/comparison/edition-index.ts';
import { toldElsewhere } from '../../src/comparison/told-elsewhere.ts';
import { quoteIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import { inventedEdition } from './invented-edition.ts';

const said = ['Crews leave tonight', 'crews would leave tonight', 'crews leave at night'] as const;
const edition = inventedEdition({
  texts: [`“${said[0]},” said Ada Bell.`, `Ada Bell said ${said[1]}.`, `Ada Bell said ${said[2]}.`],
  sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
  quotes: [
    { id: 'a1', words: said[0], by: 'ada-bell' },
    { id: 'b1', words: said[1], by: 'ada-bell', kind: 'indirect' },
    { id: 'c1', words: said[2], by: 'ada-bell', kind: 'indirect' },
  ],
});
const [a1, b1, c1] = ['a1', 'b1', 'c1'].map((id) => quoteIdSchema.parse(id));
const [b, c] = ['b', 'c'].map((id) => storyIdSchema.parse(id));
const span = { start: 14, end: 39 };
const whole = { start: 0, end: 1000 };
if (!a1 || !b1 || !c1 || !b || !c) throw new Error('The invented ids are no ids.');

test('a quote is told where it is reported, and a report where it is quoted or reported', () => {
  const told = toldElsewhere(indexEdition(edition), {
    reported: [{ quote: a1, parallels: [{ story: b, quote: b1, span, shared: ['crews', 'leave'] }] }],
    retold: [
      {
        sources: [],
        reports: [
          { story: b, quote: b1, span, shared: ['crews'] },
          { story: c, quote: c1, span, shared: ['crews'] },
        ],
      },
    ],
  });
  expect(told(a1, whole)).toEqual({ marked: [], unmarked: [{ story: 'b', span }] });
  expect(told(b1, whole)).toEqual({ marked: [{ story: 'a', span: { start: 1, end: 20 } }], unmarked: [{ story: 'c', span }] });
  expect(told(c1, whole)).toEqual({ marked: [], unmarked: [{ story: 'b', span }] });
});

test('what no other story tells has no place elsewhere', () => {
  expect(toldElsewhere(indexEdition(edition), { reported: [], retold: [] })(a1, whole)).toBeNull();
});

test('what is told elsewhere stands beside the paragraph of the quote that it shares most words with', () => {
  const [first, second] = ['The harbour stays shut', 'Divers search the wreck'];
  const text = `“${first}.\n\n“${second},” said Ada Bell.`;
  const long = inventedEdition({
    texts: [text, 'Ada Bell said divers would search.'],
    sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
    quotes: [{ id: 'a1', words: first, by: 'ada-bell' }],
  });
  const at = text.indexOf(second);
  const quotes = long.quotes.map((quote) => ({ ...quote, segments: [...quote.segments, { start: at, end: at + second.length }] }));
  const told = toldElsewhere(indexEdition({ ...long, quotes }), {
    reported: [{ quote: a1, parallels: [{ story: b, quote: null, span, shared: ['divers', 'search'] }] }],
    retold: [],
  });
  expect(told(a1, { start: 0, end: first.length })).toBeNull();
  expect(told(a1, { start: at - 1, end: text.length })).toEqual({ marked: [], unmarked: [{ story: 'b', span }] });
});
