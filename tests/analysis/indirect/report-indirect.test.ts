import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import type { AnalysedQuote } from '../../../src/analysis/story-analysis.ts';
import { overlaps, sliceOf } from '../../../src/analysis/text/slice.ts';

const indirectOf = (text: string): AnalysedQuote[] => analyseStory(text).quotes.filter(({ kind }) => kind === 'indirect');

/** Each report as "who [cue] what". */
function reports(text: string): string[] {
  return indirectOf(text).map(({ segments, attribution }) => {
    const words = segments.map((segment) => sliceOf(text, segment)).join(' … ');
    const who = attribution?.mention ? sliceOf(text, attribution.mention) : '?';
    return `${who} [${attribution?.cue ? sliceOf(text, attribution.cue) : '?'}] ${words}`;
  });
}

test.each([
  { text: 'Ann Poe said that the river was rising.', found: ['Ann Poe [said] the river was rising'] },
  { text: 'Ann Poe said the river was rising.', found: ['Ann Poe [said] the river was rising'] },
  { text: 'Ann Poe said that there was nothing to fear.', found: ['Ann Poe [said] there was nothing to fear'] },
  { text: 'Ann Poe had been telling them since last year that it would hold.', found: ['Ann Poe [telling] it would hold'] },
  { text: 'Ann Poe bared that the bridge was closed.', found: ['Ann Poe [bared] the bridge was closed'] },
  { text: 'Ann Poe averred that the bridge would hold.', found: ['Ann Poe [averred] the bridge would hold'] },
  { text: 'Ann Poe informed newsmen that the bridge would hold.', found: ['Ann Poe [informed] the bridge would hold'] },
  { text: 'The bare bridge stood.', found: [] },
  {
    text: 'When contacted, the head of the yard, Ann Poe, confirmed that a pilot had been invited for questioning.',
    found: ['Ann Poe [confirmed] a pilot had been invited for questioning'],
  },
  { text: 'When asked, Ann Poe was silent, and nobody came for questioning.', found: [] },
  { text: 'Ann Poe told reporters on Monday that the river was rising.', found: ['Ann Poe [told] the river was rising'] },
  { text: 'Ann Poe said that, in the end, the bridge would hold.', found: ['Ann Poe [said] in the end, the bridge would hold'] },
  {
    text: 'The board (HB) said on Oct 7 that six boats had sunk, and that it had heard nothing.',
    found: ['The board [said] six boats had sunk, and that it had heard nothing'],
  },
  { text: 'The board said on October 7 that six boats had sunk.', found: ['The board [said] six boats had sunk'] },
  { text: 'Ann Poe, 33, went to four yards before she found a boat.', found: [] },
  { text: 'The person who wrote that sentence, and how long she had waited to write it, are unknown.', found: [] },
  { text: 'The report that the board released last Tuesday is forty pages long, and most of it is grey.', found: [] },
  { text: 'The report that the board had sunk was false.', found: ['the board [report] the board had sunk was false'] },
  {
    text: 'Two pilots said the board had weighed a sale in May but decided to wait for a second bid.',
    found: ['Two pilots [said] the board had weighed a sale in May but decided to wait for a second bid'],
  },
  { text: 'The board on Saturday recalled all boats made in Arden between June 3 and May 4 and sold in 14 towns.', found: [] },
  { text: 'Ann Poe recalled that all boats were made in Arden.', found: ['Ann Poe [recalled] all boats were made in Arden'] },
  {
    text: 'Bob Roe owns a copy of the list, in which, Ann Poe told me, he has marked three words in green.',
    found: ['Ann Poe [told] he has marked three words in green'],
  },
  { text: 'Ann Poe asked whether the bridge would hold.', found: ['Ann Poe [asked] whether the bridge would hold'] },
  { text: 'The bridge would hold, Ann Poe said.', found: ['Ann Poe [said] The bridge would hold'] },
  { text: 'The bridge would hold, said Ann Poe, the mayor.', found: ['Ann Poe [said] The bridge would hold'] },
  { text: 'The bridge, Ann Poe said, would hold for a week.', found: ['Ann Poe [said] The bridge … would hold for a week'] },
  { text: 'The bridge would hold, according to Ann Poe.', found: ['Ann Poe [according to] The bridge would hold'] },
  { text: 'According to Ann Poe, the bridge would hold.', found: ['Ann Poe [According to] the bridge would hold'] },
  { text: 'Ann Poe was angry. According to her, the bridge would hold.', found: ['her [According to] the bridge would hold'] },
  { text: 'Ann Poe was angry. The bridge would hold, according to her.', found: ['her [according to] The bridge would hold'] },
  { text: 'The paper quoted Ann Poe as saying the bridge would hold.', found: ['Ann Poe [saying] the bridge would hold'] },
  { text: 'Ann Poe left. A clip showed her saying the bridge would hold.', found: ['her [saying] the bridge would hold'] },
  { text: 'One user, @quay_walker, wrote that the bridge would hold.', found: ['One user, @quay_walker [wrote] the bridge would hold'] },
  { text: 'Ann Poe told the board, which met on Monday, that the bridge would hold.', found: ['Ann Poe [told] the bridge would hold'] },
  { text: 'Ann Poe vowed to repair the bridge.', found: ['Ann Poe [vowed] to repair the bridge'] },
  { text: 'Ann Poe urged the council to repair the bridge.', found: ['Ann Poe [urged] to repair the bridge'] },
  { text: 'Ann Poe called the new bridge a waste of money.', found: ['Ann Poe [called] the new bridge a waste of money'] },
  { text: 'Ann Poe repeated her claim that the bridge was sound.', found: ['her [claim] the bridge was sound'] },
  { text: 'The bridge will not be sold, their mayor, Ann Poe, says.', found: ['their mayor, Ann Poe [says] The bridge will not be sold'] },
  { text: 'The bridge will not be sold, says their mayor.', found: ['their mayor [says] The bridge will not be sold'] },
  {
    text: 'The bridge will be shut from May, Minister of State for Transport Ann Poe announced on Monday.',
    found: ['Minister of State for Transport Ann Poe [announced] The bridge will be shut from May'],
  },
  { text: 'Ann Poe told Radio 4 by phone Tuesday that the bridge would hold.', found: ['Ann Poe [told] the bridge would hold'] },
  { text: 'Ann Poe rang to say that the bridge would hold.', found: ['Ann Poe [say] the bridge would hold'] },
  { text: 'Ann Poe went on to warn that the bridge would fall.', found: ['Ann Poe [warn] the bridge would fall'] },
  { text: 'Ann Poe refused to say whether the bridge would hold.', found: [] },
  { text: 'Ann Poe pointed out that the bridge would hold.', found: ['Ann Poe [pointed] the bridge would hold'] },
  { text: 'And a bridge, Ann Poe points out, had in fact been built.', found: ['Ann Poe [points] a bridge … had in fact been built'] },
  {
    text: 'Four years, Ann Poe told the radio, was not a lot for a bridge.',
    found: ['Ann Poe [told] Four years … was not a lot for a bridge'],
  },
  {
    text: 'Nobody wanted a bridge, Ann Poe said; they had wanted a ferry.',
    found: ['Ann Poe [said] Nobody wanted a bridge … they had wanted a ferry'],
  },
  { text: 'Nobody wanted a bridge, she said; she was tired.', found: ['she [said] Nobody wanted a bridge'] },
  {
    text: 'Ann Poe said that the town would bear the cost of a bridge, estimated at £2m.',
    found: ['Ann Poe [said] the town would bear the cost of a bridge, estimated at £2m'],
  },
  { text: 'Ann Poe announced the strike before the crew had left the room.', found: [] },
  { text: 'Ann Poe told the Chamber, the town’s only one, that the bridge would hold.', found: ['Ann Poe [told] the bridge would hold'] },
  {
    text: 'Ann Poe, who runs a ferry, said the strike, in its third week, would go on.',
    found: ['Ann Poe [said] the strike, in its third week, would go on'],
  },
  { text: 'Those who were asked to defend her will not forget it soon.', found: [] },
  { text: 'Ann Poe laughed when she first read it.', found: [] },
  { text: 'Ann Poe had called to apologise.', found: [] },
  { text: 'Ann Poe requested anonymity to speak freely.', found: [] },
  { text: 'A report found she had shown “a lapse of care”.', found: [] },
  { text: 'A survey was less kind: the town, it said, “did not ask because it did not care”.', found: [] },
  {
    text: 'According to Ann Poe, most of the people who replied were against a bridge.',
    found: ['Ann Poe [According to] most of the people who replied were against a bridge'],
  },
  { text: 'Ann Poe read that letter aloud to her crew.', found: [] },
  { text: 'Ann Poe warned against just this in a speech.', found: [] },
  { text: 'A user calling herself Ann Poe came late.', found: [] },
  { text: 'Ann Poe had left, it turns out, in the night.', found: [] },
  { text: 'Boats come and go; the bridge stays put.', found: [] },
  { text: '“I should be glad,” Ann Poe wrote back, according to a letter.', found: [] },
  { text: 'The rain stopped; the bridge, Ann Poe said, would hold.', found: ['Ann Poe [said] the bridge … would hold'] },
  { text: 'Every boat, Ann Poe promised, would sail by May.', found: ['Ann Poe [promised] Every boat … would sail by May'] },
  { text: 'Ann Poe told 4,150 people that the bridge would hold.', found: ['Ann Poe [told] the bridge would hold'] },
  {
    text: 'Ann Poe said that the bridge, which nobody liked, would fall.',
    found: ['Ann Poe [said] the bridge, which nobody liked, would fall'],
  },
  {
    text: 'Ann Poe made it clear that the bridge would stay shut.',
    found: ['Ann Poe [made it clear] the bridge would stay shut'],
  },
  {
    text: 'Ann Poe said, based on what was known, it was too early to tell.',
    found: ['Ann Poe [said] based on what was known, it was too early to tell'],
  },
  {
    text: 'Of the chance, raised by Ann Poe, that the bridge would fall, Bob Roe said: “Nobody knows.”',
    found: ['Ann Poe [raised] the bridge would fall'],
  },
  { text: 'While saying the bridge was sound, Ann Poe stayed at home.', found: ['Ann Poe [saying] the bridge was sound'] },
  { text: 'Ann Poe said faults had been found in the bridge.', found: ['Ann Poe [said] faults had been found in the bridge'] },
  { text: 'Ann Poe told her staff that talks with a buyer would go on.', found: ['Ann Poe [told] talks with a buyer would go on'] },
  { text: 'The town will shut a bridge that engineers say could fall, angering its shops.', found: ['engineers [say] could fall'] },
  { text: 'Ann Poe, who did not want to speak, said the crew knew of it: “It was slow.”', found: ['Ann Poe [said] the crew knew of it'] },
  {
    text: 'ARDEN, May 3 (Quay Press) - The bridge would hold for a year, according to Ann Poe.',
    found: ['Ann Poe [according to] The bridge would hold for a year'],
  },
  { text: 'The bridge would hold, she said, although Ann Poe would not say for how long.', found: ['she [said] The bridge would hold'] },
  {
    text: 'Ann Poe said the film “The Last Tide” would be shown at noon.',
    found: ['Ann Poe [said] the film “The Last Tide” would be shown at noon'],
  },
  { text: 'Keepers were told the bridge would hold.', found: ['? [?] the bridge would hold'] },
  { text: 'The bridge would hold, said her mother.', found: ['her mother [said] The bridge would hold'] },
  { text: 'The bridge would hold, said the mayor’s aide.', found: ['the mayor’s aide [said] The bridge would hold'] },
  { text: 'Ann Poe told a meeting of bakers in Arden the bridge would hold.', found: ['Ann Poe [told] the bridge would hold'] },
])('“$text”', ({ text, found }) => {
  expect(reports(text)).toEqual(found);
});

test('verbs that share a subject share the source', () => {
  const text = 'Ann Poe told the council the bridge was sound, called the report unfair to engineers and said the town would appeal.';
  expect(reports(text)).toEqual([
    'Ann Poe [told] the bridge was sound',
    'Ann Poe [called] the report unfair to engineers',
    'Ann Poe [said] the town would appeal',
  ]);
});

test('names in a row speak as one group, which goes on as “they”', () => {
  const text = 'The river must stay open, Arden, Belmont and the Free Port said in a statement. Trade depends on it, they added.';
  const quotes = indirectOf(text);
  expect(reports(text)[0]).toBe('Arden, Belmont and the Free Port [said] The river must stay open');
  expect(quotes[1]?.attribution?.voices).toEqual(quotes[0]?.attribution?.voices);
});

test.each([
  'Sobbing Ann Poe, 24, told the Echo last night: “The bridge will not hold.”',
  'Boatmen who have gone six weeks without pay sat down on the bridge today.',
  'Ann Poe, who ran the boats for years, was found guilty by the court.',
  'Ann Poe, who ran what a friend calls “the slowest boat on the river”, will go to sea for a year.',
  'Ann Poe - dubbed the ‘Iron Gull’ after buying the bridge - sold it on Monday.',
  'But a letter seen by the Echo shows what she told the crew last week.',
  'She found that somebody had been on the bridge before her.',
  '“The bridge will not hold,” she told the reporters who were waiting for somebody else.',
  'The two towns said in a joint statement that they would look at the bridge “with the care it deserves”.',
  'Ann Poe believes that the bridge is sound.',
  'Ann Poe hopes to repair the bridge.',
  'Ann Poe did not say whether the bridge was sound.',
  'Ann Poe is expected to announce that the bridge will close.',
  'Ann Poe criticised the bridge.',
  'Nobody said that the bridge was sound.',
  'Asked whether the bridge would hold, Ann Poe left the hall.',
  'A letter shows that Ann Poe, the head of the board, wrote to them: “The bridge will not hold.”',
  'Her board had been told, Ann Poe said, that the bridge was “unsafe on at least three counts”.',
  'What Ann Poe said was this: “The bridge will not hold.”',
  'It had, wrote Ann Poe, “asked the wrong people the wrong question”.',
  'Ann Poe said the bridge was “a danger to everybody who lives here”.',
  '“It will not hold,” Ann Poe told guests on the town hall steps.',
  '“It will not hold,” Ann Poe told the guests who had come for somebody else.',
  'The bridge is “a danger to everybody”, said Ann Poe, who does not plan a bridge of her own.',
  'Sobbing Ann Poe, 24, left the bridge.',
  'Ann Poe, who ran the bridge for more than a decade, was found guilty of neglect.',
  'Bridge keepers who have gone nine weeks without pay sat down in the street.',
  'The bridge, which one aide calls “a danger to everybody”, will be shut for half a year unless its keeper is heard.',
  'Ann Poe - dubbed the “Bridge Queen” after making her fortune from bridges - left the town.',
  'Bo Roe, who represents Ann Poe, said his client “trusted the bridge she was given”.',
])('“%s” reports no speech', (text) => {
  expect(reports(text)).toEqual([]);
});

test('thoughts, topics and the unmarked rest of mixed quotes are given for measuring alone', () => {
  const text = 'Ann Poe hopes to repair the bridge. She said the bridge was “a ruin” by now.';
  const { quotes, reported } = analyseStory(text);
  expect(quotes.filter(({ kind }) => kind === 'indirect')).toEqual([]);
  expect(reported.map(({ span, manner }) => `${manner}: ${sliceOf(text, span)}`)).toEqual([
    'thought: to repair the bridge',
    'speech: the bridge was “a ruin” by now',
  ]);
});

test('beside a mixed quote, a coordinated clause is a report of its own', () => {
  expect(reports('Ann Poe said the bridge was “a ruin” and that she would shut it.')).toEqual(['Ann Poe [said] she would shut it']);
});

test('of a series of clauses, those without marked words are reports of their own', () => {
  const text =
    'Ann Poe told them that the bridge was “a ruin”; that Bob, who paints it, had not been paid since May; and that she would “wait”.';
  expect(reports(text)).toEqual(['Ann Poe [told] Bob, who paints it, had not been paid since May']);
  const friends = 'Friends say that Ann Poe has sold two boats, and that she feels, in the words of one, “like a gull in a storm”.';
  expect(reports(friends)).toEqual(['Friends [say] Ann Poe has sold two boats']);
});

test('a report inside a report is nested in it', () => {
  const text = 'The mayor asked the council to repair the bridge, according to two officials familiar with the talks.';
  const [outer, inner] = indirectOf(text);
  expect(outer?.within).toBeNull();
  expect(inner && sliceOf(text, inner.segments[0] ?? { start: 0, end: 0 })).toBe('to repair the bridge');
  expect(inner?.within).toBe(0);
});

test('every report says how its words hang on the cue', () => {
  const [quote] = indirectOf('Ann Poe said that the river was rising.');
  expect(quote?.evidence).toMatchObject({
    rule: 'indirect-that',
    reason: '“said” leads into these words by “that”. “Ann Poe” is the one who says so.',
  });
});

const PIECES = [
  'Ann Poe ',
  'said ',
  'that ',
  'the bridge ',
  'fell',
  ', ',
  '. ',
  '“',
  '”',
  'according to ',
  'and ',
  'to ',
  'leave ',
  'she ',
  '\n',
  'was ',
  'claim ',
  '—',
  'x',
];

test('whatever the text, reports slice, lie in order and share no unit with quoted words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { quotes } = analyseStory(text);
      const marked = quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments);
      for (const { segments, within } of quotes.filter(({ kind }) => kind === 'indirect')) {
        expect(within === null || within < quotes.length).toBe(true);
        segments.forEach((segment, index) => {
          expect(sliceOf(text, segment).trim()).toBe(sliceOf(text, segment));
          expect(segment.start).toBeLessThan(segment.end);
          expect(segment.start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
          expect(marked.filter((other) => overlaps(other, segment))).toEqual([]);
        });
      }
    }),
  );
});

test('whoever speaks of somebody by name is another', () => {
  const sources = (text: string): (string | undefined)[] => {
    const { quotes, voices } = analyseStory(text);
    return quotes.map(({ attribution }) => voices[attribution?.voices[0] ?? -1]?.name);
  };
  const opening = 'Clara Voss has stopped guessing, she says.';
  expect(sources(`${opening}\n\nAnn Poe sits by the door, she says, and nobody has asked.`).at(-1)).toBe('Clara Voss');
  expect(sources(`${opening}\n\nAnn Poe came late. The door was shut, she says, and nobody had asked.`).at(-1)).toBe('Ann Poe');
});
