import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';

/** A stretch between two marks. */
export type MarkedStretch = {
  /** Inside the marks. */
  inner: Span;
  /** With the marks, as far as the text has them. */
  outer: Span;
  /** Index of the block it lies in. */
  block: number;
  /** Index of the stretch it is nested in. */
  within: number | null;
  /** False where its block ends before a closing mark. */
  closed: boolean;
};

const MARK = /[“”"]/g;

/** Pairs the double marks of each block. */
export function pairMarks(text: string, blocks: readonly Block[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  blocks.forEach(({ span }, block) => {
    let open: number | null = null;
    for (const mark of text.slice(span.start, span.end).matchAll(MARK)) {
      const at = span.start + mark.index;
      if (open === null) open = at;
      else {
        if (at > open + 1) {
          stretches.push({ inner: { start: open + 1, end: at }, outer: { start: open, end: at + 1 }, block, within: null, closed: true });
        }
        open = null;
      }
    }
    if (open !== null && open + 1 < span.end) {
      stretches.push({
        inner: { start: open + 1, end: span.end },
        outer: { start: open, end: span.end },
        block,
        within: null,
        closed: false,
      });
    }
  });
  return stretches;
}
