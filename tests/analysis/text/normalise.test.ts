import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, normalise, originalSpan, wordsOf } from '../../../src/analysis/text/normalise.ts';

describe('normalise', () => {
  test.each([
    { text: 'The MAYOR', folded: 'the mayor', what: 'case' },
    { text: 'Zoë Brånström', folded: 'zoe branstrom', what: 'accents' },
    { text: 'Zoe\u0308', folded: 'zoe', what: 'accents written as marks of their own' },
    { text: 'Łódź, Ærø, Straße', folded: 'lodz, aero, strasse', what: 'letters without a decomposition' },
    { text: "“yes” «yes» \"yes\" ''yes'' ``yes``", folded: '"yes" "yes" "yes" "yes" "yes"', what: 'double marks' },
    { text: 'can’t ‘so’', folded: "can't 'so'", what: 'single marks' },
    { text: 'a – b — c -- d –- e', folded: 'a - b - c - d - e', what: 'dashes and runs of dashes' },
    { text: 'and so…', folded: 'and so...', what: 'an ellipsis' },
    { text: 'one\u00a0two\r\n\tthree', folded: 'one two three', what: 'white space' },
    { text: 'co\u00adoperate \ufeffnow', folded: 'cooperate now', what: 'invisible characters' },
    { text: 'ﬁnal １２', folded: 'final 12', what: 'ligatures and widths' },
    { text: 'Defence of the Harbour Centre', folded: 'defense of the harbor center', what: 'British spelling' },
    { text: 'дом Ёлка', folded: 'дом елка', what: 'Cyrillic' },
    { text: 'हिन्दी', folded: 'हिन्दी', what: 'nothing of a script whose vowels are marks' },
    { text: '', folded: '', what: 'nothing of nothing' },
  ])('folds $what: $text', ({ text, folded }) => expect(normalise(text).text).toBe(folded));

  test('leads back to the words of the original', () => {
    const text = 'He said: “Our neighbour’s  Straße — naïve…”';
    const folded = normalise(text);
    const back = (words: string) => {
      const start = folded.text.indexOf(words);
      const { start: from, end } = originalSpan(folded, { start, end: start + words.length });
      return text.slice(from, end);
    };
    expect(back('neighbor')).toBe('neighbour');
    expect(back("neighbor's strasse")).toBe('neighbour’s  Straße');
    expect(back('strass')).toBe('Straß');
    expect(back('naive')).toBe('naïve');
    expect(back('...')).toBe('…');
  });

  test('gives starts that never fall and end with the length of the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts } = normalise(text);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        expect(starts).toEqual(starts.toSorted());
      }),
    );
  });

  test('changes nothing when it is applied again, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('foldWord', () => {
  test.each([
    ['colour', 'color'],
    ['Labour’s', "Labor's"],
    ['organisations', 'organizations'],
    ['emphasise', 'emphasize'],
    ['analysed', 'analyzed'],
    ['manoeuvres', 'maneuvers'],
    ['manoeuvring', 'maneuvering'],
    ['travelled', 'traveled'],
    ['signalling', 'signaling'],
    ['scepticism', 'skepticism'],
    ['programmes', 'programs'],
    ['defence', 'defense'],
    ['kilometres', 'kilometers'],
    ['judgement', 'judgment'],
    ['councillor', 'councilor'],
    ['U.S.', 'US'],
    ['1,250', '1250'],
    ['Zürich', 'Zurich'],
    ['can’t', "can't"],
  ])('gives %s and %s one form', (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

  test.each([
    'four',
    'hour',
    'tour',
    'promise',
    'raised',
    'surprising',
    'advisers',
    'crises',
    'premises',
    'precise',
    'fence',
    'called',
    'pulling',
    'analyst',
    'were',
    'there',
    'more',
    'colder',
  ])('leaves %s as it is', (word) => expect(foldWord(word)).toBe(word));
});

describe('wordsOf', () => {
  test.each([
    {
      text: 'It can’t be the U.S. not-too-distant “future.”',
      words: ['It', 'can’t', 'be', 'the', 'U.S.', 'not', 'too', 'distant', 'future'],
    },
    { text: 'Paid £4.5 billion, or 1,000,000 at 9.30.', words: ['Paid', '4.5', 'billion', 'or', '1,000,000', 'at', '9.30'] },
    { text: "the workers' rights, rock 'n' roll", words: ['the', 'workers', 'rights', 'rock', 'n', 'roll'] },
    { text: 'l’état naïve Zoe\u0308', words: ['l’état', 'naïve', 'Zoe\u0308'] },
    { text: '— … “” !', words: [] },
  ])('finds the words of: $text', ({ text, words }) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));

  test('takes the words of a span alone, with their places in the whole text', () => {
    const text = 'She said: “No way back.” Then she left.';
    const words = wordsOf(text, { start: text.indexOf('“'), end: text.indexOf('”') });
    expect(words.map((word) => word.text)).toEqual(['No', 'way', 'back']);
    for (const word of words) expect(text.slice(word.span.start, word.span.end)).toBe(word.text);
  });

  test('finds words that slice and follow each other, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let after = 0;
        for (const { span, text: word } of wordsOf(text)) {
          expect(text.slice(span.start, span.end)).toBe(word);
          expect(span.start).toBeGreaterThanOrEqual(after);
          after = span.end;
        }
      }),
    );
  });
});
