import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/markup/marks.ts';
import { nestMarks, type Piece } from '../../src/markup/nest-marks.ts';

const words = (className: string, start: number, end: number): Mark => ({ kind: 'words', className, span: { start, end } });

/** `(a … )` for a mark that opens, `(~a … )` for one that goes on after a cut. */
const shown = (text: string, pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return text.slice(piece.span.start, piece.span.end);
      const name = piece.mark.kind === 'words' ? piece.mark.className : piece.mark.kind;
      return `(${piece.first ? '' : '~'}${name} ${shown(text, piece.pieces)})`;
    })
    .join('');

test.each([
  { title: 'no marks', marks: [], nested: '0123456789' },
  { title: 'one mark', marks: [words('a', 2, 4)], nested: '01(a 23)456789' },
  { title: 'the whole text', marks: [words('a', 0, 10)], nested: '(a 0123456789)' },
  { title: 'marks that touch', marks: [words('a', 2, 4), words('b', 4, 6)], nested: '01(a 23)(b 45)6789' },
  { title: 'one inside another', marks: [words('b', 3, 5), words('a', 2, 7)], nested: '01(a 2(b 34)56)789' },
  { title: 'one that ends where the outer one ends', marks: [words('a', 2, 7), words('b', 5, 7)], nested: '01(a 234(b 56))789' },
  { title: 'two that cross: the later one is cut', marks: [words('a', 2, 6), words('b', 4, 8)], nested: '01(a 23(b 45))(~b 67)89' },
  {
    title: 'three that cross',
    marks: [words('a', 0, 5), words('b', 2, 7), words('c', 3, 9)],
    nested: '(a 01(b 2(c 34)))(~b (~c 56))(~c 78)9',
  },
  { title: 'a mark that began before the stretch', marks: [words('a', -5, 3)], nested: '(~a 012)3456789' },
  { title: 'a mark that ends after the stretch', marks: [words('a', 8, 30)], nested: '01234567(a 89)' },
  { title: 'a mark elsewhere', marks: [words('a', 10, 12)], nested: '0123456789' },
] satisfies { title: string; marks: Mark[]; nested: string }[])('$title', ({ marks, nested }) => {
  expect(shown('0123456789', nestMarks({ start: 0, end: 10 }, marks))).toBe(nested);
});

test('of marks over the same words, quotes stand outside and words inside', () => {
  const span = { start: 0, end: 3 };
  const marks: Mark[] = [
    { kind: 'words', className: 'var', span },
    { kind: 'cue', span },
    { kind: 'term', span },
  ];
  expect(shown('abc', nestMarks(span, marks))).toBe('(term (cue (var abc)))');
});

const stretchLength = 30;
const anyMarks = fc.array(
  fc
    .record({ start: fc.integer({ min: -3, max: stretchLength }), length: fc.integer({ min: 1, max: stretchLength }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 12 },
);

test('however marks lie, every unit keeps its place and stands in exactly the marks that cover it', () => {
  fc.assert(
    fc.property(anyMarks, (spans) => {
      const marks = spans.map((span, index): Mark => ({ kind: 'words', className: `${index}`, span }));
      const found: { at: number; inside: string[] }[] = [];
      const walk = (pieces: readonly Piece[], inside: readonly string[]): void => {
        for (const piece of pieces) {
          if (piece.kind === 'marked') walk(piece.pieces, [...inside, piece.mark.kind === 'words' ? piece.mark.className : '']);
          else for (let at = piece.span.start; at < piece.span.end; at += 1) found.push({ at, inside: [...inside].sort() });
        }
      };
      walk(nestMarks({ start: 0, end: stretchLength }, marks), []);
      const expected = Array.from({ length: stretchLength }, (_, at) => ({
        at,
        inside: spans.flatMap((span, index) => (span.start <= at && at < span.end ? [`${index}`] : [])).sort(),
      }));
      expect(found).toEqual(expected);
    }),
  );
});

test('a mark opens once, so that its fragment stands on the page once', () => {
  fc.assert(
    fc.property(anyMarks, (spans) => {
      const marks = spans.map((span, index): Mark => ({ kind: 'words', className: `${index}`, span }));
      const count = (pieces: readonly Piece[], mark: Mark): number =>
        pieces.reduce(
          (sum, piece) => (piece.kind === 'text' ? sum : sum + (piece.first && piece.mark === mark ? 1 : 0) + count(piece.pieces, mark)),
          0,
        );
      const pieces = nestMarks({ start: 0, end: stretchLength }, marks);
      for (const mark of marks) expect(count(pieces, mark)).toBe(0 <= mark.span.start && mark.span.start < stretchLength ? 1 : 0);
    }),
  );
});
