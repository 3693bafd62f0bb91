import type { Block } from '../../schema/story.ts';

const LINE = /[^\r\n]+/g;
const SENTENCE_END = /[.!?…]["”’'»)\]]*$/;

/** Lines that hold more than white space, numbered from 1. */
export function segmentBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(LINE)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    const span = { start, end: start + trimmed.length };
    const kind = SENTENCE_END.test(trimmed) || trimmed.endsWith(':') ? 'paragraph' : 'heading';
    blocks.push({ kind, n: blocks.length + 1, span });
  }
  return blocks;
}
