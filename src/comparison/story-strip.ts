import type { Story } from '../schema/story.ts';

/** A story's text laid out as a line from 0 to 1, boilerplate and the space between blocks left out. */
export type StoryStrip = {
  blocks: { n: number; from: number; to: number }[];
  /** The place of a text offset on the line; what lies in boilerplate falls on the end of the block before it. */
  at: (offset: number) => number;
};

/** Measures in UTF-16 units, so that a long paragraph takes more room than a short one. */
export function stripOf(story: Story): StoryStrip {
  const shown = story.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const length = shown.reduce((sum, { span }) => sum + span.end - span.start, 0) || 1;
  let before = 0;
  const laid = shown.map(({ n, span }) => {
    const from = before;
    before += span.end - span.start;
    return { n, span, from };
  });
  const at = (offset: number): number => {
    const block = laid.findLast(({ span }) => span.start <= offset);
    return block ? Math.min(1, (block.from + Math.min(offset, block.span.end) - block.span.start) / length) : 0;
  };
  return { blocks: laid.map(({ n, span, from }) => ({ n, from: from / length, to: (from + span.end - span.start) / length })), at };
}
