import { quoteAnchor } from '../permalinks.ts';
import type { Quote } from '../schema/quote.ts';
import type { Source } from '../schema/source.ts';
import type { Story } from '../schema/story.ts';
import { type Mark, withQuotationMarks } from './marks.ts';

/**
 * Everything an edition knows about the words of one story, as marks.
 * `quotes` are those of the story; `sources` may be all sources: only their mentions in this story count.
 */
export function storyMarks(story: Story, quotes: readonly Quote[], sources: readonly Source[]): Mark[] {
  const spoken = quotes.flatMap((quote) => quoteMarks(story, quote));
  const beside = new Set(spoken.filter(({ kind }) => kind === 'mention').map(placeOf));
  const names = sources.flatMap((source) =>
    source.mentions
      .filter((mention) => mention.story === story.id)
      .map((mention): Mark => ({ kind: 'name', span: mention.span, source: source.id }))
      .filter((mark) => !beside.has(placeOf(mark))),
  );
  const terms = story.terms.map((term): Mark => ({ kind: 'term', span: withQuotationMarks(story, term.span) }));
  return withoutRepeats([...spoken, ...names, ...terms]);
}

/** One quote with its mention and cue. */
export function quoteMarks(story: Story, quote: Quote): Mark[] {
  const { attribution } = quote;
  const marks = quote.segments.map(
    (segment, index): Mark => ({
      kind: 'quote',
      span: quote.kind === 'indirect' ? segment : withQuotationMarks(story, segment),
      quote: quote.id,
      quoteKind: quote.kind,
      source: attribution?.source ?? null,
      nested: quote.within !== null,
      id: quoteAnchor(quote.id, index),
    }),
  );
  if (attribution?.mention) marks.push({ kind: 'mention', span: attribution.mention, source: attribution.source });
  if (attribution?.cue) marks.push({ kind: 'cue', span: attribution.cue });
  return marks;
}

const placeOf = ({ span }: Mark): string => `${span.start}-${span.end}`;

/** Two quotes may share one cue and one mention: these are marked once. */
function withoutRepeats(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (mark.kind === 'quote') return true;
    const key = `${mark.kind} ${placeOf(mark)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
