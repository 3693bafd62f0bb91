import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

/** Who is named in a text: the voice's name, then the words of each mention. */
const chainsOf = (text: string): Record<string, string[]> =>
  Object.fromEntries(analyseStory(text).voices.map((voice) => [voice.name, voice.mentions.map(({ span }) => sliceOf(text, span))]));

/** The source named for the last quote of a text. */
const lastSource = (text: string): string | null => {
  const { quotes, voices } = analyseStory(text);
  const attribution = quotes.at(-1)?.attribution ?? null;
  return attribution === null ? null : (voices[attribution.voices[0]]?.name ?? null);
};

describe('names and roles', () => {
  test('a surname stands for the full name before it', () => {
    expect(chainsOf('Mayor Clara Voss spoke. Later Voss travelled home.')['Clara Voss']).toEqual(['Mayor Clara Voss', 'Voss']);
  });

  test('a role put beside a name names the same person, whichever comes first', () => {
    expect(chainsOf('Clara Voss, the harbour’s new director, said little.')['Clara Voss']).toEqual([
      'Clara Voss',
      'the harbour’s new director',
    ]);
    expect(chainsOf('The harbour’s director, Clara Voss, said little.')['Clara Voss']).toEqual(['The harbour’s director, Clara Voss']);
  });

  test('two names between commas are two people', () => {
    const chains = chainsOf('Clara Voss, Martin Oyelaran, and Susan Pike said little.');
    expect(Object.keys(chains)).toEqual(expect.arrayContaining(['Clara Voss', 'Martin Oyelaran', 'Susan Pike']));
  });

  test('a role alone stands for the only one who bears it', () => {
    expect(
      chainsOf('Norwegian minister Clara Voss met Danish minister Martin Holm. Then the Danish minister travelled home.')['Martin Holm'],
    ).toEqual(['Danish minister Martin Holm', 'the Danish minister']);
  });

  test('namesakes with different first names stay apart', () => {
    const chains = chainsOf('Clara Voss spoke first. Martin Voss spoke second.');
    expect(chains['Clara Voss']).toEqual(['Clara Voss']);
    expect(chains['Martin Voss']).toEqual(['Martin Voss']);
  });
});

describe('pronouns', () => {
  test.each([
    { text: 'Clara Voss met Martin Holm in Oslo.\n\n“It is done,” she said.', source: 'Clara Voss' },
    { text: 'Clara Voss met Martin Holm in Oslo.\n\n“It is done,” he said.', source: 'Martin Holm' },
    // A country is nobody's "he".
    { text: 'Martin Holm insisted Norway must be heard.\n\nHe said: “We will wait.”', source: 'Martin Holm' },
    {
      text: 'The news came hours after Martin Holm, Norway’s new envoy, left.\n\nSpeaking in Brussels, he said: “We will wait.”',
      source: 'Martin Holm',
    },
    // The subject of the paragraph before outweighs somebody who is only talked about in it.
    { text: 'Martin Holm defended the plan of Peter Lund.\n\n“We will wait,” he said.', source: 'Martin Holm' },
    {
      text: 'Peter Lund agreed.\n\nMartin Holm, who came later, was quick to defend it.\n\n“We will wait,” he added.',
      source: 'Martin Holm',
    },
  ])('$text', ({ text, source }) => expect(lastSource(text)).toBe(source));

  test('two who fit alike make the answer doubtful', () => {
    const { quotes } = analyseStory('Martin Holm and Peter Lund agreed.\n\n“We will wait,” he said.');
    expect(quotes[0]?.confidence).not.toBe('high');
  });
});
