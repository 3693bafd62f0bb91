import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';

/** The marked quotes, one a list of segments. */
const utterances = (text: string): string[][] =>
  analyseStory(text)
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)));

test.each([
  {
    what: 'a quotation split by a cue',
    text: '“We waited,” Mayor Ada Okafor said. “Now it is here.”',
    expected: [['We waited,', 'Now it is here.']],
  },
  {
    what: 'fragments under one verb',
    text: 'Mayor Ada Okafor called the plan “a fair deal” and “no mistake”.',
    expected: [['a fair deal', 'no mistake']],
  },
  {
    what: 'paragraphs that reopen the mark',
    text: 'Mayor Ada Okafor said: “First we rebuild.\n“Then we paint.\n“And then we rest.”',
    expected: [['First we rebuild.', 'Then we paint.', 'And then we rest.']],
  },
  {
    what: 'paragraphs of which the second names the speaker',
    text: '“First we rebuild.\n“Then we paint,” Mayor Ada Okafor said. “It will be green.\n“And then we rest.”',
    expected: [['First we rebuild.', 'Then we paint,', 'It will be green.', 'And then we rest.']],
  },
  {
    what: 'a new cue',
    text: 'Mayor Ada Okafor said: “First we rebuild the pier.”\nShe added: “Then we paint it.”',
    expected: [['First we rebuild the pier.'], ['Then we paint it.']],
  },
  {
    what: 'a new sentence of the narrator',
    text: '“We waited,” Mayor Ada Okafor said. The crowd cheered. Later she told reporters: “Now it is here.”',
    expected: [['We waited,'], ['Now it is here.']],
  },
  {
    what: 'a whole sentence of the narrator between two',
    text: '“We waited,” Mayor Ada Okafor told me. She sat in her kitchen, and she spoke softly. “Now it is here.”',
    expected: [['We waited,'], ['Now it is here.']],
  },
  {
    what: 'a breath between two',
    text: '“We waited,” Mayor Ada Okafor told me. She paused. “Now it is here.”',
    expected: [['We waited,', 'Now it is here.']],
  },
  {
    what: 'no more than the rest of a sentence between two',
    text: '“We waited,” Mayor Ada Okafor told me. She sat in her kitchen, whispering, “Now it is here.”',
    expected: [['We waited,'], ['Now it is here.']],
  },
  {
    what: 'fragments inside a quotation',
    text: '“Reed said it was ‘cold’ out there ‘and dark’,” Mayor Ada Okafor recalled.',
    expected: [['Reed said it was ‘cold’ out there ‘and dark’,'], ['cold', 'and dark']],
  },
])('$what: $text', ({ text, expected }) => expect(utterances(text)).toEqual(expected));
