import type { Span } from '../../schema/span.ts';

/** The words of a span. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Where something stands, and nothing else of it: what is published of a word. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
