import { describe, expect, test } from 'vitest';
import { judgePassage, judgePassages, type PassageFile, passageFiles, readPassages } from './passages.ts';

/** Words with the right source, as measured; they only rise. */
const FLOORS: Readonly<Record<PassageFile, number>> = {
  'constructions-read': 97,
  'constructions-unread': 82,
  'names-read': 151,
  'names-unread': 154,
  'layouts-read': 116,
  'layouts-unread': 103,
};

describe.each(passageFiles)('passages: %s', (file) => {
  test('say of words that stand in them', () => {
    for (const { text, quotes, terms } of readPassages(file)) {
      for (const words of [...quotes.flatMap(({ words, speaker }) => [words, speaker ?? words]), ...terms]) expect(text).toContain(words);
    }
  });

  test('get no worse', () => expect(judgePassages(file).sourced.right).toBeGreaterThanOrEqual(FLOORS[file]));
});

test('a passage without a fault has full marks, and one with a fault has not', () => {
  const passage = { construct: 'said', text: '“We open the bridge in May,” said Clara Voss of Arden.', terms: [] };
  const told = (speaker: string | null) => judgePassage({ ...passage, quotes: [{ words: 'We open the bridge in May,', speaker }] });
  expect(told('Clara Voss').sourced).toEqual({ right: 1, of: 1 });
  expect(told('Arden').sourced).toEqual({ right: 0, of: 1 });
  expect(told(null).sourced).toEqual({ right: 0, of: 1 });
  expect(judgePassage({ ...passage, quotes: [], terms: ['We open the bridge in May'] }).terms).toEqual({ right: 0, of: 1 });
});
