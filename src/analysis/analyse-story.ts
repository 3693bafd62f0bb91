import type { Span } from '../schema/span.ts';
import { attributeStretches } from './attribution/attribute.ts';
import { readStory } from './attribution/reading.ts';
import { joinUtterances } from './attribution/utterances.ts';
import { readReports } from './indirect/read-reports.ts';
import { reportedStretches, reportIndirect } from './indirect/report-indirect.ts';
import { isQuotable } from './indirect/speech.ts';
import { type MarkedStretch, pairMarks } from './quotations/marks.ts';
import type { AnalysedQuote, StoryAnalysis } from './story-analysis.ts';
import { segmentBlocks } from './text/blocks.ts';
import { readImprint } from './text/imprint.ts';
import { sliceOf } from './text/slice.ts';

/** Analyses one text: blocks, quotes with their attribution, terms and voices. Pure; never throws. */
export function analyseStory(text: string): StoryAnalysis {
  const blocks = segmentBlocks(text);
  const stretches = pairMarks(text, blocks).filter((stretch) => blocks[stretch.block]?.kind === 'paragraph' && stretch.within === null);
  const reading = readStory(text, blocks, stretches);
  const reports = readReports(reading);
  const { voices, attributed, heard } = attributeStretches(
    reading,
    reports.filter(isQuotable).flatMap(({ mention, passage }) => (mention ? { phrase: mention, passage } : [])),
  );
  const marked = joinUtterances(attributed).map((group): AnalysedQuote => {
    const members = group.flatMap((index) => stretches[index] ?? []);
    const { attribution, confidence, evidence } = attributed[group[0]] ?? { attribution: null, confidence: 'low', evidence: noEvidence };
    return {
      kind: kindOf(text, members),
      segments: members.map(({ inner }) => inner),
      within: null,
      attribution,
      confidence,
      evidence,
      setting: null,
      date: { kind: 'not-stated' },
      sentence: members.map(({ block, outer }) => blocks[block]?.span ?? outer).reduce(hull),
    };
  });
  const voiceOfStretch = (stretch: number): number | null => attributed[stretch]?.attribution?.voices[0] ?? null;
  const indirect = reportIndirect({ text, blocks, reports, heard, voiceOfStretch });
  return {
    text,
    blocks,
    voices,
    quotes: inTextOrder(marked, indirect),
    reported: reportedStretches(reports),
    terms: [],
    ...readImprint(text, blocks),
  };
}

/** Quotes of both lists by their first segments, with the indices of `within` kept true. */
function inTextOrder(marked: readonly AnalysedQuote[], indirect: readonly AnalysedQuote[]): AnalysedQuote[] {
  const shifted = indirect.map((quote) => ({ ...quote, within: quote.within === null ? null : quote.within + marked.length }));
  const all = [...marked, ...shifted].map((quote, before) => ({ quote, before }));
  all.sort((a, b) => (a.quote.segments[0]?.start ?? 0) - (b.quote.segments[0]?.start ?? 0) || a.before - b.before);
  const now = new Map(all.map(({ before }, index) => [before, index]));
  return all.map(({ quote }) => ({ ...quote, within: quote.within === null ? null : (now.get(quote.within) ?? null) }));
}

const noEvidence: AnalysedQuote['evidence'] = { rule: 'none', reason: 'No rule was tried.', spans: [], rejected: [] };
const MIN_CLAUSE_WORDS = 5;

function kindOf(text: string, members: readonly MarkedStretch[]): AnalysedQuote['kind'] {
  return members.some(({ inner }) => sliceOf(text, inner).split(/\s+/).length >= MIN_CLAUSE_WORDS) ? 'direct' : 'mixed';
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
