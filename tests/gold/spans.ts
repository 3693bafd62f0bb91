import type { Span } from '../../src/schema/span.ts';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Both absent, or both there and touching. */
export function meets(gold: Span | null, found: Span | null): boolean {
  return gold === null || found === null ? gold === found : overlaps(gold, found);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Characters that both hold, as a share of those that either holds. Each list is free of overlaps. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.flatMap((one) => b.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))));
  const both = shared.reduce((sum, length) => sum + length, 0);
  return both / (lengthOf(a) + lengthOf(b) - both);
}
