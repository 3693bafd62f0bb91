import { expect } from 'vitest';
import { analyseStory, readText } from '../../../src/analysis/analyse-story.ts';
import { type AttributedStretch, attributeStretches, decideStretches } from '../../../src/analysis/attribution/attribute.ts';
import type { MarkedStretch } from '../../../src/analysis/quotations/marks.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';
import type { Confidence } from '../../../src/schema/quote.ts';
import type { Span } from '../../../src/schema/span.ts';

/**
 * An invented story with the answer marked in it: `{the mention}`, `[the cue]`, and `*` before the mark that opens the quote in question
 * (without one: the last quote that is not nested). What is not marked must not be there.
 */
export type Example = {
  says: string;
  /** `none`: left open. `term`: the words are nobody's speech. Any rule where it is not given. */
  rule?: string;
  /** Name of the voice, or of several in the order of the text. */
  source?: string | readonly string[];
  /** Words of the mentions from the one beside the quote back to the name. */
  chain?: readonly string[];
  /** The reason, or the words of it that matter. */
  because?: string;
  band?: Confidence;
  /** Mentions that were weighed and rejected; others may be as well. */
  over?: readonly string[];
  /** Who passes the words on; null where nobody does. */
  passedOnBy?: string | null;
  /** True where the quote is one utterance with the quote before it. */
  joins?: boolean;
};

type Signs = { text: string; mention: Span | null; cue: Span | null; asked: number | null };

/** Takes the signs out of a marked text; spans count without them. */
export function readSigns(marked: string): Signs {
  const signs: Signs = { text: '', mention: null, cue: null, asked: null };
  const opened = new Map<string, number>();
  for (const sign of marked) {
    const at = signs.text.length;
    if (sign === '{' || sign === '[') opened.set(sign, at);
    else if (sign === '}') signs.mention = { start: opened.get('{') ?? 0, end: at };
    else if (sign === ']') signs.cue = { start: opened.get('[') ?? 0, end: at };
    else if (sign === '*') signs.asked = at;
    else signs.text += sign;
  }
  return signs;
}

const askedStretch = (stretches: readonly MarkedStretch[], asked: number | null): number =>
  asked === null ? stretches.findLastIndex(({ within }) => within === null) : stretches.findIndex(({ outer }) => outer.start === asked);

/** Words of a span, or null. */
const shown = (text: string, span: Span | null | undefined): string | null => (span ? `${span.start}: ${sliceOf(text, span)}` : null);

/** Reads an example and holds the answer against what is marked in it. */
export function expectAnswer(example: Example): void {
  const { text, mention, cue, asked } = readSigns(example.says);
  const { stretches, reading } = readText(text);
  const index = askedStretch(stretches, asked);
  const stretch = stretches[index];
  if (stretch === undefined) throw new Error(`No quote is found where the example asks for one: ${example.says}`);
  const { voices, attributed } = attributeStretches(reading, decideStretches(reading), []);
  const story = analyseStory(text);
  const isAsked = ({ start, end }: Span): boolean => start === stretch.inner.start && end === stretch.inner.end;
  const quote = story.quotes.find(({ segments }) => segments.some(isAsked));
  const answer: AttributedStretch | undefined = attributed[index];
  const attribution = answer?.attribution ?? null;
  const isTerm = quote === undefined && story.terms.some(({ span }) => isAsked(span));

  const rule = isTerm ? 'term' : (answer?.evidence.rule ?? 'not read');
  expect({
    rule,
    mention: isTerm ? null : shown(text, attribution?.mention),
    cue: isTerm ? null : shown(text, attribution?.cue),
  }).toEqual({ rule: example.rule ?? rule, mention: shown(text, mention), cue: shown(text, cue) });
  if (example.source !== undefined) {
    expect(attribution?.voices.map((voice) => voices[voice]?.name)).toEqual([example.source].flat());
  }
  if (example.chain !== undefined) expect(attribution?.chain.map((span) => sliceOf(text, span))).toEqual(example.chain);
  if (example.because !== undefined) {
    const term = story.terms.find(({ span }) => isAsked(span));
    expect(isTerm ? term?.reason : answer?.evidence.reason).toContain(example.because);
  }
  if (example.band !== undefined) expect(answer?.confidence).toBe(example.band);
  if (example.over !== undefined) {
    const rejected = answer?.evidence.rejected.map((candidate) => sliceOf(text, candidate.mention));
    expect(rejected).toEqual(expect.arrayContaining([...example.over]));
  }
  if (example.passedOnBy !== undefined) {
    const second = attribution?.passedOnBy;
    expect(second ? sliceOf(text, second.mention) : null).toBe(example.passedOnBy);
  }
  if (example.joins !== undefined) {
    expect(quote !== undefined && quote.segments.findIndex(isAsked) > 0).toBe(example.joins);
  }
  if (attribution !== null && !isTerm) expectToBeExplained(text, answer);
}

/** Every answer names in words the mention it rests on. */
function expectToBeExplained(text: string, answer: AttributedStretch | undefined): void {
  const named = answer?.attribution?.mention ?? answer?.evidence.spans[0];
  if (answer === undefined || named === undefined) throw new Error('An answer without a mention rests on no words.');
  expect(answer.evidence.reason).toContain(sliceOf(text, named));
}
