import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseStory, readText } from '../../../src/analysis/analyse-story.ts';
import { decideStretches } from '../../../src/analysis/attribution/attribute.ts';
import type { AnalysedQuote, StoryAnalysis } from '../../../src/analysis/story-analysis.ts';
import { contains, overlaps, sliceOf } from '../../../src/analysis/text/slice.ts';
import type { Span } from '../../../src/schema/span.ts';
import { hostileText } from '../hostile-text.ts';
import { inventedStory } from './invented-story.ts';

const RUNS = 400;
const anyStory = fc.oneof(
  { weight: 3, arbitrary: inventedStory.map((paragraphs) => paragraphs.join('\n\n')) },
  { weight: 1, arbitrary: hostileText },
);

type Attribution = NonNullable<AnalysedQuote['attribution']>;

/** Runs a check on every quote that has a source, in many stories. */
function forEveryAttribution(check: (attribution: Attribution, quote: AnalysedQuote, story: StoryAnalysis) => void): void {
  fc.assert(
    fc.property(anyStory, (text) => {
      const story = analyseStory(text);
      for (const quote of [...story.quotes, ...story.uncounted]) if (quote.attribution) check(quote.attribution, quote, story);
    }),
    { numRuns: RUNS },
  );
}

const spansOf = ({ mention, cue, relative, chain, passedOnBy }: Attribution): Span[] =>
  [mention, cue, relative, passedOnBy?.mention, passedOnBy?.cue, ...chain].flatMap((span) => span ?? []);

test('the stories of these tests have sources of many rules', () => {
  const rules = fc
    .sample(inventedStory, { numRuns: RUNS, seed: 1 })
    .flatMap((paragraphs) => analyseStory(paragraphs.join('\n\n')).quotes)
    .filter(({ attribution, kind }) => attribution !== null && kind !== 'indirect')
    .map(({ evidence }) => evidence.rule);
  expect(new Set(rules).size).toBeGreaterThanOrEqual(9);
});

test('mention and cue stand outside the words they attribute', () => {
  forEveryAttribution(({ mention, cue, relative }, { segments, kind }) => {
    if (kind === 'indirect') return;
    for (const span of [mention, cue, relative]) {
      if (span) expect(segments.filter((segment) => overlaps(segment, span))).toEqual([]);
    }
  });
});

test('every span of an attribution slices to words inside one block', () => {
  forEveryAttribution((attribution, { evidence }, { text, blocks }) => {
    const rejected = evidence.rejected.map(({ mention }) => mention);
    for (const span of [...spansOf(attribution), ...evidence.spans, ...rejected]) {
      expect(sliceOf(text, span).trim()).not.toBe('');
      expect(blocks.some((block) => contains(block.span, span))).toBe(true);
    }
  });
});

test('a chain begins with the mention and ends in words that name its voices', () => {
  forEveryAttribution(({ voices, mention, chain }, _, story) => {
    const known = voices.flatMap((voice) => story.voices[voice]?.mentions ?? []).map(({ span }) => span);
    if (mention) expect(chain[0]).toEqual(mention);
    const last = chain.at(-1);
    expect(last).toBeDefined();
    // Several voices in a row are each named inside the mention.
    if (last) expect(known.some((span) => contains(last, span))).toBe(true);
  });
});

test('who is chosen is never among the rejected, and nobody is rejected twice', () => {
  forEveryAttribution(({ voices }, { evidence }) => {
    const rejected = evidence.rejected.map(({ voice }) => voice);
    expect(rejected.filter((voice) => voices.includes(voice))).toEqual([]);
    expect(new Set(rejected).size).toBe(rejected.length);
  });
});

test('the reason says the words that decided', () => {
  forEveryAttribution(({ mention }, { evidence, kind }, { text }) => {
    const named = mention ?? evidence.spans[0];
    if (named && kind !== 'indirect') expect(evidence.reason).toContain(sliceOf(text, named));
  });
});

/** Rule, mention and cue of every stretch that begins before `end`. */
function decisionsBefore(text: string, end: number): unknown[] {
  const { stretches, reading } = readText(text);
  return decideStretches(reading).flatMap((decision, index) => {
    const start = stretches[index]?.outer.start ?? end;
    if (start >= end) return [];
    const chosen = decision?.chosen ?? null;
    return [{ start, rule: chosen?.rule, mention: chosen?.mention.phrase.span, cue: chosen?.cue }];
  });
}

test('what comes more than a paragraph later changes no decision', () => {
  fc.assert(
    fc.property(inventedStory, fc.nat(), (paragraphs, cut) => {
      const kept = paragraphs.slice(0, 2 + (cut % paragraphs.length));
      const end = kept.slice(0, -1).join('\n\n').length;
      expect(decisionsBefore(kept.join('\n\n'), end)).toEqual(decisionsBefore(paragraphs.join('\n\n'), end));
    }),
    { numRuns: RUNS },
  );
});

test('a paragraph at the end in which nobody is named or quoted changes nothing', () => {
  fc.assert(
    fc.property(inventedStory, (paragraphs) => {
      // A last line without a stop may be the headline, so that no quote ends the shorter text either.
      const text = [...paragraphs, 'That was the news from Arden on a wet day.'].join('\n\n');
      const longer = analyseStory(`${text}\n\nThe rain went on for three days, and then the roads were dry again.`);
      expect(longer.quotes).toEqual(analyseStory(text).quotes);
    }),
    { numRuns: RUNS },
  );
});

test('another surname throughout changes no rule and no confidence', () => {
  const answers = (text: string) => analyseStory(text).quotes.map(({ evidence, confidence, kind }) => [kind, evidence.rule, confidence]);
  fc.assert(
    fc.property(inventedStory, (paragraphs) => {
      const text = paragraphs.join('\n\n');
      expect(answers(text.replaceAll('Voss', 'Kemp').replaceAll('Lund', 'Arkwright'))).toEqual(answers(text));
    }),
    { numRuns: RUNS },
  );
});
