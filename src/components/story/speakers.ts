import type { SourceId } from '../../schema/ids.ts';
import type { Quote, QuoteKind } from '../../schema/quote.ts';
import type { Block } from '../../schema/story.ts';

/** Who speaks in one paragraph, and how; `source` null: no source is named. */
export type Speaker = { source: SourceId | null; kind: QuoteKind };

/** The strongest kind a source has in a paragraph is the one shown. */
const strength: Record<QuoteKind, number> = { direct: 2, mixed: 1, indirect: 0 };

/** The quotes with a segment that begins in this block. */
export const quotesIn = (block: Block, quotes: readonly Quote[]): Quote[] =>
  quotes.filter(({ segments }) => segments.some(({ start }) => block.span.start <= start && start < block.span.end));

/** Everyone whose words begin in this block, in the order of the text; quotes within quotes are left to the text. */
export function speakersOf(block: Block, quotes: readonly Quote[]): Speaker[] {
  const strongest = new Map<SourceId | null, QuoteKind>();
  for (const { within, kind, attribution } of quotesIn(block, quotes)) {
    if (within !== null) continue;
    for (const source of attribution?.sources ?? [null]) {
      const known = strongest.get(source);
      if (known === undefined || strength[kind] > strength[known]) strongest.set(source, kind);
    }
  }
  return [...strongest].map(([source, kind]) => ({ source, kind }));
}
