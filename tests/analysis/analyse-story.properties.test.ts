import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import { contains } from '../../src/analysis/text/slice.ts';
import type { Span } from '../../src/schema/span.ts';
import { hostileText } from './hostile-text.ts';

const RUNS = 500;

test('any text is analysed, and every span lies in it and in a block', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { blocks, quotes, uncounted, terms, voices, reported } = analyseStory(text);
      const isSpan = ({ start, end }: Span) => 0 <= start && start < end && end <= text.length;
      const inBlock = (span: Span) => blocks.some((block) => contains(block.span, span));
      for (const { segments, attribution, sentence, evidence, kind } of [...quotes, ...uncounted]) {
        expect(segments.every(isSpan) && isSpan(sentence)).toBe(true);
        expect(segments.every(inBlock)).toBe(true);
        expect(segments.every((segment) => kind === 'indirect' || contains(sentence, segment))).toBe(true);
        expect(evidence.reason).not.toBe('');
        expect([...evidence.spans, ...(attribution?.chain ?? [])].every(isSpan)).toBe(true);
        for (const voice of attribution?.voices ?? []) expect(voices[voice]).toBeDefined();
      }
      for (const { span, reason } of terms) {
        expect(isSpan(span) && inBlock(span)).toBe(true);
        expect(reason).not.toBe('');
      }
      expect(voices.flatMap(({ mentions }) => mentions).every(({ span }) => isSpan(span))).toBe(true);
      expect(reported.every(({ span, cue }) => isSpan(span) && isSpan(cue))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('quotes follow the text, and a nested one lies inside the one that it names', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { quotes } = analyseStory(text);
      const starts = quotes.map(({ segments }) => segments[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      quotes.forEach(({ within, segments, kind }, index) => {
        expect(within).not.toBe(index);
        const holder = within === null ? null : quotes[within];
        if (holder && kind !== 'indirect') {
          expect(segments.every((segment) => holder.segments.some((outer) => contains(outer, segment)))).toBe(true);
        }
      });
    }),
    { numRuns: RUNS },
  );
});

test('no segment belongs to two quotes, and no quote is a term', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { quotes, terms } = analyseStory(text);
      const marked = quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments);
      const keys = [...marked, ...terms.map(({ span }) => span)].map(({ start, end }) => `${start} ${end}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: RUNS },
  );
});

test('the same text gives the same answers', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(analyseStory(text)).toEqual(analyseStory(text));
    }),
    { numRuns: 50 },
  );
});

test.each(['“', '”', '"', "'", '‘', "''", '“a', 'a”', '“ ', '<a ', 'a. ', '.', '!?', ')', '-', "''''''", 'said ', 'Sign up ', '\n'])(
  'ten thousand of %j on a line are read in time',
  (piece) => {
    const start = performance.now();
    analyseStory(`${piece.repeat(10_000)}a`);
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  },
);
/** Generous, for a busy machine; what grows with the square of its input takes minutes. */
const SLOWEST_MS = 15_000;
