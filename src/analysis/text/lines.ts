import type { Span } from '../../schema/span.ts';

/** What ends a line, in any system's text files. It is looked for, and not what is no end: a line may be longer than an expression can hold. */
const END = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Lines that hold more than white space, trimmed. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed === '') return;
    const start = from + line.length - line.trimStart().length;
    lines.push({ start, end: start + trimmed.length });
  };
  let from = 0;
  for (const { index } of text.matchAll(END)) {
    if (index > from) add(from, index);
    from = index + 1;
  }
  add(from, text.length);
  return lines;
}

/** How many words a trimmed line has. */
export const countWords = (line: string): number => line.split(/\s+/u).length;
