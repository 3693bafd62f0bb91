import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteIds, sourceIds, storyIds } from '../../../src/analysis/identifiers/permalink-ids.ts';
import { slugOfWords } from '../../../src/analysis/identifiers/slug-of-words.ts';

const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';
const OTHER_SHA = `0${SHA.slice(1)}`;

test.each([
  ['The mayor’s “fair share”', 9, 'the-mayors-fair-share'],
  ['Straße, naïve & Łódź', 9, 'strasse-naive-lodz'],
  ['One two three four', 2, 'one-two'],
  ['…', 3, ''],
  ['Мэр сказал', 3, 'мэр-сказал'],
])('the first words of “%s”, at most %i, are `%s`', (text, limit, slug) => {
  expect(slugOfWords(text, limit)).toBe(slug);
});

test('a story is called by its first words and its seed', () => {
  expect(storyIds()('The river rose over the old bridge by night', SHA)).toBe('the-river-rose-over-the-old-bridge-a1b2c');
  expect(storyIds()('“…”', SHA)).toBe('story-a1b2c');
});

test('quotes of two stories never share an id, and quotes of one story only begin alike', () => {
  const idOf = quoteIds();
  const ids = [
    idOf('No comment', 'She said: “No comment.”', SHA),
    idOf('No comment', 'He said: “No comment.”', SHA),
    idOf('No comment', 'He said: “No comment.”', SHA),
    idOf('No comment', 'She said: “No comment.”', OTHER_SHA),
  ];
  expect(ids[0]).toBe('no-comment-a1b2c');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a source that one story alone knows carries the mark of that story', () => {
  const idOf = sourceIds();
  expect(idOf('Ann Poe', null)).toBe('ann-poe');
  expect(idOf('another user', SHA)).toBe('another-user-a1b2c');
  expect(idOf('another user', SHA)).toBe('another-user-a1b2c-2');
});

test('whatever the words, the ids are valid, unlike each other and the same on every run', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const run = () => {
        const [storyId, quoteId, sourceId] = [storyIds(), quoteIds(), sourceIds()];
        return texts.map((text) => ({
          quote: quoteId(text, text, SHA),
          source: sourceId(text, null),
          story: storyId(text, SHA),
        }));
      };
      const ids = run();
      expect(ids).toEqual(run());
      for (const kind of ['story', 'quote', 'source'] as const) expect(new Set(ids.map((it) => it[kind])).size).toBe(texts.length);
    }),
  );
});
