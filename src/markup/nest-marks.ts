import type { Span } from '../schema/span.ts';
import { byOpening, type Mark } from './marks.ts';

/** A stretch of text, or a mark around further pieces; `first` where the mark opens, false where it goes on after a cut. */
export type Piece = { kind: 'text'; span: Span } | { kind: 'marked'; mark: Mark; first: boolean; pieces: Piece[] };

/**
 * The pieces of a stretch of text, nested as HTML must nest. Of two marks that cross, the one that opens later is cut where the
 * earlier one closes: `[a (b] c)` becomes `[a (b)](c)`. Marks are clipped to the stretch; every unit of it lies in one text piece.
 */
export function nestMarks(stretch: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ span }) => span.start < stretch.end && stretch.start < span.end).sort(byOpening);
  const root: Piece[] = [];
  const open: { mark: Mark; pieces: Piece[] }[] = [];
  const top = (): Piece[] => open.at(-1)?.pieces ?? root;
  const enter = (mark: Mark, first: boolean): void => {
    const pieces: Piece[] = [];
    top().push({ kind: 'marked', mark, first, pieces });
    open.push({ mark, pieces });
  };
  let at = stretch.start;
  let next = 0;
  while (at < stretch.end) {
    const outermostEnded = open.findIndex(({ mark }) => mark.span.end <= at);
    if (outermostEnded >= 0) {
      const crossing = open.splice(outermostEnded).filter(({ mark }) => mark.span.end > at);
      for (const { mark } of crossing) enter(mark, false);
    }
    for (let mark = inside[next]; mark && mark.span.start <= at; mark = inside[next]) {
      next += 1;
      enter(mark, mark.span.start >= stretch.start);
    }
    const end = Math.min(stretch.end, inside[next]?.span.start ?? stretch.end, ...open.map(({ mark }) => mark.span.end));
    top().push({ kind: 'text', span: { start: at, end } });
    at = end;
  }
  return root;
}
