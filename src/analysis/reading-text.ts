import type { Span } from '../schema/span.ts';
import { sliceOf } from './text/slice.ts';

/** Marks and white space alone: the quote runs on, over a paragraph break or a mark opened anew. */
const ONLY_MARKS = /^[\s"“”„«»'‘’]*$/u;
const SPACES = /\s+/g;

/** Segments as one text to read: joined by " … " where the narrator's words stand between them, by a space otherwise. */
export function readingText(text: string, segments: readonly Span[]): string {
  return segments
    .map((segment, index) => {
      const words = sliceOf(text, segment).replace(SPACES, ' ').trim();
      const before = segments[index - 1];
      if (!before) return words;
      return ONLY_MARKS.test(text.slice(before.end, segment.start)) ? ` ${words}` : ` … ${words}`;
    })
    .join('');
}
