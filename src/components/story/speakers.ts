import type { QuoteId, SourceId } from '../../schema/ids.ts';
import { isUnsure, type Quote, type QuoteKind } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';

/** Who speaks in one paragraph, and how; `source` null: no source is named. */
export type Speaker = {
  source: SourceId | null;
  kind: QuoteKind;
  /** The reports that begin here: what they rest on is asked beside the speaker. */
  reports: QuoteId[];
  /** The first quote or report beginning here whose source is given with low confidence; null where there is none. */
  unsure: QuoteId | null;
};

/** The strongest kind a source has in a paragraph is the one shown. */
const strength: Record<QuoteKind, number> = { direct: 2, mixed: 1, indirect: 0 };

/** The segments of a quote that stand in this block. */
export const segmentsIn = (block: Block, { segments }: Quote): Span[] =>
  segments.filter(({ start }) => block.span.start <= start && start < block.span.end);

/** The quotes with a segment that stands in this block. */
export const quotesIn = (block: Block, quotes: readonly Quote[]): Quote[] => quotes.filter((quote) => segmentsIn(block, quote).length > 0);

/**
 * Everyone whose words begin in this block, in the order of the text; quotes within quotes are left to the text.
 * `reports` are those that begin here.
 */
export function speakersOf(block: Block, quotes: readonly Quote[], reports: readonly Quote[]): Speaker[] {
  const speakers = new Map<SourceId | null, Speaker>();
  for (const quote of quotesIn(block, quotes)) {
    if (quote.within !== null) continue;
    const begins = beginsIn(block, quote);
    for (const source of quote.attribution?.sources ?? [null]) {
      const speaker = speakers.get(source) ?? { source, kind: quote.kind, reports: [], unsure: null };
      speakers.set(source, speaker);
      if (strength[quote.kind] > strength[speaker.kind]) speaker.kind = quote.kind;
      if (reports.includes(quote)) speaker.reports.push(quote.id);
      if (begins && isUnsure(quote)) speaker.unsure ??= quote.id;
    }
  }
  return [...speakers.values()];
}

/** The quotes that a note may stand beside, and whether they begin here. Reports that only frame marked words of the same source are left to these. */
export function notedIn(block: Block, quotes: readonly Quote[]): { quote: Quote; begins: boolean }[] {
  const inside = quotesIn(block, quotes);
  const marked = inside.filter(({ kind }) => kind !== 'indirect');
  return inside
    .filter((quote) => quote.kind !== 'indirect' || !marked.some((other) => frames(quote, other)))
    .map((quote) => ({ quote, begins: beginsIn(block, quote) }));
}

const beginsIn = (block: Block, { segments }: Quote): boolean => segments.every(({ start }) => start >= block.span.start);

const frames = (report: Quote, quote: Quote): boolean =>
  report.attribution?.source === quote.attribution?.source &&
  report.segments.some((outer) => quote.segments.some((inner) => outer.start <= inner.start && inner.end <= outer.end));
