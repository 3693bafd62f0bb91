import { sliceOf } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';

/** Letters and digits, joined by an apostrophe, a hyphen or a decimal mark: "didn't", "two-hour", "4.5". */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How many words stand in these spans. */
export const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + (sliceOf(text, span).match(WORD)?.length ?? 0), 0);
