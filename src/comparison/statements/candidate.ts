import { oncePer } from '../../analysis/once-per.ts';
import { sentencesOf } from '../../analysis/text/sentences.ts';
import { overlaps } from '../../analysis/text/slice.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Quote } from '../../schema/quote.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { type Token, tokenise } from '../collation/tokenise.ts';

/** A quote that may belong to a statement, with its words. */
export type Candidate = {
  quote: Quote;
  story: Story;
  tokens: Token[];
  /** Folded. */
  words: string[];
  /** All sources; none where the story leaves it open. */
  sources: readonly SourceId[];
  /** Kinds of these sources. */
  kinds: readonly SourceKind[];
};

/** Quotes with marks that hold a word, in the order of the corpus. */
export const findCandidates = oncePer((corpus: Corpus): readonly Candidate[] => candidatesWhere(corpus, ({ kind }) => kind !== 'indirect'));

/** Reports without marks, which have content to compare but no wording of their source. */
export const findReports = (corpus: Corpus): Candidate[] => candidatesWhere(corpus, ({ kind }) => kind === 'indirect');

function candidatesWhere(corpus: Corpus, holds: (quote: Quote) => boolean): Candidate[] {
  const stories = new Map(corpus.stories.map((story) => [story.id, story]));
  const kinds = new Map(corpus.sources.map((source) => [source.id, source.kind]));
  return corpus.quotes.filter(holds).flatMap((quote): Candidate[] => {
    const story = stories.get(quote.story);
    const tokens = story ? tokenise(story.text, quote.segments) : [];
    const sources = quote.attribution?.sources ?? [];
    if (!story || tokens.length === 0) return [];
    return [{ quote, story, tokens, words: tokens.map(({ key }) => key), sources, kinds: sources.flatMap((id) => kinds.get(id) ?? []) }];
  });
}

/** The sentences of the story that a quote stands in, with the narrator's words. */
export function sentencesAround({ quote, story }: Candidate): Span[] {
  return story.blocks
    .filter((block) => quote.segments.some((segment) => overlaps(segment, block.span)))
    .flatMap((block) => sentencesOf(story.text, block.span))
    .filter((sentence) => quote.segments.some((segment) => overlaps(segment, sentence)));
}
