import { overlaps } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';

/** Something that stands in a story: a source's mention, a figure, words of a quote. */
export type Placed<T> = { span: Span; what: T };

/** Reads along a story: asked for spans in the order of the text, gives what overlaps each, without starting over. */
export function readAlong<T>(placed: readonly Placed<T>[]): (span: Span) => Placed<T>[] {
  const inOrder = placed.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return (span) => {
    while ((inOrder[next]?.span.end ?? Infinity) <= span.start) next += 1;
    const found: Placed<T>[] = [];
    for (let at = next; at < inOrder.length; at += 1) {
      const one = inOrder[at];
      if (!one || one.span.start >= span.end) break;
      if (overlaps(one.span, span)) found.push(one);
    }
    return found;
  };
}
