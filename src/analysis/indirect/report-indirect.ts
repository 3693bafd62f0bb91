import type { Confidence } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import type { Heard } from '../attribution/attribute.ts';
import type { NounPhrase } from '../attribution/noun-phrases.ts';
import type { AnalysedQuote, ReportedStretch } from '../story-analysis.ts';
import { sentencesOf } from '../text/sentences.ts';
import { overlaps, sliceOf } from '../text/slice.ts';
import type { WeighedReport } from './read-reports.ts';
import type { Report, ReportFrame, WordRange } from './report.ts';
import { isQuotable, isSpeech } from './speech.ts';
import { unmarkedClauses } from './unmarked-clauses.ts';

/** What reports need from the rest of the analysis. */
export type IndirectContext = {
  text: string;
  blocks: readonly Block[];
  reports: readonly WeighedReport[];
  /** Who a phrase stands for. */
  heard: (phrase: NounPhrase) => Heard | null;
  /** Voice of the quote that a marked stretch belongs to; null for terms and open quotes. */
  voiceOfStretch: (stretch: number) => number | null;
};

const HIGH_SHARE = 0.85;
const MEDIUM_SHARE = 0.7;

const spanOf = ({ passage: { words } }: Report, { from, to }: WordRange): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to]?.span.end ?? 0,
});

function bandOf({ share }: WeighedReport): Confidence {
  if (share >= HIGH_SHARE) return 'high';
  return share >= MEDIUM_SHARE ? 'medium' : 'low';
}

/** Everything reported, thoughts and the unmarked rest of mixed quotes included. */
export function reportedStretches(reports: readonly WeighedReport[]): ReportedStretch[] {
  return reports.flatMap((report) =>
    report.content.map((range) => ({
      span: spanOf(report, range),
      speaker: report.mention?.span ?? null,
      cue: spanOf(report, report.cue),
      manner: isSpeech(report) ? ('speech' as const) : ('thought' as const),
      confidence: bandOf(report),
    })),
  );
}

/** The indirect quotes of a story: speech reported without marks. None shares a unit with marked words; one inside another is nested in it. */
export function reportIndirect(context: IndirectContext): AnalysedQuote[] {
  const quotes = context.reports.filter(isQuotable).flatMap((report) => quoteOf(report, context) ?? []);
  return quotes.map((quote, index) => ({ ...quote, within: holderOf(quote, index, quotes) }));
}

function quoteOf(report: WeighedReport, { text, blocks, heard, voiceOfStretch }: IndirectContext): AnalysedQuote | null {
  const source = report.mention && heard(report.mention);
  const ranges = unmarkedClauses(
    report.passage.words,
    report.content,
    (stretch) => source !== null && voiceOfStretch(stretch) === source.voices[0],
  );
  const segments = ranges.map((range) => spanOf(report, range));
  const block = blocks[report.passage.block];
  if (segments.length === 0 || block === undefined) return null;
  const cue = spanOf(report, report.cue);
  const words = sliceOf(text, cue);
  return {
    kind: 'indirect',
    segments,
    within: null,
    attribution: source && { voices: source.voices, mention: source.mention, relative: source.relative, chain: source.chain, cue },
    confidence: source === null || source.doubtful ? 'low' : bandOf(report),
    evidence: {
      rule: `indirect-${report.frame}`,
      reason: source
        ? `${REASONS[report.frame](words)} “${sliceOf(text, source.mention)}” is the one who says so.`
        : `${REASONS[report.frame](words)} The sentence does not say whose they are.`,
      spans: source ? [cue, source.mention] : [cue],
      rejected: [],
    },
    setting: null,
    date: { kind: 'not-stated' },
    sentence: sentenceAround(text, block.span, [cue, ...segments]),
  };
}

const REASONS: Record<ReportFrame, (cue: string) => string> = {
  that: (cue) => `“${cue}” leads into these words by “that”.`,
  clause: (cue) => `“${cue}” leads into this clause.`,
  question: (cue) => `“${cue}” leads into this question.`,
  infinitive: (cue) => `What follows “${cue}” is what is said.`,
  'object-infinitive': (cue) => `“${cue}” is followed by whom and to do what.`,
  object: (cue) => `“${cue}” gives this verdict.`,
  gerund: (cue) => `What follows “${cue}” is what is said.`,
  as: (cue) => `“${cue}” says as what.`,
  about: (cue) => `“${cue}” says of what.`,
  gap: (cue) => `“${cue}” stands inside the clause it reports.`,
  postposed: (cue) => `“${cue}” stands after or between the words it reports.`,
  'according-to': (cue) => `“${cue}” names whose words these are.`,
  'noun-that': (cue) => `The noun “${cue}” leads into these words by “that”.`,
  'noun-infinitive': (cue) => `What follows the noun “${cue}” is what is said.`,
  'noun-about': (cue) => `The noun “${cue}” says of what.`,
};

/** The sentences that hold all of the spans. */
function sentenceAround(text: string, block: Span, spans: readonly Span[]): Span {
  const around = sentencesOf(text, block).filter((sentence) => spans.some((span) => overlaps(sentence, span)));
  const [first = block] = around;
  return { start: first.start, end: (around.at(-1) ?? block).end };
}

/** The innermost quote of another cue whose words hold this one's. */
function holderOf(quote: AnalysedQuote, index: number, quotes: readonly AnalysedQuote[]): number | null {
  const holds = (outer: AnalysedQuote): boolean =>
    quote.segments.every((inner) => outer.segments.some((span) => span.start <= inner.start && inner.end <= span.end));
  const reach = quotes.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  let best: number | null = null;
  for (const other of reach) {
    if (
      other === quote ||
      !holds(other) ||
      other.segments.every((span) => quote.segments.some((own) => own.start === span.start && own.end === span.end))
    )
      continue;
    const known = best === null ? undefined : quotes[best];
    if (known === undefined || lengthOf(other) < lengthOf(known)) best = quotes.indexOf(other);
  }
  return best;
}
const NEIGHBOURS = 8;
const lengthOf = ({ segments }: AnalysedQuote): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);
