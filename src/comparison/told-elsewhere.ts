import { overlaps } from '../analysis/text/slice.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { QuoteId } from '../schema/ids.ts';
import type { Place } from '../schema/place.ts';
import type { Span } from '../schema/span.ts';
import type { ToldElsewhere } from '../schema/told-elsewhere.ts';
import type { EditionIndex } from './edition-index.ts';
import { holdingMost } from './shared-words.ts';

/** One place where another story tells the same, and the words of ours that it shares most with. */
type Told = { beside: Span | undefined; marked: boolean; place: Place };

/**
 * Says of quotes and reports outside all statements where other stories tell the same: in marks, or without. Null where none does as far
 * as shared words show, or where it belongs beside another paragraph of the quote.
 */
export function toldElsewhere(
  { quote: quoteOf, story: storyOf }: EditionIndex,
  { reported, retold }: Pick<Comparison, 'reported' | 'retold'>,
): (quote: QuoteId, paragraph: Span) => ToldElsewhere | null {
  const found = new Map<QuoteId, Told[]>();
  const add = (quote: QuoteId, told: Told): void => {
    found.set(quote, [...(found.get(quote) ?? []), told]);
  };
  const segmentWith = (quote: QuoteId, shared: readonly string[]): Span | undefined => {
    const { story, segments } = quoteOf(quote);
    const { text } = storyOf(story);
    return segments[
      Math.max(
        0,
        holdingMost(
          segments.map(({ start, end }) => text.slice(start, end)),
          shared,
        ),
      )
    ];
  };
  for (const { quote, parallels } of reported) {
    for (const { story, span, shared, quote: report } of parallels) {
      const beside = segmentWith(quote, shared);
      add(quote, { beside, marked: false, place: { story, span } });
      if (report && beside)
        add(report, { beside: segmentWith(report, shared), marked: true, place: { story: quoteOf(quote).story, span: beside } });
    }
  }
  for (const { reports } of retold) {
    for (const report of reports) {
      const beside = segmentWith(report.quote, report.shared);
      for (const { story, span } of reports)
        if (story !== report.story) add(report.quote, { beside, marked: false, place: { story, span } });
    }
  }
  return (quote, paragraph) => {
    const here = found.get(quote)?.filter(({ beside }) => beside && overlaps(beside, paragraph)) ?? [];
    const places = (marked: boolean): Place[] => here.filter((told) => told.marked === marked).map(({ place }) => place);
    return here.length === 0 ? null : { marked: places(true), unmarked: places(false) };
  };
}
