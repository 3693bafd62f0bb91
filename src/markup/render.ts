import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Story } from '../schema/story.ts';
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

const markedTree = (story: Text, marks: readonly Mark[]) => processor.runSync(parseStory(story), { data: { marks } });
