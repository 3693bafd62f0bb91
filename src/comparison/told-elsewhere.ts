import type { Comparison } from '../schema/comparison.ts';
import type { QuoteId } from '../schema/ids.ts';
import type { ToldElsewhere } from '../schema/told-elsewhere.ts';
import type { EditionIndex } from './edition-index.ts';

/**
 * Says of quotes and reports outside all statements where other stories tell the same: in marks, or without. Null where none does as far
 * as shared words show.
 */
export function toldElsewhere(
  { quote: quoteOf }: EditionIndex,
  { reported, retold }: Pick<Comparison, 'reported' | 'retold'>,
): (quote: QuoteId) => ToldElsewhere | null {
  const found = new Map<QuoteId, ToldElsewhere>();
  const at = (quote: QuoteId): ToldElsewhere => {
    const known = found.get(quote) ?? { marked: [], unmarked: [] };
    found.set(quote, known);
    return known;
  };
  for (const { quote, parallels } of reported) {
    const { story, segments } = quoteOf(quote);
    for (const parallel of parallels) {
      at(quote).unmarked.push({ story: parallel.story, span: parallel.span });
      if (parallel.quote) at(parallel.quote).marked.push(...segments.slice(0, 1).map((span) => ({ story, span })));
    }
  }
  for (const { reports } of retold) {
    for (const report of reports)
      at(report.quote).unmarked.push(...reports.filter(({ story }) => story !== report.story).map(({ story, span }) => ({ story, span })));
  }
  return (quote) => found.get(quote) ?? null;
}
