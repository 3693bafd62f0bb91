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

describe('people whose name is on no list', () => {
  const kindsIn = (text: string) => analyseStory(text).voices.map(({ name, kind }) => `${name}: ${kind}`);

  test.each([
    ['their age', 'Oddny Brask, 41, left the stage.'],
    ['their age, last', 'The prize went to Oddny Brask, 41.'],
    ['their writing', '“The bread was stale,” writes Oddny Brask.'],
    ['a trade before the name', 'Drummer Oddny Brask left the stage.'],
  ])('are known by %s', (_, text) => expect(kindsIn(text)).toContain('Oddny Brask: person'));

  test.each([
    ['a number that counts something', 'The prize went to Salt Line, 41 ferries and all.'],
    ['a year', 'The prize went to Salt Line, 2019.'],
  ])('are not known by %s', (_, text) => expect(kindsIn(text)).not.toContain('Salt Line: person'));

  test.each([
    'Secretary of State Ann Poe left the stage.',
    'Deputy Secretary of the Interior Ann Poe left the stage.',
    'Minister of Foreign Affairs Ann Poe left the stage.',
  ])('an office is no part of the name: %s', (text) => expect(kindsIn(text)).toContain('Ann Poe: person'));

  test('an office before a name on no list is no part of it', () => {
    expect(kindsIn('Secretary of State Oddny Brask left the stage.')).toEqual(['Oddny Brask: person']);
  });

  test('a given name that reads like a trade stays in the name', () => {
    expect(kindsIn('Harper Oddny Brask, 41, left the stage.')).toContain('Harper Oddny Brask: person');
  });
});

describe('bodies', () => {
  test.each([
    ['a body’s noun before the name', 'Ferry giant Salt Line cut its fares on Monday.\n\nThe company said “fewer people travel”.'],
    ['a relative with “which”', 'Salt Line, which runs the ferries, cut its fares.\n\nThe firm said “fewer people travel”.'],
    ['what only bodies have', 'Salt Line’s passengers were told on Monday.\n\nThe operator said “fewer people travel”.'],
    ['its being the only name of a body', 'Salt Line cut its fares.\n\nThe company said “fewer people travel”.'],
  ])('a business is known by %s', (_, text) => expect(lastSource(text)).toBe('Salt Line'));

  test('the nearer of two businesses is meant, and a ship is none', () => {
    const text =
      'The ferry White Gull, operated by Salt Line, was late. Airline Grey Goose, which flies there, was not.\n\nSalt Line paid for hotels. The company said “nobody slept outside”.';
    expect(lastSource(text)).toBe('Salt Line');
  });

  test.each([
    'The Northern League met the Southern League.\n\nThe company said “fewer people travel”.',
    'White Gull and Grey Goose cut their fares.\n\nThe company said “fewer people travel”.',
  ])('nothing is guessed: %s', (text) => expect(lastSource(text)).toBe('The company'));

  test('a body is called by the last word of its name', () => {
    expect(lastSource('The Harbour Workers’ Union met on Monday.\n\nThe union said it was “ready to strike”.')).toMatch(/Union$/);
  });

  test('a body that speaks under two words is no person', () => {
    expect(lastSource('Salt Line, which runs the ferries, said so.\n\n“Fewer people travel,” it said.')).toBe('Salt Line');
  });
});

test.each([
  { text: 'The councils of Arden and Bray said: “We live by this crossing.”', source: 'The councils' },
  {
    text: 'The joint statement, signed by Ann Poe (Arden) and Bo Roe (Bray), goes on: “We live by this crossing.”',
    source: 'The joint statement',
  },
  { text: 'The leaders of Arden and Bray councils said they “live by this crossing”.', source: 'The leaders' },
])('what hangs on another phrase is no source: $text', ({ text, source }) => expect(lastSource(text)).toBe(source));

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
    // A relative with “who” makes a person of a name.
    {
      text: 'Bo Roe said no.\n\nQuill Marrow, who chairs the board, told the town “we lost it”. He did so “with regret”.',
      source: 'Quill Marrow',
    },
    {
      text: 'Clara Voss of Broad Street, a nurse in Oslo, took a stranger’s hand. “You go into work mode,” she said.',
      source: 'Clara Voss',
    },
    // One who is not named may be “they”.
    {
      text: 'A former stoker on the White Gull, who asked not to be named, said it was old.\n\n“Nobody listened,” they told reporters.',
      source: 'A former stoker',
    },
    // A name of two words that no list knows may be somebody's; a firm's, a place's and a number are nobody's “she”.
    { text: 'Across the aisle Quilla Marrow was cutting cheese for a queue of three. “I wait,” she said.', source: 'Quilla Marrow' },
    { text: 'Quilla Marrow met each trader at Salt Street Estates. “I wait,” she said.', source: 'Quilla Marrow' },
    { text: 'Even Peter Lund, who sells screws, agreed.\n\n“I wait,” he said.', source: 'Peter Lund' },
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
