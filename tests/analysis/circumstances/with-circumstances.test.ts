import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

const quotesOf = (text: string) => {
  const { quotes } = analyseStory(text);
  return quotes.map(({ setting, date }) => ({
    setting: setting && sliceOf(text, setting),
    day: 'span' in date ? `${date.kind} ${date.value}: ${sliceOf(text, date.span)}` : null,
  }));
};

test.each([
  { text: '“The river is rising,” Ann Poe said in a post on Chatter.', setting: 'in a post on Chatter' },
  { text: '“The river is rising,” wrote the mayor, Ann Poe, on Chatter.', setting: 'on Chatter' },
  { text: '“The river is rising,” Ann Poe told reporters at the bridge on Monday.', setting: 'at the bridge' },
  { text: '“The river is rising,” Ann Poe said during a visit to a school in Arden.', setting: 'during a visit to a school in Arden' },
  { text: 'Speaking at a town meeting in Arden, Ann Poe said: “The river is rising.”', setting: 'at a town meeting in Arden' },
  { text: 'In an interview, Ann Poe said: “The river is rising.”', setting: 'In an interview' },
  { text: 'Ann Poe told reporters at the bridge that the river was rising, adding: “It will not wait for us.”', setting: 'at the bridge' },
  { text: 'Ann Poe later posted to social media: “The river is rising.”', setting: 'to social media' },
])('“$text” was said $setting', ({ text, setting }) => {
  expect(quotesOf(text).at(-1)?.setting).toBe(setting);
});

test.each([
  'Ann Poe said “the river in Arden” was rising.',
  'Ann Poe said the flood in Arden was “a disaster”.',
  '“The river is rising,” said Ann Poe, a fellow at the Institute of Rivers.',
  '“The river is rising,” said another user on Chatter.',
  'In a break with the past, Ann Poe said: “The river is rising.”',
])('“%s” states no setting', (text) => {
  expect(quotesOf(text).map(({ setting }) => setting)).not.toContainEqual(expect.anything());
});

test('what is added was said in the same setting, and so was what the same source says in the same paragraph', () => {
  const text =
    'Ann Poe, speaking at a town meeting in Arden, surprised everybody. “The river is rising,” Poe said.\n\nShe added: “It will not wait for us.”\n\n“Go home,” said Bob Roe.\n';
  expect(quotesOf(text).map(({ setting }) => setting)).toEqual(['at a town meeting in Arden', 'at a town meeting in Arden', null]);
});

test.each([
  { text: '“The river is rising,” Ann Poe said on March 3, 2031.', day: 'stated 2031-03-03: March 3, 2031' },
  { text: '“The river is rising,” Ann Poe said on Monday (March 3).', day: 'stated --03-03: Monday (March 3)' },
  { text: '“The river is rising,” Ann Poe said on 3 March.', day: 'stated --03-03: 3 March' },
  { text: 'On March 3, Ann Poe said: “The river is rising.”', day: 'stated --03-03: March 3' },
  { text: '“The river is rising,” Ann Poe said on Monday.', day: null },
  { text: 'Ann Poe said the flood of March 3 was “a disaster”.', day: null },
  { text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said on Monday.', day: 'implied 2031-03-03: Monday' },
  { text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said on March 3.', day: 'implied 2031-03-03: March 3' },
])('the day in “$text” is $day', ({ text, day }) => {
  expect(quotesOf(text).at(-1)?.day).toBe(day);
});
