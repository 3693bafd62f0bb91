import { stringify } from 'csv-stringify/sync';
import { indexEdition } from '../../comparison/edition-index.ts';
import { quotePath } from '../../permalinks.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Span } from '../../schema/span.ts';

/**
 * `/data/quotes.csv`: a quote a row, for spreadsheets: a byte order mark, since some take a file without one for Windows-1252, and an
 * apostrophe before a cell that would otherwise be run as a formula. `site` makes the addresses whole.
 */
export function quotesTable(edition: Edition, site: URL): string {
  const look = indexEdition(edition);
  const rows = edition.quotes.map((quote) => {
    const { text } = look.story(quote.story);
    const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
    return {
      id: quote.id,
      url: new URL(quotePath(quote.id), site).href,
      story: quote.story,
      kind: quote.kind,
      text: quote.text,
      source: quote.attribution?.source,
      source_name: quote.attribution && look.source(quote.attribution.source).name,
      mention: words(quote.attribution?.mention),
      cue: words(quote.attribution?.cue),
      rule: quote.evidence.rule,
      confidence: quote.confidence,
      reason: quote.evidence.reason,
      setting: words(quote.setting),
      date: 'value' in quote.date ? quote.date.value : null,
      within: quote.within,
      statement: look.statementOfQuote(quote.id)?.id,
      start: quote.segments[0]?.start,
      end: quote.segments.at(-1)?.end,
      sentence: words(quote.sentence),
    };
  });
  return stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
