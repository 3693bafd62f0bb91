import { sentencesOf } from '../../analysis/text/sentences.ts';
import { overlaps } from '../../analysis/text/slice.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Block, Story } from '../../schema/story.ts';

/** A sentence, or the sentences that one quote ties together, within one block. */
export type Passage = { block: Block; span: Span };

/** Every passage of a story outside boilerplate, in order: nothing between two marks of one quote is parted. */
export function passagesOf(story: Story, quotes: readonly Quote[]): Passage[] {
  const tied = quotes.filter(({ kind, within }) => kind !== 'indirect' && within === null);
  return story.blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((block) => {
      const held = tied.flatMap(({ segments }) => stretchesIn(segments, block.span));
      return joinHeld(sentencesOf(story.text, block.span), held).map((span) => ({ block, span }));
    });
}

/** From a quote's first segment in a block to its last there. */
function stretchesIn(segments: readonly Span[], block: Span): Span[] {
  const own = segments.filter((segment) => overlaps(segment, block));
  const first = own[0];
  const last = own.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function joinHeld(parts: readonly Span[], held: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && held.some((stretch) => overlaps(stretch, last) && overlaps(stretch, part))) last.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}
