import type { Span } from '../../schema/span.ts';
import { sliceOf } from '../text/slice.ts';
import type { MarkedStretch } from './marked-stretch.ts';

const NAME = "(?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:\\p{Lu}[\\p{L}.’'-]*)){0,3}";
const SAYS = '(?:said|says|added|adds|told|wrote|explained|insisted|warned|argued|noted|recalled|replied|asked)';
/** ", she said" or ", said Ada Okafor": the narrator speaks again. */
const NARRATOR = new RegExp(
  `[,!?]\\s+(?:(?:he|she|they|the \\p{Ll}+|${NAME}) ${SAYS}\\b|${SAYS} (?:${NAME}|the \\p{Ll}+)(?=[\\s,.]|$))`,
  'u',
);
/** A quotation with a forgotten mark is no essay; keeps the work linear. In UTF-16 units. */
const LONGEST_LOOK = 1000;

/** Where in words that no mark closes the narrator evidently speaks again, or null. */
export function narratorAt(text: string, inner: Span): number | null {
  const match = NARRATOR.exec(sliceOf(text, { start: inner.start, end: Math.min(inner.end, inner.start + LONGEST_LOOK) }));
  return match === null ? null : inner.start + match.index + 1;
}

/**
 * Ends quotations that are never closed where the narrator evidently speaks again: "“The bridge is shut, she said. It reopens in May."
 * Those that run on into the next paragraph, or hold another quotation after that place, stay as they are.
 */
export function closeBeforeNarrator(text: string, stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const lastNested = new Map<number, number>();
  for (const { within, outer } of stretches) if (within !== null) lastNested.set(within, outer.end);
  return stretches.map((stretch, index) => {
    const { inner, closed, continuedBy, within } = stretch;
    if (closed || continuedBy !== null || within !== null) return stretch;
    const end = narratorAt(text, inner);
    if (end === null || (lastNested.get(index) ?? 0) > end) return stretch;
    return { ...stretch, inner: { start: inner.start, end }, outer: { start: stretch.outer.start, end } };
  });
}
