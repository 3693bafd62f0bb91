import { expect, test } from 'vitest';
import { indexEdition } from '../../src/comparison/edition-index.ts';
import { storyVoices } from '../../src/comparison/story-voices.ts';
import { storyVoicesSchema } from '../../src/schema/voices.ts';
import { inventedEdition } from './invented-edition.ts';

const text = [
  'Ada Bell was not there, said Cole Dunn.',
  '“Nobody came,” an official said. “Not one person.”',
  'Dock workers said “we waited”. “We waited in the rain, she told us ‘go home’,” Cole Dunn said.',
  '“All lies,” it said on the wall.',
].join('\n');
const edition = inventedEdition({
  texts: [text],
  quotes: [
    { id: 'a1', words: 'Ada Bell was not there', by: 'cole-dunn', kind: 'indirect' },
    { id: 'a2', words: ['Nobody came,', 'Not one person.'], by: 'an-official' },
    { id: 'a3', words: 'we waited', by: 'dock-workers', kind: 'mixed' },
    { id: 'a4', words: 'We waited in the rain, she told us ‘go home’,', by: 'cole-dunn' },
    { id: 'a5', words: 'go home', by: 'ada-bell', within: 'a4' },
    { id: 'a6', words: 'All lies,' },
  ],
  sources: [
    { id: 'ada-bell', called: ['Ada Bell'] },
    { id: 'cole-dunn', called: ['Cole Dunn'] },
    { id: 'an-official', called: ['an official'], kind: 'anonymous' },
    { id: 'dock-workers', called: ['Dock workers'], kind: 'group' },
  ],
});
const [story] = storyVoices(indexEdition(edition));
if (!story) throw new Error('The edition has one story.');

test('voices stand in the order in which they first speak, unattributed quotes on a line of their own', () => {
  expect(story.voices.map(({ source }) => source)).toEqual(['cole-dunn', 'an-official', 'dock-workers', 'ada-bell', null]);
});

test('each segment is a mark at its place in the text', () => {
  const marks = story.voices[1]?.marks ?? [];
  expect(marks).toHaveLength(2);
  const length = text.length - '\n'.length * 3;
  const start = text.indexOf('Nobody') - '\n'.length;
  expect(marks[0]?.from).toBeCloseTo(start / length, 10);
  expect(marks[0]?.to).toBeCloseTo((start + 'Nobody came,'.length) / length, 10);
});

test('marks never run backwards and blocks fill the strip', () => {
  for (const { marks } of story.voices) for (const { from, to } of marks) expect(from).toBeLessThan(to);
  expect(story.blocks[0]?.from).toBe(0);
  expect(story.blocks.at(-1)?.to).toBe(1);
});

test('quoted words count once where a quote holds another', () => {
  expect(story.quotedWords).toBe(5 + 2 + 10 + 2);
});

test('named, grouped, anonymous and unattributed voices share the quoted words', () => {
  expect(story.standings.map(({ standing, sources, quotes, words }) => ({ standing, sources, quotes, words }))).toEqual([
    { standing: 'named', sources: ['cole-dunn'], quotes: ['a4'], words: 10 },
    { standing: 'group', sources: ['dock-workers'], quotes: ['a3'], words: 2 },
    { standing: 'anonymous', sources: ['an-official'], quotes: ['a2'], words: 5 },
    { standing: 'unattributed', sources: [], quotes: ['a6'], words: 2 },
  ]);
  expect(story.standings.reduce((sum, { words }) => sum + words, 0)).toBe(story.quotedWords);
});

test('who is named and neither quoted nor reported is listed with every mention', () => {
  const silent = inventedEdition({
    texts: ['Ada Bell met Cole Dunn. Ada Bell said: “Good.”'],
    quotes: [{ id: 'a1', words: 'Good.', by: 'ada-bell' }],
    sources: [
      { id: 'ada-bell', called: ['Ada Bell'] },
      { id: 'cole-dunn', called: ['Cole Dunn'] },
    ],
  });
  expect(storyVoices(indexEdition(silent))[0]?.onlyNamed).toEqual([{ source: 'cole-dunn', mentions: [{ start: 13, end: 22 }] }]);
});

test('the result keeps its schema', () => {
  expect(() => storyVoicesSchema.parse(story)).not.toThrow();
});
