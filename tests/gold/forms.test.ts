import { expect, test } from 'vitest';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import { bandAfter, measuredForms, pageForms } from '../../src/analysis/attribution/page-forms.ts';
import { formsInEvents } from './judge-forms.ts';

test('the bands of forms rest on what is measured on the marked events now: npm run fit:forms', () => {
  const now = formsInEvents();
  expect(Object.fromEntries(pageForms.map((form) => [form, measuredForms[form].events]))).toEqual(now);
});

test.each([
  { decisions: 0, right: 0, band: 'low' },
  { decisions: 1, right: 1, band: 'low' },
  { decisions: 2, right: 2, band: 'medium' },
  { decisions: 9, right: 9, band: 'medium' },
  { decisions: 10, right: 10, band: 'high' },
  { decisions: 25, right: 21, band: 'medium' },
  { decisions: 40, right: 39, band: 'high' },
  { decisions: 4, right: 2, band: 'low' },
])('$right right of $decisions are $band', ({ band, ...measure }) => expect(bandAfter(measure)).toBe(band));

test.each([
  { text: 'People wrote online.\n\n“Teach THAT”\n\nPier Man @pierman · 3h', rule: 'credit-line', confidence: 'high' },
  { text: '“We always keep our word, even in winter.”\n– Peter Lund', rule: 'credit-line', confidence: 'high' },
  { text: '10.51 Mayor Clara Voss: “Nobody at the pier wanted this.”', rule: 'speaker-colon', confidence: 'medium' },
  {
    text: 'The survey names what it saw:\n• The beams are “soft as old cheese”.\n• A rope is missing.',
    rule: 'list-lead-in',
    confidence: 'medium',
  },
])('$text is $confidence by its form', ({ text, rule, confidence }) => {
  const { certainty, ...evidence } = analyseStory(text).quotes.at(-1)?.evidence ?? { rule: null, certainty: null };
  expect({ rule: evidence.rule, confidence: certainty }).toEqual({ rule, confidence });
});
