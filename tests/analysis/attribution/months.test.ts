import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';

const namesIn = (text: string): string[] =>
  analyseStory(text).voices.flatMap(({ name, mentions }) => (mentions.some(({ form }) => form === 'name') ? [name] : []));

test.each([
  ['Ann Poe has been ill since November and left.', ['Ann Poe']],
  ['In a letter dated 19 November, Ann Poe warned the port.', ['Ann Poe']],
  ['Peter Lund has not seen her since January, when Ann Poe left.', ['Peter Lund', 'Ann Poe']],
  ['It was late September until Ann Poe left.', ['Ann Poe']],
  ['It began in April. June Tarn was ill.', ['June Tarn']],
  ['She was told by June and by April May.', ['June', 'April May']],
])('a month that says when is nobody: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
