import type { QuoteId, SourceId } from '../schema/ids.ts';
import type { QuoteKind } from '../schema/quote.ts';
import type { Span } from '../schema/span.ts';
import type { Story } from '../schema/story.ts';

/** What is to be made visible at one span of a story's text. Marks may nest, cross, touch, and reach over several blocks. */
export type Mark = { span: Span } & (
  | {
      /** Words quoted, with the quotation marks beside them. */
      kind: 'quote';
      quote: QuoteId;
      quoteKind: QuoteKind;
      source: SourceId | null;
      nested: boolean;
      /** The fragment that links to this segment. */
      id: string;
    }
  /** The words that name a quote's source beside it. */
  | { kind: 'mention'; source: SourceId }
  | { kind: 'cue' }
  /** Any other place that names a source. */
  | { kind: 'name'; source: SourceId }
  /** Marked words that are nobody's speech here. */
  | { kind: 'term' }
  /** Words to be set off from the rest: where witnesses differ, what a search found. */
  | { kind: 'words'; className: string }
);

/** Where marks cover the same span, the kind that stands first here is the outermost. */
const outermostFirst = ['quote', 'term', 'mention', 'name', 'cue', 'words'] as const satisfies readonly Mark['kind'][];

/** The order in which marks open: by start, longer ones first. */
export const byOpening = (a: Mark, b: Mark): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || outermostFirst.indexOf(a.kind) - outermostFirst.indexOf(b.kind);

const OPENING_MARKS = '“”„"\'‘’‚«»‹›「『';
const CLOSING_MARKS = '“”"\'‘’«»‹›」』';

/** A span with the quotation marks that touch it, one on each side, within its block. */
export function withQuotationMarks(story: Pick<Story, 'text' | 'blocks'>, span: Span): Span {
  const block = story.blocks.find((it) => it.span.start <= span.start && span.end <= it.span.end)?.span ?? span;
  const before = story.text.charAt(span.start - 1);
  const after = story.text.charAt(span.end);
  return {
    start: span.start > block.start && OPENING_MARKS.includes(before) ? span.start - 1 : span.start,
    end: span.end < block.end && CLOSING_MARKS.includes(after) ? span.end + 1 : span.end,
  };
}
