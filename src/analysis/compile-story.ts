import type { QuoteId, SourceId, StoryId } from '../schema/ids.ts';
import type { ChainStepKind, Quote } from '../schema/quote.ts';
import type { Seed } from '../schema/seed.ts';
import type { Span } from '../schema/span.ts';
import type { MarkedTerm, Story } from '../schema/story.ts';
import { bandOfStep, weaker } from './attribution/coreference/chain-step.ts';
import { completeDate } from './circumstances/complete-date.ts';
import { readingText } from './reading-text.ts';
import type { NamelessTie } from './sources/compile-sources.ts';
import type { AnalysedQuote, StoryAnalysis } from './story-analysis.ts';
import { wordsOf } from './text/normalise.ts';
import { sliceOf } from './text/slice.ts';

/** The opening paragraph; of a text without any, its first block, or all of it. */
function ledeOf({ blocks, text }: StoryAnalysis): Span {
  const lede = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  return lede?.span ?? { start: 0, end: text.length };
}

/** What a story is called by: its headline as far as it states one, its lede otherwise. */
export const titleOf = (analysis: StoryAnalysis): string =>
  analysis.headline.kind === 'stated' ? analysis.headline.value : sliceOf(analysis.text, ledeOf(analysis));

/** What the quotes of a story need from the whole corpus. */
type CorpusWide = {
  story: StoryId;
  /** ISO date of the event, as far as an editor supplies it. */
  eventDate: string | undefined;
  /** The id for a quote's words in their sentence. */
  idOf: (words: string, sentence: string) => QuoteId;
  sourceOf: (voice: number) => SourceId;
  /** How other stories show who a voice is that this one does not name; null for all others. */
  tieOf: (voice: number) => NamelessTie | null;
};

/** The quotes of one story, with ids, and with sources for voices. */
export function compileQuotes(analysis: StoryAnalysis, { story, eventDate, idOf, sourceOf, tieOf }: CorpusWide): Quote[] {
  const { text } = analysis;
  const ids = analysis.quotes.map(({ segments, sentence }) => idOf(readingText(text, segments), sliceOf(text, sentence)));
  return analysis.quotes.flatMap((analysed, index): Quote[] => {
    const { within, attribution, evidence, ...quote } = tied(analysed, tieOf);
    const { certainty: _, ...shown } = evidence;
    const id = ids[index];
    if (id === undefined) return [];
    return [
      {
        ...quote,
        id,
        story,
        text: readingText(text, quote.segments),
        within: within === null ? null : (ids[within] ?? null),
        attribution: attribution && {
          source: sourceOf(attribution.voices[0]),
          sources: [...new Set(attribution.voices.map(sourceOf))],
          mention: attribution.mention,
          chain: attribution.chain,
          cue: attribution.cue && inWords(text, attribution.cue),
        },
        evidence: { ...shown, rejected: evidence.rejected.map(({ voice, ...why }) => ({ source: sourceOf(voice), ...why })) },
        correction: null,
        date: completeDate(quote.date, eventDate),
      },
    ];
  });
}

/** A quote of a voice that its story does not name, with what other stories show of it. */
function tied(quote: AnalysedQuote, tieOf: CorpusWide['tieOf']): AnalysedQuote {
  const { attribution, evidence } = quote;
  const tie = attribution && attribution.voices.length === 1 ? tieOf(attribution.voices[0]) : null;
  if (attribution === null || tie === null) return quote;
  const strength = bandOfStep(tie.step);
  const isRole = evidence.step !== null && NAMELESS_STEPS.has(evidence.step);
  return {
    ...quote,
    attribution: { ...attribution, chain: tie.naming === null ? attribution.chain : [...attribution.chain, tie.naming] },
    confidence: weaker(isRole ? evidence.certainty : quote.confidence, strength),
    evidence: { ...evidence, step: isRole ? tie.step : evidence.step, reason: `${evidence.reason} ${tie.reason}` },
  };
}
/** Steps that end at a role without a name. */
const NAMELESS_STEPS: ReadonlySet<ChainStepKind> = new Set(['unnamed', 'unknown-role', 'role']);

/** The colon of "The mayor: “…”" and the dash of a credit line, which annotated corpora mark, hand nothing on in words. */
const inWords = (text: string, cue: Span): Span | null => (LETTER.test(sliceOf(text, cue)) ? cue : null);
const LETTER = /\p{L}/u;

/** What readers find under a story's permalink, its quotes left out. */
export function compileStory(analysis: StoryAnalysis, seed: Seed, id: StoryId, siglum: string): Story {
  const { text, blocks, outlet, headline, published, terms } = analysis;
  return {
    id,
    siglum,
    seed: { file: seed.file, sha256: seed.sha256 },
    text,
    outlet,
    headline,
    published,
    lede: ledeOf(analysis),
    words: blocks
      .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'headline')
      .reduce((sum, { span }) => sum + wordsOf(text, span).length, 0),
    blocks,
    terms,
    quotes: [],
    sources: [],
  };
}

/** A story with its quotes, whoever speaks in them, and the terms that an editor takes out of them. */
export function withItsQuotes(story: Story, quotes: readonly Quote[], terms: readonly MarkedTerm[]): Story {
  return {
    ...story,
    quotes: quotes.map(({ id }) => id),
    sources: [...new Set(quotes.flatMap(({ attribution }) => attribution?.sources ?? []))],
    terms: [...story.terms, ...terms].sort((a, b) => a.span.start - b.span.start),
  };
}
