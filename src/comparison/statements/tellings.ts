import { contains, overlaps } from '../../analysis/text/slice.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { readAlong } from '../read-along.ts';
import { type Candidate, findReports } from './candidate.ts';
import { type Told, toldBy } from './chance.ts';
import { clauseAround } from './clause-around.ts';
import { type StorySentence, sentenceReader, sourceStem, type TellingWord } from './telling-words.ts';

/**
 * One thing that a story tells. `quoted`: a sentence inside marks. `reported`: a report. `documented`: the narrator's words beside the
 * name of a document, which tell what that says. `framing`: the narrator's words in the clause of marked words, given to whoever says
 * these. `narrated`: the narrator's own sentence.
 */
export type Telling = Told & {
  kind: 'quoted' | 'reported' | 'documented' | 'framing' | 'narrated';
  story: Story;
  span: Span;
  /** The quote or report; null for the narrator's words. */
  quote: Candidate | null;
  /** Whose content it is; none where nothing ties it to a source. */
  sources: readonly SourceId[];
};

/** What stories say without marks, and what they quote. */
export type Tellings = {
  /** Reports and the narrator's words, in the order of the stories and of their texts. */
  unmarked: readonly Telling[];
  /** The sentences of a quote, of whatever story. */
  quoted: (quote: Candidate) => readonly Telling[];
  /** How often a source speaks in a story: sentences quoted, and reports. */
  speaks: (story: Story, source: SourceId) => number;
  /** How many things a story tells of each kind. */
  count: (story: Story, kind: Telling['kind']) => number;
};

/** Reads everything that the stories tell. */
export function tellingsOf(corpus: Corpus, quotes: readonly Candidate[]): Tellings {
  const sentencesOf = sentenceReader(corpus);
  const quotesByStory = Map.groupBy(corpus.quotes, ({ story }) => story);
  const reported = Map.groupBy(findReports(corpus), ({ story }) => story);
  const documents = new Map(corpus.sources.flatMap(({ id, kind }) => (kind === 'document' ? [[sourceStem(id), id] as const] : [])));
  const quotedBy = new Map(quotes.map((quote) => [quote, quotedTellings(quote, sentencesOf(quote.story))]));
  const unmarked = corpus.stories.flatMap((story) => {
    const sentences = sentencesOf(story);
    const own = quotesByStory.get(story.id) ?? [];
    const reports = (reported.get(story) ?? []).map((report) => reportedTelling(report, sentences));
    return [...reports, ...narratedTellings(story, sentences, own, documents)].sort((a, b) => a.span.start - b.span.start);
  });
  const spoken = new Map<Story, Map<SourceId | Telling['kind'], number>>();
  for (const { story, sources, kind } of [...unmarked, ...[...quotedBy.values()].flat()]) {
    const counts = spoken.get(story) ?? new Map<SourceId | Telling['kind'], number>();
    spoken.set(story, counts);
    const speaking = kind === 'quoted' || kind === 'reported' ? sources : [];
    for (const key of [kind, ...speaking]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    unmarked,
    quoted: (quote) => quotedBy.get(quote) ?? [],
    speaks: (story, source) => spoken.get(story)?.get(source) ?? 0,
    count: (story, kind) => spoken.get(story)?.get(kind) ?? 0,
  };
}

function quotedTellings(quote: Candidate, sentences: readonly StorySentence[]): Telling[] {
  const { segments } = quote.quote;
  return sentences
    .filter(({ span }) => segments.some((segment) => overlaps(segment, span)))
    .map(({ span, words }) => ({
      ...toldBy(words.filter((word) => segments.some((segment) => contains(segment, word.span)))),
      kind: 'quoted',
      story: quote.story,
      span,
      quote,
      sources: quote.sources,
    }));
}

function reportedTelling(report: Candidate, sentences: readonly StorySentence[]): Telling {
  const { segments } = report.quote;
  const span = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
  const words = sentences
    .filter((sentence) => overlaps(sentence.span, span))
    .flatMap((sentence) => sentence.words.filter((word) => segments.some((segment) => contains(segment, word.span))));
  return { ...toldBy(words), kind: 'reported', story: report.story, span, quote: report, sources: report.sources };
}

/** What of every sentence stands in no quote or report: the clauses around marked words, and the rest. */
function narratedTellings(
  story: Story,
  sentences: readonly StorySentence[],
  quotes: readonly Quote[],
  documents: ReadonlyMap<string, SourceId>,
): Telling[] {
  const spokenIn = readAlong(quotes.flatMap((quote) => quote.segments.map((span) => ({ span, what: quote }))));
  return sentences.flatMap(({ span, words }) => {
    const spoken = spokenIn(span);
    const free = spoken.length === 0 ? words : words.filter((word) => !spoken.some((segment) => overlaps(segment.span, word.span)));
    const framed = spoken.flatMap(({ span: segment, what: { kind, attribution } }) =>
      kind === 'mixed' && attribution !== null ? [{ clause: clauseAround(story.text, segment, span), sources: attribution.sources }] : [],
    );
    const frames = framed.map(({ clause, sources }) => narrated(story, clause, within(free, clause), 'framing', sources));
    const rest = framed.length === 0 ? free : free.filter((word) => !framed.some(({ clause }) => contains(clause, word.span)));
    // A document does nothing but say: a sentence that names one tells its content.
    const told = [...new Set(rest.flatMap(({ stem }) => documents.get(stem) ?? []))];
    return [...frames, narrated(story, span, rest, told.length > 0 ? 'documented' : 'narrated', told)].filter(
      (telling) => telling.words.length > 0,
    );
  });
}

const within = (words: readonly TellingWord[], span: Span): TellingWord[] => words.filter((word) => contains(span, word.span));

const narrated = (
  story: Story,
  span: Span,
  words: readonly TellingWord[],
  kind: 'documented' | 'framing' | 'narrated',
  sources: readonly SourceId[],
): Telling => ({ ...toldBy(words), kind, story, span, quote: null, sources });
