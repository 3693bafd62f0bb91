import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../src/analysis/analyse-story.ts';

/** About ten times what each piece of the worst of these texts needs, and a hundred times what most do. */
const MS_EACH = 4;
/** What the first text costs, before anything is compiled. */
const MS_TO_START = 1500;
/** Growing steps, so that what grows with the square of its input fails early and does not keep the machine for hours. */
const SIZES = [300, 2000, 10_000];
const TIMEOUT_MS = 120_000;

/** Processor time, which other work on the machine does not add to. */
function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** A made-up name that is like no other. */
function nameOf(n: number): string {
  const letters = n.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  return `B${letters}o`;
}

const each = (count: number, piece: (n: number) => string): string => Array.from({ length: count }, (_, n) => piece(n)).join('');

const TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'quotations on one line, with no sentence between them': (count) => '“a” said he. '.repeat(count),
  'quotations on one line': (count) => '“We are ready to go,” said the mayor. '.repeat(count),
  'quotations without a cue on one line': (count) => '“We are ready to go.” '.repeat(count),
  'quotations in the sentences of one paragraph': (count) => 'The mayor said “we go”, and left. '.repeat(count),
  'quotations with their cues in one sentence': (count) => 'the mayor said “we go” and '.repeat(Math.ceil(count / 3)),
  'quotations that go on from others': (count) => `The mayor said “we go”. ${'“We stay.” '.repeat(count)}`,
  'cues in one sentence, then quotations': (count) => `${'the mayor said, '.repeat(count / 2)}${'“we go”, '.repeat(count / 2)}`,
  'paragraphs with a quotation': (count) => '“We are ready,” said the mayor.\n'.repeat(count),
  'paragraphs that open a quotation and never close it': (count) => '“We are ready.\n'.repeat(count),
  'paragraphs without a stop': (count) => 'It was cold and wet here\n'.repeat(count),
  'names in one paragraph': (count) => each(count, (n) => `${nameOf(n)} ${nameOf(7 * n)} said it. `),
  'names in paragraphs of their own': (count) => each(count, (n) => `${nameOf(n)} ${nameOf(7 * n)} said it.\n`),
  'names, each with a pronoun': (count) => each(count, (n) => `Ms ${nameOf(n)} said so. She left. `),
  'names in one list': (count) => each(count, (n) => `${nameOf(n)} ${nameOf(7 * n)}, `),
  'bearers of one role': (count) => each(count, (n) => `The ${nameOf(n).toLowerCase()} mayor left, and the mayor came. `),
  'pronouns for one name': (count) => `Ann Poe left. ${'He said that she said it. '.repeat(count)}`,
  'marks inside marks': (count) => each(count, (n) => (n % 2 ? '‘a ' : '“b ')) + each(count, (n) => (n % 2 ? '”' : '’')),
  'quotations inside one': (count) => `“${'She told me ‘never again’ today. '.repeat(count)}” he said.`,
  'reports in one sentence': (count) => 'the mayor said that it rained and '.repeat(count),
  'relative clauses in one sentence': (count) => 'the mayor, who said that the envoy, who said, '.repeat(count),
  'words without a stop': (count) => 'and so on '.repeat(count),
  'days in a row': (count) => 'Monday '.repeat(count),
  'quotations that take up one long quotation': (count) =>
    `${'“the big deal” '.repeat(count)}“${'the big deal is the best '.repeat(count)}” he said.`,
};

describe('ten thousand times a thing takes ten thousand times as long as once, and not the square of it', () => {
  test.each(Object.entries(TEXTS))('%s', { timeout: TIMEOUT_MS }, (_, text) => {
    for (const count of SIZES) {
      const took = millisecondsOf(() => analyseStory(text(count)));
      expect(took, `${count} times`).toBeLessThan(MS_TO_START + count * MS_EACH);
    }
  });
});

test('so it is with whatever stands on one line', { timeout: TIMEOUT_MS }, () => {
  const piece = fc.constantFrom(
    ...'“a” ,” said he she Ann Poe ‘no’ the mayor who that and , — : . ! ( " \' said according to Monday’s claim'.split(' '),
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `${pieces.join(' ')} `);
  fc.assert(
    fc.property(line, (pieces) => {
      expect(millisecondsOf(() => analyseStory(pieces.repeat(REPEATED)))).toBeLessThan(MS_TO_START + REPEATED * MS_EACH);
    }),
    { numRuns: 40 },
  );
});
/** In the square of so many quotations any of these would take far longer than it may. */
const REPEATED = 600;

describe('what is shown with a quote does not grow with the line it stands in', () => {
  test.each(['“a” said he. ', 'the mayor said “we go” and ', '“We go now to the sea,” he said, and '])('%j', (piece) => {
    const { quotes } = analyseStory(piece.repeat(3000));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { sentence } of quotes) expect(sentence.end - sentence.start).toBeLessThan(LONGEST_SHOWN);
  });
});
/** Two sentences of the greatest length that is read as one. In UTF-16 units. */
const LONGEST_SHOWN = 4200;
