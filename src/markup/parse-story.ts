import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { paragraphAnchor } from '../permalinks.ts';
import type { Span } from '../schema/span.ts';
import type { Block, Story } from '../schema/story.ts';

/** Headings inside a story stand one level below those of the page around it. */
const HEADING_DEPTH = 3;

/**
 * A story as a Markdown syntax tree with true offsets, made without reading it as Markdown: "1984. That…" stays a paragraph, `*two*`
 * stays as it is printed, `<b>` too.
 */
export function parseStory({ text, blocks }: Pick<Story, 'text' | 'blocks'>): Root {
  const lines = lineStarts(text);
  return { type: 'root', children: blocks.map((block) => blockNode(text, lines, block)) };
}

function blockNode(text: string, lines: readonly number[], block: Block): RootContent {
  const { children, position } = paragraph(text, lines, block.span);
  const at = { children, ...(position && { position }) };
  const id = paragraphAnchor(block.n);
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', ...at, data: { hProperties: { id } } };
    case 'heading':
      return { type: 'heading', depth: HEADING_DEPTH, ...at, data: { hProperties: { id } } };
    case 'headline':
      // Not a heading: some stories print it as their last line.
      return { type: 'paragraph', ...at, data: { hProperties: { id, className: ['headline'] } } };
    case 'boilerplate':
      return { type: 'paragraph', ...at, data: { hProperties: { id, className: ['boilerplate', block.boilerplate] } } };
    default:
      return block satisfies never;
  }
}

function paragraph(text: string, lines: readonly number[], span: Span): Paragraph {
  const position = { start: pointAt(lines, span.start), end: pointAt(lines, span.end) };
  const words: Text = { type: 'text', value: text.slice(span.start, span.end), position };
  return { type: 'paragraph', children: [words], position };
}

/** Offsets at which lines start; `\r\n`, `\n` and `\r` end one. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function pointAt(lines: readonly number[], offset: number): { line: number; column: number; offset: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
}
