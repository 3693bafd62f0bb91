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
  /** Those of its words that no quote inside it holds; null where it holds none. */
  own: Pick<Candidate, 'tokens' | 'words'> | null;
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
  const inside = Map.groupBy(
    corpus.quotes.filter(({ within }) => within !== null),
    ({ within }) => within,
  );
  return corpus.quotes.filter(holds).flatMap((quote): Candidate[] => {
    const story = stories.get(quote.story);
    const tokens = story ? tokenise(story.text, quote.segments) : [];
    const sources = quote.attribution?.sources ?? [];
    if (!story || tokens.length === 0) return [];
    const held = inside.get(quote.id)?.flatMap(({ segments }) => segments) ?? [];
    const left = tokens.filter(({ span }) => !held.some((segment) => overlaps(segment, span)));
    const own = held.length === 0 ? null : { tokens: left, words: wordsIn(left) };
    return [{ quote, story, tokens, words: wordsIn(tokens), own, sources, kinds: sources.flatMap((id) => kinds.get(id) ?? []) }];
  });
}
const wordsIn = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/**
 * A quote as it is compared with another: without the words that it quotes in turn, unless the other quotes somebody too. Who quotes somebody's
 * words is no witness of them beside a quote that gives them to whom they belong.
 */
export const beside = (one: Candidate, other: Candidate): Candidate =>
  one.own !== null && other.own === null ? { ...one, ...one.own } : one;

/** The sentences of the story that a quote stands in, with the narrator's words. */
export function sentencesAround({ quote, story }: Candidate): Span[] {
  return story.blocks
    .filter((block) => quote.segments.some((segment) => overlaps(segment, block.span)))
    .flatMap((block) => sentencesOf(story.text, block.span))
    .filter((sentence) => quote.segments.some((segment) => overlaps(segment, sentence)));
}
