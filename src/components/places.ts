import { paragraphAnchor, paragraphPath } from '../permalinks.ts';
import type { Span } from '../schema/span.ts';
import type { Block, Story } from '../schema/story.ts';

/** The block a span begins in; the first one where it begins before all of them. */
export function blockAt(story: Story, span: Span): Block {
  const block = story.blocks.findLast((it) => it.span.start <= span.start) ?? story.blocks[0];
  if (!block) throw new Error(`The story \`${story.id}\` has no blocks, so no place in it can be shown.`);
  return block;
}

/** Leads to the paragraph a span begins in. */
export const placeHref = (story: Story, span: Span): string => paragraphPath(story.id, blockAt(story, span).n);

/** The words of a span, exactly as the story prints them. */
export const wordsOf = (story: Story, span: Span): string => story.text.slice(span.start, span.end);

/** The same from the story's own page. */
export const placeHere = (story: Story, span: Span): string => `#${paragraphAnchor(blockAt(story, span).n)}`;
