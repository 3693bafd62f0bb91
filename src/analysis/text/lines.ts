import type { Span } from '../../schema/span.ts';

/** Everything that ends a line, in any system's text files. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;

/** Lines that hold more than white space, trimmed. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + line.length - line.trimStart().length;
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}
