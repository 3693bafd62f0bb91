import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';

const told = (lines: readonly string[]): string[] => {
  const { text, quotes, voices } = analyseStory(lines.join('\n'));
  return quotes.map(({ kind, segments: [first], attribution }) => {
    const words = first ? text.slice(first.start, first.end) : '';
    return `${kind} “${words}” ${attribution ? voices[attribution.voices[0]]?.name : 'left open'}`;
  });
};

describe('in a transcript', () => {
  const opening = ['MAYOR CLARA VOSS: Good morning. We open the bridge today.', 'QUESTION: Why so late?'];

  test.each([
    [
      'whoever says “I” is the one whose turn it is',
      ['PETER LUND: I said, “Come back in May.”'],
      ['direct “Come back in May.” PETER LUND'],
    ],
    [
      'a turn goes on over paragraphs and stage directions',
      ['PETER LUND: Thank you.', '(Laughter.)', 'Then I asked them, “Who has the key to it?”'],
      ['direct “Who has the key to it?” PETER LUND'],
    ],
    ['whoever asks is not named by it', ['QUESTION: I wrote, “Is it safe?”'], ['direct “Is it safe?” I']],
    ['what a speaker reports is not told by the story', ['PETER LUND: I said that the bridge was safe.'], []],
    [
      'what stands in marks is not the speaker’s for their label alone',
      ['PETER LUND: The council had a draft that said, “No bridge is safe.”'],
      ['direct “No bridge is safe.” a draft'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told([...opening, ...lines])).toEqual(expected);
  });
});

describe('no transcript is', () => {
  test.each([
    ['a place before the first sentence', ['ARDEN: Clara Voss said that the bridge was safe.']],
    ['a word of the page before a line', ['UPDATE: Clara Voss said that the bridge was safe.', 'WATCH: The bridge opens.']],
    ['a colon in a sentence', ['Clara Voss said that the bridge was safe.', 'Arden has one wish: a bridge.']],
  ])('%s', (_, lines) => {
    expect(told(lines)).toEqual(['indirect “the bridge was safe” Clara Voss']);
  });
});

test('where labels lead into marks, what stands outside them is the paper’s', () => {
  expect(
    told([
      'The Echo: Clara Voss said that the bridge was safe.',
      'Lund: “It was not safe for anybody at all.”',
      'The Echo: Why?',
      'Lund: “Then ask Clara Voss about it.”',
    ]),
  ).toEqual([
    'indirect “the bridge was safe” Clara Voss',
    'direct “It was not safe for anybody at all.” Lund',
    'direct “Then ask Clara Voss about it.” Lund',
  ]);
});
