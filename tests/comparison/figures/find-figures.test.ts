import { expect, test } from 'vitest';
import { findFigures } from '../../../src/comparison/figures/find-figures.ts';
import { inventedEdition } from '../invented-edition.ts';

function figuresIn(text: string) {
  const [story] = inventedEdition({ texts: [text] }).stories;
  if (!story) throw new Error('The edition has one story.');
  return findFigures(story, []).map(({ kind, span, normal, bound, measures }) => ({
    kind,
    words: text.slice(span.start, span.end),
    normal,
    bound,
    measures: measures && text.slice(measures.start, measures.end),
  }));
}

test.each([
  {
    text: 'The strike lasted nearly an hour and a half, she said.',
    kind: 'duration',
    words: 'nearly an hour and a half',
    normal: '90 minutes',
    bound: 'almost',
    measures: 'strike lasted',
  },
  {
    text: 'A 90-minute sea crossing followed.',
    kind: 'duration',
    words: '90-minute',
    normal: '90 minutes',
    bound: 'exact',
    measures: 'sea crossing followed',
  },
  {
    text: 'They sat for almost one and a half hours.',
    kind: 'duration',
    words: 'almost one and a half hours',
    normal: '90 minutes',
    bound: 'almost',
    measures: 'sat',
  },
  {
    text: 'Half an hour of rain fell.',
    kind: 'duration',
    words: 'Half an hour',
    normal: '30 minutes',
    bound: 'exact',
    measures: 'rain fell',
  },
  {
    text: 'a twenty-five-year-old bridge',
    kind: 'duration',
    words: 'twenty-five-year-old',
    normal: '25 years',
    bound: 'exact',
    measures: 'bridge',
  },
  {
    text: 'It stood for 35 years or longer.',
    kind: 'duration',
    words: '35 years or longer',
    normal: '35 years',
    bound: 'over',
    measures: 'stood',
  },
  {
    text: 'The town set aside £4.5 billion in harbour aid.',
    kind: 'money',
    words: '£4.5 billion',
    normal: 'GBP 4,500,000,000',
    bound: 'exact',
    measures: 'harbour aid',
  },
  {
    text: 'Bonds worth more than $300bn were sold.',
    kind: 'money',
    words: 'more than $300bn',
    normal: 'USD 300,000,000,000',
    bound: 'over',
    measures: 'Bonds worth',
  },
  {
    text: 'A fine of two million euros was asked.',
    kind: 'money',
    words: 'two million euros',
    normal: 'EUR 2,000,000',
    bound: 'exact',
    measures: 'fine',
  },
  {
    text: 'Some 12 per cent of the boats sank.',
    kind: 'share',
    words: 'Some 12 per cent',
    normal: '12%',
    bound: 'about',
    measures: 'boats sank',
  },
  { text: 'It flooded 20% of the fields.', kind: 'share', words: '20%', normal: '20%', bound: 'exact', measures: 'fields' },
  {
    text: 'The sea took about one-fifth of the island.',
    kind: 'share',
    words: 'about one-fifth',
    normal: '20%',
    bound: 'about',
    measures: 'island',
  },
  { text: 'Seven northern towns signed.', kind: 'count', words: 'Seven', normal: '7', bound: 'exact', measures: 'northern towns' },
  { text: 'At least 1,200 people came.', kind: 'count', words: 'At least 1,200', normal: '1,200', bound: 'over', measures: 'people' },
])('$text', ({ text, ...figure }) => {
  expect(figuresIn(text)).toEqual([figure]);
});

test.each([
  'The two leaders met.', // takes up what was said
  'Under Article 5 guarantees nothing.', // a label
  'It burned in 1998 and since 2014 borders are shut.', // years
  'Ten to twelve boats left.', // half a range would be wrong
  'He left three years ago.', // dates an event
  'She pays £ nothing, a year.', // an article is no number here
  'One boat, one man.',
  'The B52 bombers and the G7 states.',
])('finds no figure in “%s”', (text) => {
  expect(figuresIn(text)).toEqual([]);
});
