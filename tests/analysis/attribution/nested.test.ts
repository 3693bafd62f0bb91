import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

/** Words, source and rule of every quote. */
const answersOf = (text: string) => {
  const { quotes, voices } = analyseStory(text);
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ segments, attribution, evidence, within }) => ({
      words: segments.map((segment) => sliceOf(text, segment)).join(' … '),
      source: attribution ? (voices[attribution.voices[0]]?.name ?? null) : null,
      rule: evidence.rule,
      nested: within !== null,
    }));
};

test('a quote inside a quote has the source that its speaker names', () => {
  const text = 'Mayor Clara Voss spoke first. “As Director Bo Lind said, ‘Let us build it now,’ and we will build it,” said Ann Poe.';
  expect(answersOf(text).find(({ nested }) => nested)).toMatchObject({ words: 'Let us build it now,', source: 'Bo Lind' });
});

test('whoever says “I” inside a quote is the one who is quoted', () => {
  const text = '“He waved and I said, ‘Come back in the long spring,’ and we left,” said an engineer.';
  expect(answersOf(text).find(({ nested }) => nested)).toMatchObject({ words: 'Come back in the long spring,', source: 'an engineer' });
});

test('whoever is spoken of before is “she” inside a quote, and not whoever tells it or is addressed', () => {
  const told = 'Clara Voss said that the former mayor had rung. “She told me, ‘You may well laugh,’” Voss said.';
  expect(answersOf(told).find(({ nested }) => nested)).toMatchObject({ source: 'the former mayor' });
  const addressed = 'Clara Voss left in May. “Madam was pale. She said, ‘You may well laugh,’ and went,” a friend said.';
  expect(answersOf(addressed).find(({ nested }) => nested)).toMatchObject({ source: 'Clara Voss' });
});

test('what a speaker names leads nobody astray outside: the narrator’s “he” is the narrator’s', () => {
  const text =
    'Martin Holm defended the plan.\n\n“As Peter Lund said, ‘Let us build it,’ and we will,” he added.\n\n“We start in May,” he said.';
  expect(answersOf(text).at(-1)).toMatchObject({ words: 'We start in May,', source: 'Martin Holm' });
});

test('a speaker’s “she” is somebody else, spoken of before', () => {
  const text =
    'Ms Vera Kallio left the board. Ms Odile Brandt was not amused. “She wrote ‘I am done with it all’ and left,” Ms Brandt said.';
  expect(answersOf(text).find(({ nested }) => nested)).toMatchObject({ words: 'I am done with it all', source: 'Vera Kallio' });
});

test('what somebody reads out is of whoever wrote it', () => {
  const text =
    'The judge quotes a text message from Clara Voss to her mate: “‘I am not rowing this again.’ And on Monday she rowed again.”';
  expect(answersOf(text).at(-1)).toMatchObject({ words: 'I am not rowing this again.', source: 'Clara Voss', rule: 'read-out' });
});

test('what was somebody’s uncle’s is his', () => {
  const text = '“My uncle’s last words were ‘Keep the boat dry.’ So I kept it dry,” Ann Poe said.';
  expect(answersOf(text).find(({ nested }) => nested)).toMatchObject({ words: 'Keep the boat dry.', source: 'My uncle' });
});

test.each([
  { text: '“I met him every day on the pier. ‘Hello, captain.’ Every day,” Ann Poe said.', nested: 'Hello, captain.' },
  { text: '“‘Get into the boat.’ That was all,” Ann Poe said.', nested: 'Get into the boat.' },
  { text: '“My foreman sat down. ‘You’ve had it since May.’ And I had,” Ann Poe said.', nested: 'You’ve had it since May.' },
  { text: '“His answer was ‘I will not pay for it.’ So he did not,” Ann Poe said.', nested: 'I will not pay for it.' },
  { text: '“His motto was ‘We sail at dawn.’ It still is,” Ann Poe said.', nested: null },
  { text: '“They played ‘We Are Sailing’ on the ferry,” Ann Poe said.', nested: null },
  { text: '“There is a ‘we know best’ culture on the pier,” Ann Poe said.', nested: null },
])('of “$text” $nested is a quote inside a quote', ({ text, nested }) => {
  expect(answersOf(text).find((answer) => answer.nested)?.words ?? null).toBe(nested);
});

test('words that a story has given to somebody are still theirs where the narrator takes them up', () => {
  const text =
    '“It was a long and very friendly walk,” Clara Voss said.\n\nIt was during this “long and very friendly” walk that the plan was made.';
  expect(answersOf(text).at(-1)).toMatchObject({ words: 'long and very friendly', source: 'Clara Voss', rule: 'echo' });
});
