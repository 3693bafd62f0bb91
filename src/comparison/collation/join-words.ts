import type { Span } from '../../schema/span.ts';
import type { Slot } from './slots.ts';

/** A word or mark of a reading: where it stands, and the witness it comes from. */
export type Piece = { text: string; span: Span; kind: Slot['kind']; from: number };

/** Reads pieces one after another. Neighbours in one witness are spaced as they are there; others by rule. */
export function joinPieces(pieces: readonly Piece[]): string {
  let joined = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last) joined += touches(last, piece) ? '' : ' ';
    joined += piece.text;
    last = piece;
  }
  return joined;
}

/** Marks that stand free between two words. */
const FREE_MARK = /^(?:…|\.\.\.|[–—]|--|–-)$/;
/** One space, or the closing and opening marks of paragraphs with a line break between. */
const NEAR = 1;

function touches(a: Piece, b: Piece): boolean {
  const gap = b.span.start - a.span.end;
  if (a.from === b.from && gap >= 0 && gap <= NEAR) return gap === 0;
  return (b.kind === 'after' && !FREE_MARK.test(b.text)) || a.kind === 'before';
}
