import { expect, test } from 'vitest';
import { surnameSimilarity } from '../../../src/analysis/sources/fold-name.ts';
import { nameInMention, personalName } from '../../../src/analysis/sources/personal-name.ts';
import { sameRole } from '../../../src/analysis/sources/role-words.ts';

test.each([
  { printed: 'Ann Poe', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'Defence Secretary Ann Poe', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'former U.S. Vice President Ann Poe', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'Utopia’s Ann Poe', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'Ann Poe’s', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'Ann Poe, a fellow at the Institute', full: 'Ann Poe', surname: 'Poe' },
  { printed: 'Ann van der Poe', full: 'Ann van der Poe', surname: 'van der Poe' },
  { printed: 'Ann-Marie O’Poe', full: 'Ann-Marie O’Poe', surname: 'O’Poe' },
  { printed: 'Carl Roe, Jr.', full: 'Carl Roe Jr.', surname: 'Roe' },
  { printed: 'Ms. Poe', full: 'Poe', surname: 'Poe' },
  { printed: 'van Poe', full: 'van Poe', surname: 'van Poe' },
])('“$printed” is $full of the surname $surname', ({ printed, full, surname }) => {
  expect(personalName(printed)).toMatchObject({ full, surname });
});

test.each(['', '“”', ' … '])('“%s” is no name', (printed) => {
  expect(personalName(printed)).toBeNull();
});

test.each([
  { mention: 'the union’s chief negotiator, Ann Poe', printed: 'Ann Poe' },
  { mention: 'Negotiator Ann Maria Poe', printed: 'Ann Maria Poe' },
  { mention: 'Ms. Poe', printed: 'Poe' },
  { mention: 'Poe’s', printed: 'Poe' },
  { mention: 'the negotiator', printed: null },
])('the name in “$mention” is $printed', ({ mention, printed }) => {
  const name = personalName('Ann Maria Poe');
  expect(name && nameInMention(mention, name)).toBe(printed);
});

test('initials are printed with their points', () => {
  const name = personalName('R Poe');
  expect(name && nameInMention('Chief Engineer Mr R. Poe', name)).toBe('R. Poe');
});

test.each([
  ['Utopian President', 'Utopia’s president', true],
  ['president', 'the Utopian president', true],
  ['Secretary of Defence', 'defense secretary', true],
  ['foreign minister', 'defence minister of the republic', false],
  ['mayor', 'coach', false],
  ['', 'mayor', false],
])('“%s” and “%s” mean the same office: %s', (one, other, same) => {
  expect(sameRole(one, other)).toBe(same);
  expect(sameRole(other, one)).toBe(same);
});

test('surnames are the more alike the fewer letters differ once romanisation is folded', () => {
  const similarities = ['Kovalskyi', 'Kovalsko', 'Kovacs', 'Poe'].map((other) => surnameSimilarity('Kovalsky', other));
  expect(similarities[0]).toBe(1);
  expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
  expect(similarities.at(-1)).toBeLessThan(0.4);
});
