import { describe, expect, test } from 'vitest';
import { judgePassage, judgePassages, passageFigures, passageFiles, readPassageFloors, readPassages } from './passages.ts';

const floors = readPassageFloors();

describe.each(passageFiles)('passages: %s', (file) => {
  test('say of words that stand in them', () => {
    for (const { text, quotes, terms } of readPassages(file)) {
      const quoted = quotes.flatMap(({ words, speaker, passedOn, setting, date }) => [words, speaker, passedOn, setting, date]);
      for (const words of [...quoted, ...terms]) if (words) expect(text).toContain(words);
    }
  });

  const score = judgePassages(file);
  test.each(passageFigures.filter((figure) => score[figure].of > 0))('get no worse: %s', (figure) => {
    expect(score[figure].right).toBeGreaterThanOrEqual(floors[file]?.[figure] ?? Number.POSITIVE_INFINITY);
  });
});

test('a passage without a fault has full marks, and one with a fault has not', () => {
  const passage = { construct: 'said', text: '“We open the bridge in May,” said Clara Voss of Arden.', terms: [] };
  const told = (speaker: string | null) => judgePassage({ ...passage, quotes: [{ words: 'We open the bridge in May,', speaker }] });
  expect(told('Clara Voss').sourced).toEqual({ right: 1, of: 1 });
  expect(told('Arden').sourced).toEqual({ right: 0, of: 1 });
  expect(told(null).sourced).toEqual({ right: 0, of: 1 });
  expect(judgePassage({ ...passage, quotes: [], terms: ['We open the bridge in May'] }).terms).toEqual({ right: 0, of: 1 });
});
