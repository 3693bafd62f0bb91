import { sliceOf } from '../../analysis/text/slice.ts';
import type { Echo } from '../../schema/echo.ts';
import type { Edition } from '../../schema/edition.ts';
import type { QuoteId, SourceId, StatementId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { type Token, tokenise } from '../collation/tokenise.ts';
import { weighWord } from '../collation/weigh-words.ts';
import { findCandidates } from './candidate.ts';
import { connectPairs } from './connect.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { longestRun } from './longest-run.ts';
import { statementByQuote } from './statement-by-quote.ts';

/** Words in marks: a quote with its sources, or a slogan that is nobody's speech in its place. */
type Marked = {
  story: Story;
  quote: QuoteId | null;
  sources: readonly SourceId[];
  statement: StatementId | null;
  tokens: readonly Token[];
  words: readonly string[];
};

/** So many words in a row are an echo, if they weigh as much as two words of content. */
const RUN = { words: 4, weight: 2 };
/** Fewer are one where one of the two speakers says nothing else. */
const WHOLE = { words: 2, weight: 1 };
const LENGTHS = Array.from({ length: RUN.words - WHOLE.words + 1 }, (_, n) => WHOLE.words + n);
const NAME = /^\p{Lu}/u;

/**
 * Finds where different speakers say the same words in different stories, outside a common statement: a saying that goes round, a
 * line taken up. Slogans count as a speaker. Near linear: marked words meet over runs of words.
 */
export function findEchoes(edition: Edition): Echo[] {
  const marked = markedWords(edition);
  const sets = new DisjointSets<Marked>();
  const shared = new Map<Marked, Span>();
  const sayTheSame = (a: Marked, b: Marked): boolean => {
    const run = isOneVoice(a, b) ? null : longestRun(a.words, b.words);
    if (!run || !isTelling(a.tokens.slice(run.a, run.a + run.length), [a, b])) return false;
    keepLonger(shared, a, spanOf(a.tokens, run.a, run.length));
    keepLonger(shared, b, spanOf(b.tokens, run.b, run.length));
    return true;
  };
  connectPairs(marked, sets, runKeys(marked), sayTheSame, ({ words }) => words.join(' '));
  return [...Map.groupBy(marked, (it) => sets.find(it)).values()].flatMap((group) => {
    const places = group.flatMap((it) => {
      const span = shared.get(it);
      return span ? [{ story: it.story.id, quote: it.quote, sources: [...it.sources], span }] : [];
    });
    const [first] = group;
    const [place] = places;
    return first && place && places.length > 1 ? [{ words: sliceOf(first.story.text, place.span), places }] : [];
  });
}

/** Quotes whose source is known, and slogans, in the order of the stories and of their texts. */
function markedWords(edition: Edition): Marked[] {
  const statementOf = statementByQuote(edition);
  const quotes = findCandidates(edition)
    .filter(({ sources }) => sources.length > 0)
    .map(({ quote, story, sources, tokens }) => ({
      story,
      quote: quote.id,
      sources,
      statement: statementOf.get(quote.id) ?? null,
      tokens,
    }));
  const slogans = edition.stories.flatMap((story) =>
    story.terms.map(({ span }) => ({ story, quote: null, sources: [], statement: null, tokens: tokenise(story.text, [span]) })),
  );
  const order = new Map(edition.stories.map((story, at) => [story, at]));
  const startOf = ({ tokens }: { tokens: readonly Token[] }): number => tokens[0]?.span.start ?? 0;
  return [...quotes, ...slogans]
    .filter(({ tokens }) => tokens.length >= WHOLE.words)
    .sort((a, b) => (order.get(a.story) ?? 0) - (order.get(b.story) ?? 0) || startOf(a) - startOf(b))
    .map((it) => ({ ...it, words: it.tokens.map(({ key }) => key) }));
}

/** Runs of the length of an echo; of shorter ones those that are the whole of some other. */
function runKeys(marked: readonly Marked[]): (it: Marked) => readonly string[] {
  const wholes = new Set(marked.filter(({ words }) => words.length < RUN.words).map(({ words }) => words.join(' ')));
  return ({ words }) =>
    words.flatMap((_, at) =>
      LENGTHS.flatMap((length) => {
        const key = words.slice(at, at + length).join(' ');
        return at + length <= words.length && (length === RUN.words || wholes.has(key)) ? [key] : [];
      }),
    );
}

const isOneVoice = (a: Marked, b: Marked): boolean =>
  a.story === b.story ||
  (a.statement !== null && a.statement === b.statement) ||
  (a.quote === null && b.quote === null) ||
  a.sources.some((source) => b.sources.includes(source));

function isTelling(run: readonly Token[], pair: readonly Marked[]): boolean {
  const weight = run.reduce(
    (sum, { text, key }, at) => sum + (NAME.test(text) && NAME.test(run[at - 1]?.text ?? '') ? 0 : weighWord(key)),
    0,
  );
  const isWhole = pair.some(({ words }) => words.length === run.length);
  return (run.length >= RUN.words && weight >= RUN.weight) || (isWhole && run.length >= WHOLE.words && weight >= WHOLE.weight);
}

function spanOf(tokens: readonly Token[], from: number, length: number): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[from + length - 1]?.span.end ?? 0 };
}

function keepLonger(spans: Map<Marked, Span>, it: Marked, span: Span): void {
  const known = spans.get(it);
  if (!known || span.end - span.start > known.end - known.start) spans.set(it, span);
}
