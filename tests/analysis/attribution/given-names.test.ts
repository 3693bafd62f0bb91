import { describe, expect, test } from 'vitest';
import { femaleGivenNames, foldGivenName, givenNameGender, maleGivenNames } from '../../../src/analysis/attribution/lexicon/given-names.ts';
import listed from '../../../src/analysis/attribution/lexicon/listed-given-names.json' with { type: 'json' };

describe('the gender of a given name', () => {
  test.each([
    // On the short list made by hand.
    { name: 'Peter', gender: 'male' },
    { name: 'Clara', gender: 'female' },
    // Short forms, which elsewhere may be whole names of the other gender.
    { name: 'Deb', gender: 'female' },
    { name: 'Walt', gender: 'male' },
    // On the list made from a data set, with and without accents, in any case.
    { name: 'Solvår', gender: null },
    { name: 'Zdeněk', gender: 'male' },
    { name: 'ZDENEK', gender: 'male' },
    { name: 'Małgorzata', gender: 'female' },
    { name: 'Yetunde', gender: 'female' },
    // Given to both, and no given name at all.
    { name: 'Robin', gender: null },
    { name: 'Harbour', gender: null },
  ])('$name: $gender', ({ name, gender }) => expect(givenNameGender(name)).toBe(gender));

  test('the hand-made lists hold no name twice', () => expect(maleGivenNames.intersection(femaleGivenNames)).toEqual(new Set()));

  test('what the data set says stands in the form it is looked up in, once, with its origin', () => {
    const names = [...listed.female.split(' '), ...listed.male.split(' ')];
    expect(names.filter((name) => foldGivenName(name) !== name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(10_000);
    expect(listed.origin).toMatch(/@faker-js\/faker \d+\.\d+\.\d+, MIT/);
  });
});
