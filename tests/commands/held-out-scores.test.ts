import { expect, test } from 'vitest';
import type { Article } from '../../src/commands/fit-corpus.ts';
import { scoreLines, scorePredictions } from '../../src/commands/held-out-scores.ts';
import type { Prediction } from '../../src/commands/predict.ts';
import type { Span } from '../../src/schema/span.ts';

const text = '“We will rebuild the pier,” a spokesman for the town said. Ann Poe called it “a gift”, and the “Late Tide” bar closed.';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const article: Article = {
  id: 'pier 2020-01',
  text,
  attributions: [
    { source: [spanOf('a spokesman for the town')], cue: [spanOf('said')], content: [spanOf('“We will rebuild the pier,”')] },
    { source: [spanOf('Ann Poe')], cue: [spanOf('called')], content: [spanOf('it “a gift”')] },
  ],
};

const quote = (words: string, speaker: string | null, cue: string | null, confidence: 'high' | 'low'): Prediction['quotes'][number] => ({
  ...spanOf(words),
  speaker: speaker === null ? null : spanOf(speaker),
  cue: cue === null ? null : spanOf(cue),
  confidence,
});

const scoresOf = (quotes: Prediction['quotes']) => scorePredictions([article], [{ id: article.id, quotes, indirect: [] }]);

test('right words with the right speaker count in every figure', () => {
  const scores = scoresOf([quote('We will rebuild the pier,', 'a spokesman', 'said', 'high'), quote('a gift', 'Ann Poe', 'called', 'low')]);
  expect(scores).toMatchObject({
    segments: { found: { right: 2, of: 2 }, marked: { right: 2, of: 2 } },
    joint: { found: { right: 2, of: 2 }, marked: { right: 2, of: 2 } },
    long: { found: { right: 1, of: 1 }, marked: { right: 1, of: 1 } },
    scareQuotes: { right: 0, of: 1 },
    speaker: { right: 2, of: 2 },
    nominal: { right: 1, of: 1 },
    cue: { right: 2, of: 2 },
    high: { right: 1, of: 1 },
    inHigh: { right: 1, of: 2 },
  });
});

test('a wrong speaker, a missed quote and a name taken for a quote are each counted once', () => {
  const scores = scoresOf([quote('We will rebuild the pier,', 'Ann Poe', 'called', 'high'), quote('Late Tide', 'Ann Poe', null, 'low')]);
  expect(scores).toMatchObject({
    segments: { found: { right: 1, of: 2 }, marked: { right: 1, of: 2 } },
    joint: { found: { right: 0, of: 2 }, marked: { right: 0, of: 2 } },
    scareQuotes: { right: 1, of: 1 },
    speaker: { right: 0, of: 1 },
    nominal: { right: 0, of: 1 },
    cue: { right: 0, of: 1 },
    high: { right: 0, of: 1 },
  });
});

test('words that are marked without a source want no speaker', () => {
  const open = { ...article, attributions: [{ source: [], cue: [], content: [spanOf('“a gift”')] }] };
  const joint = (speaker: string | null) =>
    scorePredictions([open], [{ id: open.id, quotes: [quote('a gift', speaker, null, 'low')], indirect: [] }]).joint.marked;
  expect([joint(null), joint('Ann Poe')]).toEqual([
    { right: 1, of: 1 },
    { right: 0, of: 1 },
  ]);
});

test('each figure has its line, in percent', () => {
  const lines = scoreLines(scoresOf([quote('a gift', 'Ann Poe', 'called', 'high')])).split('\n');
  expect(lines[0]).toBe('66.67 %  segment and speaker, F1');
  expect(lines.at(-1)).toBe('100.00 %  speaker in the high band, which holds 50.00 % of all segments');
});
