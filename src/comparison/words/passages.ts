import { overlaps } from '../../analysis/text/slice.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Block, Story } from '../../schema/story.ts';

/** A sentence, or the sentences that one quote ties together, within one block. */
export type Passage = { block: Block; span: Span };

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter takes the stop of an initial or a title for the end of a sentence. */
const ENDS_IN_ABBREVIATION = /(?:\b\p{Lu}\.|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s*$/u;
const CONTINUES = /^\P{L}*(?:\p{Ll}|$)/u;

/** Every passage of a story outside boilerplate, in order: nothing between two marks of one quote is parted. */
export function passagesOf(story: Story, quotes: readonly Quote[]): Passage[] {
  const tied = quotes.filter(({ kind, within }) => kind !== 'indirect' && within === null);
  return story.blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((block) => {
      const held = tied.flatMap(({ segments }) => stretchesIn(segments, block.span));
      return joinHeld(sentencesIn(story.text, block.span), held).map((span) => ({ block, span }));
    });
}

/** From a quote's first segment in a block to its last there. */
function stretchesIn(segments: readonly Span[], block: Span): Span[] {
  const own = segments.filter((segment) => overlaps(segment, block));
  const first = own[0];
  const last = own.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function sentencesIn(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: number | null = null;
  for (const { segment, index } of sentences.segment(text.slice(block.start, block.end))) {
    const start: number = open ?? block.start + index;
    const end = block.start + index + segment.trimEnd().length;
    open = ENDS_IN_ABBREVIATION.test(segment) ? start : null;
    if (open !== null && block.start + index + segment.length < block.end) continue;
    const last = found.at(-1);
    // A stray mark behind a sentence belongs to it, and “…?” asked somebody is one sentence.
    if (last && CONTINUES.test(text.slice(start, end))) last.end = end;
    else if (end > start) found.push({ start, end });
  }
  return found;
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
