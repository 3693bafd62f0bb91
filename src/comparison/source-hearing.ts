import { overlaps } from '../analysis/text/slice.ts';
import type { QuoteId, SourceId, StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Span } from '../schema/span.ts';
import { countWords } from './count-words.ts';
import type { EditionIndex } from './edition-index.ts';

/** What one story lets one source say. A quote with several sources counts for each of them. */
export type SourceHearing = { quoted: QuoteId[]; nested: QuoteId[]; reported: QuoteId[]; words: number };

/** Story by story, every source that is quoted or reported there; the key `null` holds what is unattributed. Sources stand in the order in which they first speak. */
export function hearingsOf({ edition, quotesOfStory }: EditionIndex): Map<StoryId, Map<SourceId | null, SourceHearing>> {
  return new Map(
    edition.stories.map((story) => {
      const quotes = quotesOfStory(story.id);
      const marked = quotes.filter(({ kind }) => kind !== 'indirect');
      const hearings = new Map<SourceId | null, SourceHearing>();
      for (const quote of quotes) {
        if (quote.kind === 'indirect' && framesQuote(quote, marked)) continue;
        for (const source of quote.attribution?.sources ?? [null]) {
          const hearing = hearings.get(source) ?? { quoted: [], nested: [], reported: [], words: 0 };
          hearings.set(source, hearing);
          if (quote.kind === 'indirect') hearing.reported.push(quote.id);
          else if (quote.within !== null) hearing.nested.push(quote.id);
          else {
            hearing.quoted.push(quote.id);
            hearing.words += countWords(story.text, quote.segments);
          }
        }
      }
      return [story.id, hearings];
    }),
  );
}

/** "He said it was “unlikely”": the clause around the marks is reported, too, but the utterance counts once, as a quote. */
const framesQuote = (report: Quote, marked: readonly Quote[]): boolean =>
  marked.some(
    (quote) => sameSource(report, quote) && quote.segments.some((segment) => report.segments.some((span: Span) => overlaps(span, segment))),
  );

const sameSource = (a: Quote, b: Quote): boolean => a.attribution?.source === b.attribution?.source;
