import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMarks } from '../../../src/analysis/quotations/marks.ts';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    "''",
    '``',
    '«',
    '»',
    '„',
    '<b>',
    '<',
    '>',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '.',
    ',',
  ),
  fc.constantFrom('word', 'Ada', 's', '12', "can't", 'the', 'said'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('every stretch slices to words, lies in its block and nests properly, in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const blocks = segmentBlocks(text);
      const stretches = pairMarks(text, blocks);
      stretches.forEach(({ inner, outer, block, within, continuedBy }, index) => {
        const words = text.slice(inner.start, inner.end);
        expect(words).toMatch(/[\p{L}\p{N}]/u);
        expect(words.trim()).toBe(words);
        expect(outer.start).toBeLessThanOrEqual(inner.start);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
        expect(blocks[block]?.span.start).toBeLessThanOrEqual(outer.start);
        expect(outer.end).toBeLessThanOrEqual(blocks[block]?.span.end ?? -1);
        if (within !== null) {
          expect(within).toBeLessThan(index);
          expect(stretches[within]?.inner.start).toBeLessThanOrEqual(outer.start);
          expect(outer.end).toBeLessThanOrEqual(stretches[within]?.inner.end ?? -1);
        }
        if (continuedBy !== null) expect(stretches[continuedBy]?.block).toBeGreaterThan(block);
        for (const other of stretches.slice(index + 1)) {
          const apart = other.outer.start >= outer.end;
          const inside = inner.start <= other.outer.start && other.outer.end <= inner.end;
          expect(apart || inside).toBe(true);
        }
      });
    }),
    { numRuns: 2000 },
  );
});

test.each(['“', '”', '"', "'", '‘', "''", '“a', 'a”', ' "a', "a' ", '<a', '“‘', '’”'])(
  'reads ten thousand of %j on a line in no time',
  (sign) => {
    const text = sign.repeat(10_000);
    const start = performance.now();
    pairMarks(text, segmentBlocks(text));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
