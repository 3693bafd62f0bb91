import type { Span } from '../../schema/span.ts';

/** A stretch of a text that is marked throughout, or not at all. */
export type Piece = { text: string; marked: boolean };

/** Parts a span of a text into what is marked and what is not. Marks come in order and do not overlap; what lies outside the span is left out. */
export function markedPieces(text: string, span: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= span.end) continue;
    add(Math.max(at, mark.start), false);
    add(Math.min(span.end, mark.end), true);
  }
  add(span.end, false);
  return pieces;
}
