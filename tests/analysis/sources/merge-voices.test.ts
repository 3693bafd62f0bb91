import { describe, expect, test } from 'vitest';
import { mergeVoices } from '../../../src/analysis/sources/merge-voices.ts';
import { type InventedVoice, inventedStory } from './invented-stories.ts';

/** The sources as sets of "story number and name". */
function merged(...stories: { text: string; voices: InventedVoice[] }[]): string[][] {
  const drafts = mergeVoices(stories.map(({ text, voices }) => inventedStory(text, voices)));
  return drafts
    .map(({ voices }) => voices.map(({ story, voice }) => `${story + 1} ${voice.name}`).sort())
    .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
}
function reasons(...stories: { text: string; voices: InventedVoice[] }[]): string[] {
  return mergeVoices(stories.map(({ text, voices }) => inventedStory(text, voices))).flatMap((draft) => draft.merged);
}
const story = (text: string, ...voices: InventedVoice[]) => ({ text, voices });

test('the same name in two stories is one person', () => {
  expect(merged(story('Ann Poe spoke.', { name: 'Ann Poe' }), story('So did Ann Poe.', { name: 'Ann Poe' }))).toEqual([
    ['1 Ann Poe', '2 Ann Poe'],
  ]);
});

test('titles and accents make no other person', () => {
  expect(
    merged(
      story('Mayor José Roe spoke.', { name: 'Mayor José Roe' }),
      story('Utopia’s former mayor Jose Roe left.', { name: 'Utopia’s former mayor Jose Roe' }),
    ),
  ).toHaveLength(1);
});

test.each([
  ['Dmytro Kovalskyi', 'Dmytro Kovalsky'],
  ['Alexei Tchernov', 'Alexei Chernov'],
  ['Sergei Voinov', 'Sergey Voynov'],
])('“%s” and “%s” differ only as romanisations do: one person, with the reason in words', (one, other) => {
  const stories = [story(`${one} spoke.`, { name: one }), story(`${other} spoke.`, { name: other })];
  expect(merged(...stories)).toHaveLength(1);
  expect(reasons(...stories)).toEqual([
    `“${one}” and “${other}” are one: the first name is the same, and the surnames differ only as romanisations of one name do.`,
  ]);
});

test('near-identical surnames are one person where the role is the same as well', () => {
  const one = story('Governor Mikel Arrateza spoke.', { name: 'Mikel Arrateza', mentions: ['Governor>Mikel Arrateza'] });
  const other = story('The governor, Mikel Arreteza, left.', { name: 'Mikel Arreteza', mentions: ['=The governor', 'Mikel Arreteza'] });
  expect(merged(one, other)).toHaveLength(1);
  expect(reasons(one, other)[0]).toMatch(
    /^“Mikel Arrateza” and “Mikel Arreteza” are one: .* both are described as “Governor”, and the surnames are 86 % alike\.$/,
  );
});

describe('given names one slip apart before one surname', () => {
  const bearers = (one: string, other: string, role = 'Governor') => [
    story(`Governor ${one} Arrateza spoke.`, { name: `${one} Arrateza`, mentions: [`Governor>${one} Arrateza`] }),
    story(`${role} ${other} Arrateza left.`, { name: `${other} Arrateza`, mentions: [`${role}>${other} Arrateza`] }),
  ];
  test.each([
    ['Katarina', 'Katerina'],
    ['Mikel', 'Mikle'],
    ['Anne', 'Ann'],
    ['Jordi', 'Jordis'],
  ])('are one person where the role is the same: %s, %s', (one, other) => {
    const stories = bearers(one, other);
    expect(merged(...stories)).toHaveLength(1);
    expect(reasons(...stories)[0]).toMatch(/ are one: the surname is the same, .* and the first names differ by one slip\.$/);
  });
  test.each([
    ['Mario', 'Maria'],
    ['Al', 'Ali'],
    ['Mikel', 'Manuel'],
    ['Bo', 'Jo'],
  ])('but not where the names are of two people: %s, %s', (one, other) => expect(merged(...bearers(one, other))).toHaveLength(2));
  test('nor where the roles differ', () => expect(merged(...bearers('Katarina', 'Katerina', 'Singer'))).toHaveLength(2));
  test('are one person where several stories print the one, and nothing describes the other', () => {
    const [one = story('')] = bearers('Katarina', 'Katerina');
    const bare = (name: string) => story(`${name} left.`, { name });
    expect(merged(one, one, bare('Katerina Arrateza'))).toHaveLength(1);
    expect(merged(one, bare('Katerina Arrateza'))).toHaveLength(2);
    expect(merged(bare('Anna Poe'), bare('Anna Poe'), bare('Anne Poe'))).toHaveLength(2);
  });
  test('nor where one story prints both', () => {
    const text = 'Senator Anna Poe met Senator Anne Poe.';
    const both = [
      { name: 'Anna Poe', mentions: ['Senator>Anna Poe'] },
      { name: 'Anne Poe', mentions: ['Senator>Anne Poe'] },
    ];
    expect(merged(story(text, ...both))).toHaveLength(2);
  });
});

test('near-identical surnames without a shared role stay two', () => {
  const one = story('Governor Mikel Arrateza spoke.', { name: 'Mikel Arrateza', mentions: ['Governor>Mikel Arrateza'] });
  const other = story('The singer Mikel Arreteza left.', { name: 'Mikel Arreteza', mentions: ['singer>Mikel Arreteza'] });
  expect(merged(one, other)).toHaveLength(2);
});

test('near-identical surnames in one story are two people', () => {
  const text = 'Senator Mikel Arrateza met Senator Mikel Arreteza.';
  expect(
    merged(
      story(
        text,
        { name: 'Mikel Arrateza', mentions: ['Senator>Mikel Arrateza'] },
        { name: 'Mikel Arreteza', mentions: ['Senator>Mikel Arreteza'] },
      ),
    ),
  ).toHaveLength(2);
});

test('two people of one surname stay two, and a bare surname elsewhere goes to neither', () => {
  const sources = merged(
    story('Ann Poe and Bob Poe spoke.', { name: 'Ann Poe' }, { name: 'Bob Poe' }),
    story('Ann Poe spoke.', { name: 'Ann Poe' }),
    story('Poe spoke.', { name: 'Poe' }),
  );
  expect(sources).toEqual([['1 Ann Poe', '2 Ann Poe'], ['1 Bob Poe'], ['3 Poe']]);
});

test('a father and his son stay two', () => {
  expect(merged(story('Carl Roe spoke.', { name: 'Carl Roe' }), story('Carl Roe Jr. spoke.', { name: 'Carl Roe Jr.' }))).toHaveLength(2);
});

test('two middle names are two people, and who has none is not guessed', () => {
  expect(
    merged(
      story('Al B. Roe spoke.', { name: 'Al B. Roe' }),
      story('Al C. Roe spoke.', { name: 'Al C. Roe' }),
      story('Al Roe spoke.', { name: 'Al Roe' }),
    ),
  ).toHaveLength(3);
});

test('namesakes whom one story tells apart are joined by role, and stay open without one', () => {
  const sources = merged(
    story(
      'Mayor Ann Poe met the coach Ann Poe.',
      { name: 'Ann Poe', mentions: ['Mayor>Ann Poe'] },
      { name: 'Ann Poe', mentions: ['coach>Ann Poe'] },
    ),
    story('Ann Poe, the coach, left.', { name: 'Ann Poe', mentions: ['Ann Poe', '=the coach'] }),
    story('Ann Poe left.', { name: 'Ann Poe' }),
  );
  expect(sources.map((voices) => voices.length).sort()).toEqual([1, 1, 2]);
});

test('a bare surname means its only bearer where the role agrees', () => {
  expect(
    merged(
      story('Coach Ann Poe spoke.', { name: 'Ann Poe', mentions: ['Coach>Ann Poe'] }),
      story('Coach Poe spoke.', { name: 'Poe', mentions: ['Coach>Poe'] }),
    ),
  ).toHaveLength(1);
});

test('a bare surname stays open where one story alone knows a bearer and nothing else agrees', () => {
  expect(merged(story('Ann Poe spoke.', { name: 'Ann Poe' }), story('Poe spoke.', { name: 'Poe' }))).toHaveLength(2);
});

test('another spelling of a surname inside one story means the bearer that story names', () => {
  expect(
    merged(story('Dmytro Kovalskyi left. “I met Kovalsky,” he said.', { name: 'Dmytro Kovalskyi' }, { name: 'Kovalsky' })),
  ).toHaveLength(1);
});

test('anonymous voices and users are never merged, neither over stories nor inside one', () => {
  const voices: InventedVoice[] = [
    { kind: 'social-media-user', name: 'another user' },
    { kind: 'social-media-user', name: 'another user', mentions: ['Another user'] },
    { kind: 'anonymous', name: 'an official' },
  ];
  const text = 'One wrote, another user said. Another user agreed with an official.';
  expect(merged(story(text, ...voices), story(text, ...voices))).toHaveLength(6);
});

test('an organisation keeps its name with and without article, and meets its acronym', () => {
  const stories = [
    story('The Harbour Workers’ Union met.', { kind: 'organisation', name: 'The Harbour Workers’ Union' }),
    story(
      'HWU met the Harbour Workers’ Union.',
      { kind: 'organisation', name: 'HWU' },
      { kind: 'organisation', name: 'Harbour Workers’ Union' },
    ),
  ];
  expect(merged(...stories)).toHaveLength(1);
  expect(reasons(...stories)).toEqual([
    '“HWU” are the first letters of “The Harbour Workers’ Union”, and of no other name in the stories.',
  ]);
});

test('a firm is one with and without the words for what sort of firm it is', () => {
  const one = story('Marshgate Holdings closed.', { kind: 'organisation', name: 'Marshgate Holdings' });
  const other = story('Marshgate is closed.', { kind: 'organisation', name: 'Marshgate' });
  expect(merged(one, other)).toHaveLength(1);
  expect(reasons(one, other)).toEqual(['“Marshgate Holdings” is “Marshgate” with the words for what sort of firm it is.']);
});

test('a handle is one user in all stories, and two handles are two', () => {
  const one = story('@harbourwife wept.', { kind: 'social-media-user', name: '@harbourwife' });
  const other = story(
    'So did @HarbourWife and @pierman.',
    { kind: 'social-media-user', name: '@HarbourWife' },
    { kind: 'social-media-user', name: '@pierman' },
  );
  expect(merged(one, other)).toHaveLength(2);
});

test('what a user posts under means the one who posts so with a handle, if there is but one', () => {
  const bare = story('A user calling herself Quay Rat wept.', { kind: 'social-media-user', name: 'Quay Rat' });
  const one = story('It fell. Quay Rat (@quay_rat)', { kind: 'social-media-user', name: 'Quay Rat', mentions: ['Quay Rat (@quay_rat)'] });
  const other = story('It rose. Quay Rat (@rat2)', { kind: 'social-media-user', name: 'Quay Rat', mentions: ['Quay Rat (@rat2)'] });
  expect(merged(bare, one)).toHaveLength(1);
  expect(reasons(bare, one)).toEqual(['“Quay Rat” is what the user posts under.']);
  expect(merged(one, other)).toHaveLength(2);
  expect(merged(bare, one, other)).toHaveLength(3);
});

test('an organisation without a name belongs to its story', () => {
  const voice: InventedVoice = { kind: 'organisation', name: 'the party', mentions: ['=the party'] };
  expect(merged(story('Then the party met.', voice), story('Now the party left.', voice))).toHaveLength(2);
});

test.each([
  ['the UK', 'Great Britain'],
  ['the U.S.', 'America'],
  ['the United Arab Emirates', 'the UAE'],
  ['Türkiye', 'Turkey'],
  ['Ivory Coast', 'Côte d’Ivoire'],
])('“%s” and “%s” are one country', (one, other) => {
  const stories = [one, other].map((name) => story(`${name} protested.`, { name, kind: 'organisation', mentions: [name] }));
  expect(merged(...stories)).toHaveLength(1);
});

test('the names of one country are one source, with the reason in words', () => {
  const stories = ['the UK', 'Britain'].map((name) => story(`${name} protested.`, { name, kind: 'organisation', mentions: [name] }));
  expect(reasons(...stories)).toEqual(['“Britain” and “the UK” are names of one country.']);
});

test.each([
  ['North Korea', 'South Korea'],
  ['Britain', 'New Britain'],
])('“%s” and “%s” are two', (one, other) => {
  const stories = [one, other].map((name) => story(`${name} protested.`, { name, kind: 'organisation', mentions: [name] }));
  expect(merged(...stories)).toHaveLength(2);
});

test('an acronym that two names can stand for goes to neither', () => {
  expect(
    merged(
      story(
        'HU met Harbour Union and Hotel Union.',
        { kind: 'organisation', name: 'HU' },
        { kind: 'organisation', name: 'Harbour Union' },
        { kind: 'organisation', name: 'Hotel Union' },
      ),
    ),
  ).toHaveLength(3);
});

test.each([
  ['the ruling', 'the ruling', 1],
  ['the ruling', 'the report', 2],
])('“%s” and “%s” with four words in common are %i', (one, other, count) => {
  const said = (name: string) =>
    story(`Lights were “lit, lost and found”, ${name} says.`, { kind: 'document', name, mentions: [name], says: ['lit, lost and found'] });
  expect(merged(said(one), said(other))).toHaveLength(count);
});

test('joint statements are one where two stories print the same words of them', () => {
  const words = 'the river must be open to all';
  const stories = [
    story(`Six towns wrote: “${words}.” The statement read well.`, {
      kind: 'document',
      name: 'the statement',
      mentions: ['The statement'],
      says: [words],
    }),
    story(`Mayors warned in a letter that “${words}.”`, { kind: 'group', name: 'mayors', mentions: ['Mayors'], says: [words] }),
    story('Mayors left.', { kind: 'group', name: 'mayors', mentions: ['Mayors'] }),
  ];
  expect(merged(...stories)).toEqual([['1 the statement', '2 mayors'], ['3 mayors']]);
  expect(reasons(...stories)[0]).toBe('“statement” and “mayors” are one: both are given the words “the river must be open”.');
});

test('joint statements are one where two stories list the same signatories', () => {
  const stories = [
    story('Six towns, including Arden, Belmont and Corinth, released a joint statement.', { kind: 'document', name: 'a joint statement' }),
    story('Mayors of Belmont, Corinth, Dunsinane and Arden warned in a statement.', { kind: 'group', name: 'Mayors' }),
    story('Mayors of Elsinore, Verona and Padua warned in a statement.', { kind: 'group', name: 'Mayors' }),
  ];
  expect(merged(...stories)).toEqual([['1 a joint statement', '2 Mayors'], ['3 Mayors']]);
});

test('the order of the stories decides nothing', () => {
  const stories = [
    story('Dmytro Kovalskyi met the mayor, Ann Poe.', { name: 'Dmytro Kovalskyi' }, { name: 'Ann Poe' }),
    story('Kovalsky left. Dmytro Kovalsky spoke.', { name: 'Dmytro Kovalsky' }),
    story('Mayor Ann Poe stayed with Poe.', { name: 'Ann Poe' }),
  ];
  const groups = (order: typeof stories) =>
    mergeVoices(order.map(({ text, voices }) => inventedStory(text, voices)))
      .map(({ voices }) =>
        voices
          .map(({ voice }) => voice.name)
          .sort()
          .join(),
      )
      .sort();
  expect(groups(stories.toReversed())).toEqual(groups(stories));
});

test('an office without a name goes to the one person whom another story describes so and its own story names', () => {
  const named = story('Utopian president Ann Poe met Utopian envoy Bo Lee.', { name: 'Ann Poe', mentions: ['Utopian president>Ann Poe'] });
  const office = { kind: 'anonymous', name: 'the Utopian president', mentions: ['=the Utopian president'] } as const;
  expect(
    merged(
      named,
      story('Ann Poe spoke. Then the Utopian president left.', { name: 'Ann Poe' }, { ...office, mentions: [...office.mentions] }),
    ),
  ).toEqual([['1 Ann Poe', '2 Ann Poe', '2 the Utopian president']]);
  // Nobody of that name in the story: the office may have passed to somebody else.
  expect(merged(named, story('Then the Utopian president left.', { ...office, mentions: [...office.mentions] }))).toHaveLength(2);
  // Two who are described so: neither.
  const rival = story('Utopian president Cy Fox wept.', { name: 'Cy Fox', mentions: ['Utopian president>Cy Fox'] });
  expect(
    merged(
      named,
      rival,
      story(
        'Ann Poe and Cy Fox spoke. Then the Utopian president left.',
        { name: 'Ann Poe' },
        { name: 'Cy Fox' },
        { ...office, mentions: [...office.mentions] },
      ),
    ),
  ).toHaveLength(3);
});

test.each([
  { name: 'Anna Dale', kind: 'person', why: 'begins with a given name' },
  { name: 'Poe Harbour Line', kind: 'organisation', why: 'does not, and no more stories show it as a person' },
])('“$name”, a person in one story and an organisation in the other, is one $kind: it $why', ({ name, kind }) => {
  const drafts = mergeVoices([
    inventedStory(`${name} spoke.`, [{ name, kind: 'person' }]),
    inventedStory(`So did ${name}.`, [{ name, kind: 'organisation' }]),
  ]);
  expect(drafts.map(({ voices }) => voices.map(({ voice }) => voice.kind))).toEqual([[kind, kind]]);
});

test('a name of one word that one story takes for a person’s is the firm’s that others call so with what sort of firm it is', () => {
  const drafts = mergeVoices([
    inventedStory('Marshgate, the new owner, spoke.', [{ name: 'Marshgate', kind: 'person' }]),
    inventedStory('So did Marshgate Holdings.', [{ name: 'Marshgate Holdings', kind: 'organisation' }]),
  ]);
  expect(drafts.map(({ voices }) => voices.map(({ voice }) => voice.kind))).toEqual([['organisation', 'organisation']]);
});

test('a firm is one with and without the words for what it does', () => {
  const stories = [
    story('Quill Consulting Engineers spoke.', { name: 'Quill Consulting Engineers', kind: 'organisation' }),
    story('Quill spoke.', { name: 'Quill', kind: 'organisation' }),
  ];
  expect(merged(...stories)).toHaveLength(1);
  expect(reasons(...stories)).toEqual(['“Quill Consulting Engineers” is “Quill” with the words for what sort of firm it is.']);
});

test('a firm is another than one that has more of a name', () => {
  const stories = [
    story('Quill Arden Engineers spoke.', { name: 'Quill Arden Engineers', kind: 'organisation' }),
    story('Quill spoke.', { name: 'Quill', kind: 'organisation' }),
  ];
  expect(merged(...stories)).toHaveLength(2);
});

describe('a first name alone, where the same story names another of the family', () => {
  const full = story('Mikel Arrateza spoke.', { name: 'Mikel Arrateza' });
  const alone = (other: string) => story(`${other} sat there. Her husband, Mikel, spoke.`, { name: other }, { name: 'Mikel' });
  test('it is the one whom another story names in full', () => {
    expect(merged(full, alone('Leire Arrateza'))).toEqual([['1 Mikel Arrateza', '2 Mikel'], ['2 Leire Arrateza']]);
    expect(reasons(full, alone('Leire Arrateza'))).toEqual([
      '“Mikel” alone is “Mikel Arrateza”: the same story names another Arrateza, and no other story knows anybody else of that first name.',
    ]);
  });
  test('it stays apart where the story names nobody of that family', () => {
    expect(merged(full, alone('Leire Otxoa'))).toHaveLength(3);
  });
  test('it stays apart where somebody else bears that first name', () => {
    expect(merged(full, story('Mikel Otxoa left.', { name: 'Mikel Otxoa' }), alone('Leire Arrateza'))).toHaveLength(4);
  });
  test('it stays apart where its own story names the other in full', () => {
    const both = story(
      'Mikel Arrateza sat there. Young Mikel spoke.',
      { name: 'Mikel Arrateza' },
      { name: 'Mikel', mentions: ['Mikel spoke'] },
    );
    expect(merged(both)).toHaveLength(2);
  });
});

describe('a body that one story calls by the first word of its name', () => {
  const kind = 'organisation';
  const full = story('Quill Marrow spoke. So Quill left.', { kind, name: 'Quill Marrow', mentions: ['Quill Marrow', 'Quill'] });
  const short = story('Quill spoke.', { kind, name: 'Quill' });
  test('is the one that another story prints in full and calls so', () => {
    expect(merged(full, short)).toEqual([['1 Quill Marrow', '2 Quill']]);
    expect(reasons(full, short)).toEqual(['“Quill” is “Quill Marrow”: the stories that print that name call it so, and nothing else.']);
  });
  test('stays apart where no story calls the other so', () => {
    expect(merged(story('Quill Marrow spoke.', { kind, name: 'Quill Marrow' }), short)).toHaveLength(2);
  });
  test('stays apart where two are called so', () => {
    const other = story('Quill Docks spoke. So Quill left.', { kind, name: 'Quill Docks', mentions: ['Quill Docks', 'Quill'] });
    expect(merged(full, other, short)).toHaveLength(3);
  });
});
