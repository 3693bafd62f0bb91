import type { SourceId } from '../../schema/ids.ts';
import type { Quote, QuoteKind } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';

/** Who speaks in one paragraph, and how; `source` null: no source is named. */
export type Speaker = { source: SourceId | null; kind: QuoteKind };

/** The strongest kind a source has in a paragraph is the one shown. */
const strength: Record<QuoteKind, number> = { direct: 2, mixed: 1, indirect: 0 };

/** The segments of a quote that stand in this block. */
export const segmentsIn = (block: Block, { segments }: Quote): Span[] =>
  segments.filter(({ start }) => block.span.start <= start && start < block.span.end);

/** The quotes with a segment that stands in this block. */
export const quotesIn = (block: Block, quotes: readonly Quote[]): Quote[] => quotes.filter((quote) => segmentsIn(block, quote).length > 0);

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

/** The quotes that a note may stand beside, and whether they begin here. Reports that only frame marked words of the same source are left to these. */
export function notedIn(block: Block, quotes: readonly Quote[]): { quote: Quote; begins: boolean }[] {
  const inside = quotesIn(block, quotes);
  const marked = inside.filter(({ kind }) => kind !== 'indirect');
  return inside
    .filter((quote) => quote.kind !== 'indirect' || !marked.some((other) => frames(quote, other)))
    .map((quote) => ({ quote, begins: quote.segments.every(({ start }) => start >= block.span.start) }));
}

const frames = (report: Quote, quote: Quote): boolean =>
  report.attribution?.source === quote.attribution?.source &&
  report.segments.some((outer) => quote.segments.some((inner) => outer.start <= inner.start && inner.end <= outer.end));
