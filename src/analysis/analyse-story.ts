import type { Span } from '../schema/span.ts';
import { findVoices } from './attribution/find-voices.ts';
import { type MarkedStretch, pairMarks } from './quotations/marks.ts';
import type { AnalysedQuote, StoryAnalysis, Voice } from './story-analysis.ts';
import { segmentBlocks } from './text/blocks.ts';

const SPEECH_VERB = /\b(?:said|says|told|added|warned|wrote|stated|stating|declared|asked|read|saying|insisted|commented)\b/g;
const REACH = 90;

/** Analyses one text: blocks, quotes with their attribution, terms and voices. Pure; never throws. */
export function analyseStory(text: string): StoryAnalysis {
  const blocks = segmentBlocks(text);
  const voices = findVoices(text);
  const quotes = pairMarks(text, blocks)
    .filter((stretch) => blocks[stretch.block]?.kind === 'paragraph' && stretch.within === null)
    .map((stretch) => attribute(text, stretch, blocks[stretch.block]?.span ?? stretch.outer, voices));
  return {
    text,
    blocks,
    voices,
    quotes,
    terms: [],
    outlet: { kind: 'not-stated' },
    headline: { kind: 'not-stated' },
    published: { kind: 'not-stated' },
  };
}

function attribute(text: string, stretch: MarkedStretch, sentence: Span, voices: readonly Voice[]): AnalysedQuote {
  const words = text.slice(stretch.inner.start, stretch.inner.end).split(/\s+/).length;
  const near = { start: Math.max(sentence.start, stretch.outer.start - REACH), end: Math.min(sentence.end, stretch.outer.end + REACH) };
  const distance = (span: Span) => Math.min(Math.abs(span.start - stretch.outer.end), Math.abs(stretch.outer.start - span.end));
  const inside = (span: Span) =>
    near.start <= span.start && span.end <= near.end && (span.end <= stretch.outer.start || span.start >= stretch.outer.end);
  const cue = [...text.matchAll(SPEECH_VERB)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(inside)
    .sort((a, b) => distance(a) - distance(b))[0];
  const mention = voices
    .flatMap((voice, index) => voice.mentions.map((it) => ({ index, span: it.span })))
    .filter((it) => inside(it.span))
    .sort((a, b) => distance(a.span) - distance(b.span))[0];
  return {
    kind: words > 4 ? 'direct' : 'mixed',
    segments: [stretch.inner],
    within: null,
    attribution: cue && mention ? { voices: [mention.index], mention: mention.span, chain: [mention.span], cue } : null,
    confidence: 'low',
    evidence:
      cue && mention
        ? { rule: 'nearest-name', reason: 'The nearest name beside a verb of speech.', spans: [cue, mention.span], rejected: [] }
        : { rule: 'none', reason: 'No verb of speech and no name stand near these words.', spans: [], rejected: [] },
    setting: null,
    date: { kind: 'not-stated' },
    sentence,
  };
}
