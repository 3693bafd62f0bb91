import type { Confidence } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { NOT_STATED } from '../../schema/stated.ts';
import { weaker } from '../attribution/coreference/chain-step.ts';
import type { Heard } from '../attribution/hear.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { Word } from '../attribution/words.ts';
import { spanOfWords } from '../attribution/words.ts';
import type { AnalysedQuote, ReportedStretch } from '../story-analysis.ts';
import { sentenceAround } from '../text/sentences.ts';
import { contains, overlaps, sliceOf } from '../text/slice.ts';
import { indirectRuleOf } from './indirect-rules.ts';
import type { WeighedReport } from './read-reports.ts';
import type { Report, ReportFrame, WordRange } from './report.ts';
import { isQuotable, isSpeech } from './speech.ts';
import { isTrueReport, saysSomething } from './true-reports.ts';
import { unmarkedClauses } from './unmarked-clauses.ts';

/** What reports need from the rest of the analysis. */
export type IndirectContext = {
  text: string;
  reports: readonly WeighedReport[];
  /** Who a phrase stands for. */
  heard: (phrase: NounPhrase) => Heard | null;
  /** The attribution of the quote that a marked stretch belongs to; null for terms and open quotes. */
  attributionOf: (stretch: number) => AnalysedQuote['attribution'];
  /** Whether a marked stretch is nobody's words. */
  isTerm: (stretch: number) => boolean;
};

const HIGH_SHARE = 0.85;
const MEDIUM_SHARE = 0.7;

const spanOfRange = ({ passage: { words } }: Report, { from, to }: WordRange): Span => spanOfWords(words, from, to);

function bandOf({ share }: WeighedReport): Confidence {
  if (share >= HIGH_SHARE) return 'high';
  return share >= MEDIUM_SHARE ? 'medium' : 'low';
}

/** Thoughts and deeds are told like anything else a narrator tells, and their holder is harder to find: more must speak for them. */
const MIN_SHARE_OF_THOUGHT = 0.6;

/** Everything reported, thoughts and the unmarked rest of mixed quotes included. */
export function reportedStretches(reports: readonly WeighedReport[]): ReportedStretch[] {
  return reports
    .filter((report) => !report.inner && (isSpeech(report) || report.share >= MIN_SHARE_OF_THOUGHT))
    .flatMap((report) =>
      report.content.map((range) => ({
        span: spanOfRange(report, range),
        speaker: report.mention?.span ?? null,
        cue: spanOfRange(report, report.cue),
        manner: isSpeech(report) ? ('speech' as const) : ('thought' as const),
        confidence: bandOf(report),
      })),
    );
}

/** The phrases that name the source of a report. */
export function namedSources({ mention, passage }: Report): { phrase: NounPhrase; passage: ReadPassage }[] {
  return mention === null ? [] : [{ phrase: mention, passage }];
}

/** The indirect quotes of a story: speech reported without marks. None shares a unit with marked words; one inside another is nested in it. */
export function reportIndirect(context: IndirectContext): AnalysedQuote[] {
  const quotes: AnalysedQuote[] = [];
  let before: { report: WeighedReport; quote: AnalysedQuote } | null = null;
  for (const report of context.reports.filter((one) => isQuotable(one) && isTrueReport(one))) {
    const quote = quoteOf(report, context);
    if (quote === null) continue;
    const source = before !== null && goesOnSpeaking(report, before.report) ? before.quote.attribution : null;
    quotes.push(source === null ? quote : continued(quote, source));
    before = { report, quote: quotes.at(-1) ?? quote };
  }
  return quotes.map((quote, index) => {
    const within = holderOf(quote, index, quotes);
    return within === null ? quote : { ...quote, within };
  });
}

/** "…, they added": the pronoun of a verb of going on, behind a report of the same paragraph by as many. */
function goesOnSpeaking(report: WeighedReport, before: WeighedReport): boolean {
  const { mention, passage, base } = report;
  if (mention?.kind !== 'pronoun' || before.mention === null || before.passage !== passage || !GOING_ON.has(base)) return false;
  return before.mention.plural === mention.plural && before.mention.kind !== 'pronoun';
}
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue', 'go']);

/** A quote whose pronoun stands for the source of the one before. */
function continued(quote: AnalysedQuote, source: NonNullable<AnalysedQuote['attribution']>): AnalysedQuote {
  if (quote.attribution === null) return quote;
  const { mention } = quote.attribution;
  const chain = [...(mention ? [mention] : []), ...source.chain];
  return { ...quote, attribution: { ...quote.attribution, voices: source.voices, chain } };
}

function quoteOf(report: WeighedReport, { text, heard, attributionOf, isTerm }: IndirectContext): AnalysedQuote | null {
  const source = report.mention && heard(report.mention);
  const cue = spanOfRange(report, report.cue);
  const isSpeakers = (stretch: number): boolean => {
    const marked = attributionOf(stretch);
    if (marked === null) return false;
    return (marked.cue !== null && overlaps(marked.cue, cue)) || marked.voices.some((voice) => source?.voices.includes(voice));
  };
  const { words: told } = report.passage;
  const ranges = unmarkedClauses(told, saidPart(report), { isTerm, isSpeakers }).map((range) => withoutLeadingComma(told, range));
  const segments = ranges.map((range) => spanOfRange(report, range));
  if (!saysSomething(report, ranges) || leadsIntoQuote(report, attributionOf) || tellsWhoSpoke(report, ranges, attributionOf)) return null;
  const words = sliceOf(text, cue);
  return {
    kind: 'indirect',
    segments,
    within: null,
    attribution: source && { voices: source.voices, mention: source.mention, relative: source.relative, chain: source.chain, cue },
    confidence: source === null ? 'low' : weaker(bandOf(report), source.strength),
    evidence: {
      rule: indirectRuleOf(report.frame),
      step: source?.step ?? null,
      certainty: source === null ? 'low' : bandOf(report),
      reason: source
        ? `${REASONS[report.frame](words)} “${sliceOf(text, source.mention)}” is the one who says so.${source.why === null ? '' : ` ${source.why}`}`
        : `${REASONS[report.frame](words)} The sentence does not say whose they are.`,
      spans: source ? [cue, source.mention] : [cue],
      rejected: [],
    },
    setting: null,
    date: NOT_STATED,
    sentence: sentenceAround(report.passage.sentences, segments.reduce(hull, cue)),
  };
}

/** "Shows that the mayor wrote: “…”": the clause only leads into marked words, whose cue it holds. */
function leadsIntoQuote(report: WeighedReport, attributionOf: IndirectContext['attributionOf']): boolean {
  const { words } = report.passage;
  return report.content.some((range) => {
    const stretch = words[range.to + 1]?.tag === 'colon' ? words[range.to + 2]?.stretch : null;
    const cue = stretch === null || stretch === undefined ? null : attributionOf(stretch)?.cue;
    return cue != null && contains(spanOfRange(report, range), cue);
  });
}

/** "“It is done,” the mayor wrote, according to a letter": at second hand are the marked words, and "the mayor wrote" is only how they are told. */
function tellsWhoSpoke(report: WeighedReport, left: readonly WordRange[], attributionOf: IndirectContext['attributionOf']): boolean {
  const { words } = report.passage;
  if (report.frame !== 'according-to') return false;
  const cues = report.content.flatMap(({ from, to }) =>
    words.slice(from, to + 1).flatMap(({ stretch }) => (stretch === null ? [] : (attributionOf(stretch)?.cue ?? []))),
  );
  return left.some((range) => cues.some((cue) => contains(spanOfRange(report, range), cue)));
}

/** "That, in the end, the bridge would hold": what is said begins behind the comma. */
const withoutLeadingComma = (words: readonly Word[], { from, to }: WordRange): WordRange =>
  words[from]?.tag === 'comma' && from < to ? { from: from + 1, to } : { from, to };

/** What is said, without those it is said to: of "asked the council to leave" it is "to leave". */
function saidPart({ frame, content, passage: { words } }: Report): WordRange[] {
  if (frame !== 'object-infinitive') return content;
  return content.map((range) => {
    for (let at = range.from; at < range.to; at += 1) if (words[at]?.tag === 'to') return { from: at, to: range.to };
    return range;
  });
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

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The innermost quote of another cue whose words hold this one's. */
function holderOf(quote: AnalysedQuote, index: number, quotes: readonly AnalysedQuote[]): number | null {
  const holds = (outer: AnalysedQuote): boolean => quote.segments.every((inner) => outer.segments.some((span) => contains(span, inner)));
  const isSame = (other: AnalysedQuote): boolean => other.segments.every((span) => quote.segments.some((own) => contains(own, span)));
  let best: number | null = null;
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS; at += 1) {
    const other = quotes[at];
    if (other === undefined || at === index || !holds(other) || isSame(other)) continue;
    const known = best === null ? undefined : quotes[best];
    if (known === undefined || lengthOf(other) < lengthOf(known)) best = at;
  }
  return best;
}
const NEIGHBOURS = 8;
const lengthOf = ({ segments }: AnalysedQuote): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);
