import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Span } from '../schema/span.ts';
import type { Block, Story } from '../schema/story.ts';
import type { Mark } from './marks.ts';
import { parseStory } from './parse-story.ts';
import { rehypeMarks } from './rehype-marks.ts';

/** The text of a story and its blocks: all that rendering needs of it. */
type Text = Pick<Story, 'text' | 'blocks'>;

const processor = unified()
  .use(remarkRehype, {
    handlers: {
      // The handler that comes with it trims around line ends, after which offsets no longer fit.
      text(state, node: { type: 'text'; value: string }) {
        const text = { type: 'text' as const, value: node.value };
        state.patch(node, text);
        return text;
      },
    },
  })
  .use(rehypeMarks)
  .use(rehypeStringify)
  .freeze();

/** The whole story as HTML, a paragraph a block, each with its anchor (`p1`). Text is escaped: markup inside a seed is shown as text. */
export const renderStory = (story: Text, marks: readonly Mark[]): string => processor.stringify(markedTree(story, marks));

/** The words of each block as HTML, without an element around them, in the order of the blocks. */
export const renderBlocks = (story: Text, marks: readonly Mark[]): string[] =>
  markedTree(story, marks)
    .children.filter((node) => node.type === 'element')
    .map(({ children }) => processor.stringify({ type: 'root', children }));

/** The words of one block as HTML; `renderBlocks` where all are wanted. */
export const renderBlock = (story: Text, block: Block, marks: readonly Mark[]): string =>
  renderBlocks({ text: story.text, blocks: [block] }, marks).join('');

/** A stretch of a story as HTML: the words of each block that it touches. */
export function renderExcerpt(story: Text, span: Span, marks: readonly Mark[]): string[] {
  const parts = story.blocks
    .map((block) => ({ ...block, span: { start: Math.max(block.span.start, span.start), end: Math.min(block.span.end, span.end) } }))
    .filter((part) => part.span.start < part.span.end);
  return renderBlocks({ text: story.text, blocks: parts }, marks);
}

const markedTree = (story: Text, marks: readonly Mark[]) => processor.runSync(parseStory(story), { data: { marks } });
