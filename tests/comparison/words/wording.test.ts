import { describe, expect, test } from 'vitest';
import { indexEdition } from '../../../src/comparison/edition-index.ts';
import { distinctiveWords, logOddsInDeviations } from '../../../src/comparison/words/distinctive-words.ts';
import { reportingCues } from '../../../src/comparison/words/reporting-cues.ts';
import { wordingSchema } from '../../../src/schema/wording.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition } from '../invented-edition.ts';

describe('reporting cues', () => {
  const edition = inventedEdition({
    texts: ['“Run,” Ada Bell says. “Hide,” she warned.', 'It rained, according to Ada Bell. “Run,” she said.'],
    quotes: [
      { id: 'a1', words: 'Run,', by: 'ada-bell', cue: 'says' },
      { id: 'a2', words: 'Hide,', by: 'ada-bell', cue: 'warned' },
      { id: 'b1', words: 'It rained', by: 'ada-bell', kind: 'indirect', cue: 'according to' },
      { id: 'b2', words: 'Run,', by: 'ada-bell', cue: 'said' },
    ],
    sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
  });

  test('forms of one verb are one cue, most used first', () => {
    expect(reportingCues(indexEdition(edition)).map(({ cue, uses }) => [cue, uses.map(({ story, quote }) => `${story} ${quote}`)])).toEqual(
      [
        ['say', ['a a1', 'b b2']],
        ['according to', ['b b1']],
        ['warn', ['a a2']],
      ],
    );
  });
});

describe('the log-odds ratio with an informative Dirichlet prior', () => {
  // Worked by hand from equations 16, 19 and 22 of the paper.
  test('weighs 4 of 100 against 1 of 200 with a prior of 5 in 300', () => {
    const ratio = Math.log(9 / (400 - 9)) - Math.log(6 / (500 - 6));
    expect(logOddsInDeviations({ count: 4, words: 100 }, { count: 1, words: 200 }, { count: 5, words: 300 })).toBeCloseTo(
      ratio / Math.sqrt(1 / 9 + 1 / 6),
      10,
    );
  });

  test('is nought where both use a word alike, and turns its sign with the sides', () => {
    const prior = { count: 3, words: 90 };
    expect(logOddsInDeviations({ count: 3, words: 90 }, { count: 3, words: 90 }, prior)).toBeCloseTo(0, 10);
    const [a, b] = [
      { count: 6, words: 90 },
      { count: 1, words: 80 },
    ];
    expect(logOddsInDeviations(a, b, prior)).toBeCloseTo(-logOddsInDeviations(b, a, prior), 10);
  });
});

describe('distinctive words', () => {
  const texts = [
    'The dramatic flood came. A dramatic night. The dramatic end. “Storm, storm, storm,” Ada Bell said.',
    'The flood came at night. The end of the road was shut, and the flood stayed.',
    'A flood came. The night was long. The road was shut. The end.',
  ];
  const edition = inventedEdition({
    texts,
    quotes: [{ id: 'a1', words: 'Storm, storm, storm,', by: 'ada-bell', cue: 'said' }],
    sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
  });
  const [story] = distinctiveWords(indexEdition(edition));

  test('are those one narrator uses more than the others, each with every place', () => {
    expect(story?.distinctive[0]).toMatchObject({ word: 'dramatic', elsewhere: [] });
    expect(story?.distinctive[0]?.at.map(({ start, end }) => texts[0]?.slice(start, end))).toEqual(['dramatic', 'dramatic', 'dramatic']);
  });

  test('come from the narrator alone, not from quotes, names or cues', () => {
    const words = story?.distinctive.map(({ word }) => word.toLowerCase()) ?? [];
    expect(words.filter((word) => ['storm', 'bell', 'ada', 'said'].includes(word))).toEqual([]);
  });

  test('keep their schema on the seeds, where every narrator has some, the most distinctive first', () => {
    const index = indexEdition(goldEdition());
    const narrators = distinctiveWords(index);
    expect(() => wordingSchema.parse({ cues: reportingCues(index), narrators })).not.toThrow();
    for (const { distinctive } of narrators) {
      expect(distinctive.length).toBeGreaterThan(0);
      expect(distinctive.map(({ z }) => z)).toEqual(distinctive.map(({ z }) => z).sort((a, b) => b - a));
    }
  });
});
