import type { Span } from '../schema/span.ts';
import { attributeStretches } from './attribution/attribute.ts';
import { joinUtterances } from './attribution/utterances.ts';
import { type MarkedStretch, pairMarks } from './quotations/marks.ts';
import type { AnalysedQuote, StoryAnalysis } from './story-analysis.ts';
import { segmentBlocks } from './text/blocks.ts';
import { readImprint } from './text/imprint.ts';
import { sliceOf } from './text/slice.ts';

/** Analyses one text: blocks, quotes with their attribution, terms and voices. Pure; never throws. */
export function analyseStory(text: string): StoryAnalysis {
  const blocks = segmentBlocks(text);
  const stretches = pairMarks(text, blocks).filter((stretch) => blocks[stretch.block]?.kind === 'paragraph' && stretch.within === null);
  const { voices, attributed } = attributeStretches(text, blocks, stretches);
  const quotes = joinUtterances(attributed).map((group): AnalysedQuote => {
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
  return {
    text,
    blocks,
    voices,
    quotes,
    terms: [],
    ...readImprint(text, blocks),
  };
}

const noEvidence: AnalysedQuote['evidence'] = { rule: 'none', reason: 'No rule was tried.', spans: [], rejected: [] };
const MIN_CLAUSE_WORDS = 5;

function kindOf(text: string, members: readonly MarkedStretch[]): AnalysedQuote['kind'] {
  return members.some(({ inner }) => sliceOf(text, inner).split(/\s+/).length >= MIN_CLAUSE_WORDS) ? 'direct' : 'mixed';
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
