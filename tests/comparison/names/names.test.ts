import { describe, expect, test } from 'vitest';
import { indexEdition } from '../../../src/comparison/edition-index.ts';
import { houseSpellings } from '../../../src/comparison/names/house-spellings.ts';
import { nameSources } from '../../../src/comparison/names/name-sources.ts';
import { houseSpellingSchema, sourceNamingSchema } from '../../../src/schema/naming.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition } from '../invented-edition.ts';

describe('how stories name a source', () => {
  const edition = inventedEdition({
    texts: ['Mayor Ada Belenko met us. Belenko’s aide waited.', 'Ada Belenco, the mayor of Poe, left. The mayor smiled.', 'Nobody came.'],
    sources: [{ id: 'ada-belenko', called: ['Ada Belenko', 'Belenko', 'Ada Belenco'], roles: ['Mayor', 'the mayor of Poe', 'The mayor'] }],
  });
  const [naming] = nameSources(indexEdition(edition));

  test('names stand with every place, a possessive ending left out', () => {
    expect(naming?.stories.map(({ story, names }) => [story, names.map(({ text, at }) => `${text} ${at.length}`)])).toEqual([
      ['a', ['Ada Belenko 1', 'Belenko 1']],
      ['b', ['Ada Belenco 1']],
    ]);
  });

  test('titles and descriptions stand in the order of the text', () => {
    expect(naming?.stories.map(({ descriptions }) => descriptions.map(({ text }) => text))).toEqual([
      ['Mayor'],
      ['the mayor of Poe', 'The mayor'],
    ]);
  });

  test('spellings of one name that differ are set beside each other', () => {
    expect(naming?.spellings).toEqual([
      {
        forms: [
          { text: 'Belenko', stories: ['a'] },
          { text: 'Belenco', stories: ['b'] },
        ],
      },
    ]);
  });

  test('capitals in a story that prints the name without them too are a dateline', () => {
    const texts = ['BELENKO, May 3 - Rain fell on Belenko.', 'Belenko is wet.'];
    const dated = inventedEdition({ texts, sources: [{ id: 'belenko', called: ['BELENKO', 'Belenko'], roles: [] }] });
    expect(nameSources(indexEdition(dated)).flatMap(({ spellings }) => spellings)).toEqual([]);
  });

  test('a person whom one story prints in capitals alone, as a transcript does, is spelled alike in all', () => {
    const texts = ['ADA BELENKO: Rain fell.', 'Ada Belenko is wet.'];
    const labelled = inventedEdition({ texts, sources: [{ id: 'ada-belenko', called: ['ADA BELENKO', 'Ada Belenko'], roles: [] }] });
    expect(nameSources(indexEdition(labelled)).flatMap(({ spellings }) => spellings)).toEqual([]);
  });

  test('on the seeds one president has three spellings and everybody else one', () => {
    const named = nameSources(indexEdition(goldEdition()));
    for (const one of named) expect(() => sourceNamingSchema.parse(one)).not.toThrow();
    const [first, ...others] = named;
    expect(first?.spellings.map(({ forms }) => forms.map(({ text, stories }) => `${text} ${stories.join('')}`))).toEqual([
      ['Zelensky a', 'Zelenskyy abde', 'Zelenskiy c'],
    ]);
    expect(others.flatMap(({ spellings }) => spellings)).toEqual([]);
  });
});

describe('words that stories print with other letters', () => {
  const spellingsIn = (...texts: string[]) =>
    houseSpellings(indexEdition(inventedEdition({ texts }))).map(({ forms }) =>
      forms.map(({ text, places }) => `${text} ${places.map(({ story }) => story).join('')}`),
    );

  test.each([
    { texts: ['The defence failed.', 'A defense plan. Defense first.'], forms: [['defence a', 'defense bb']] },
    { texts: ['NATO met.', 'So Nato met.'], forms: [['NATO a', 'Nato b']] },
    { texts: ['The US left us.', 'The U.S. left.'], forms: [['US a', 'U.S. b']] },
    { texts: ['A café.', 'A cafe.'], forms: [['café a', 'cafe b']] },
  ])('$texts', ({ texts, forms }) => {
    expect(spellingsIn(...texts)).toEqual(forms);
  });

  test.each([
    { why: 'a capital at the beginning of a sentence', texts: ['Rain fell.', 'The rain fell.'] },
    { why: 'capitals for emphasis', texts: ['PEACE now.', 'All want peace.'] },
    { why: 'a dateline', texts: ['ELLIS, May 3 - The pier of Ellis sank.', 'Ellis lost a pier.'] },
    { why: 'the shape of an apostrophe', texts: ["Ada's boat can't sink.", 'Ada’s boat can’t sink.'] },
    { why: 'two spellings within one story', texts: ['The defence, or defense.', 'Rain fell.'] },
  ])('$why is no difference', ({ texts }) => {
    expect(spellingsIn(...texts)).toEqual([]);
  });

  test('on the seeds', () => {
    const found = houseSpellings(indexEdition(goldEdition()));
    for (const one of found) expect(() => houseSpellingSchema.parse(one)).not.toThrow();
    expect(found.map(({ forms }) => forms.map(({ text }) => text).join(' '))).toEqual([
      'US U.S.',
      'NATO Nato',
      'UK U.K.',
      'defence defense',
      'favour favor',
      'recognising recognizing',
    ]);
  });
});
