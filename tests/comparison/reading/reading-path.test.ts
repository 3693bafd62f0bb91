import { describe, expect, test } from 'vitest';
import { compareEdition } from '../../../src/comparison/compare-edition.ts';
import { indexEdition } from '../../../src/comparison/edition-index.ts';
import { passagesOf } from '../../../src/comparison/passages/passages.ts';
import { wordsIn } from '../../../src/comparison/words/story-words.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { readingPathSchema } from '../../../src/schema/reading.ts';
import type { Span } from '../../../src/schema/span.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition } from '../invented-edition.ts';

const pathOf = (edition: Edition) => {
  const textOf = (id: string): string => edition.stories.find((story) => story.id === id)?.text ?? '';
  const { reading } = compareEdition(edition);
  return {
    ...reading,
    lines: reading.paragraphs.map(
      ({ story, sentences }) => `${story}: ${sentences.map(({ span }) => textOf(story).slice(span.start, span.end)).join(' ')}`,
    ),
    repeated: reading.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ repeatedIn }) => repeatedIn.map(({ story, span }) => `${story}: ${textOf(story).slice(span.start, span.end)}`)),
    ),
  };
};

describe('the reading path', () => {
  test('leaves out a sentence that another story’s says in full, and says where it stands', () => {
    const path = pathOf(
      inventedEdition({
        texts: [
          'Rescue boats searched the drowned orchard at midnight.\nA whale swam past.',
          'Rescue boats searched the orchard.\nBread is dear.',
        ],
      }),
    );
    expect(path.lines).toEqual(['a: Rescue boats searched the drowned orchard at midnight.', 'a: A whale swam past.', 'b: Bread is dear.']);
    expect(path.repeated).toEqual(['b: Rescue boats searched the orchard.']);
  });

  test('keeps a sentence for a figure, a source or quoted words that stand nowhere else', () => {
    const path = pathOf(
      inventedEdition({
        texts: [
          'Rescue boats searched the drowned orchard at midnight.',
          'Seven rescue boats searched the drowned orchard at midnight.',
          'Rescue boats searched the drowned orchard at midnight, “too late”.',
        ],
        quotes: [{ id: 'c1', words: 'too late', kind: 'mixed' }],
      }),
    );
    expect(path.lines.filter((line) => /^b|^c/.test(line))).toHaveLength(2);
  });

  test('puts a paragraph behind the one it shares most with, and its followers behind it', () => {
    const path = pathOf(
      inventedEdition({
        texts: [
          'Rescue boats searched the drowned orchard at midnight.\nThe mill wheel broke near the granary, a barn and a cellar.',
          'By midnight boats searched the orchard for a rescue; whales watched.\nLater the granary and its mill wheel burned, broke and fell.\nBread is dear.',
        ],
      }),
    );
    expect(path.lines.map((line) => line.slice(0, 11))).toEqual([
      'a: Rescue b',
      'b: By midni',
      'a: The mill',
      'b: Later th',
      'b: Bread is',
    ]);
  });
});

describe('on the seeds', () => {
  const edition = goldEdition();
  const index = indexEdition(edition);
  const path = pathOf(edition);

  test('every sentence stands on the path once or is repeated by one that does', () => {
    const shown = path.paragraphs.flatMap(({ story, sentences }) => sentences.map(({ span }) => `${story} ${span.start}`));
    const repeated = path.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ repeatedIn }) => repeatedIn.map(({ story, span }) => `${story} ${span.start}`)),
    );
    const all = edition.stories.flatMap((story) =>
      passagesOf(story, index.quotesOfStory(story.id))
        .filter(({ block }) => block.kind === 'paragraph')
        .map(({ span }) => `${story.id} ${span.start}`),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect([...new Set([...shown, ...repeated])].sort()).toEqual([...all].sort());
    expect(shown.filter((sentence) => repeated.includes(sentence))).toEqual([]);
  });

  test('every word inside marks that is left out stands inside the sentences that repeat it', () => {
    const wordsAt = (id: string, span: Span) =>
      edition.stories.flatMap((story) => (story.id === id ? wordsIn(story, span).filter(({ tells }) => tells) : []));
    const leftOut = new Map<string, { place: { story: string; span: Span }; read: Set<string> }>();
    for (const { story, sentences } of path.paragraphs) {
      for (const { span, repeatedIn } of sentences) {
        for (const place of repeatedIn) {
          const key = `${place.story} ${place.span.start}`;
          const { read } = leftOut.get(key) ?? { read: [] };
          leftOut.set(key, { place, read: new Set([...read, ...wordsAt(story, span).map(({ stem }) => stem)]) });
        }
      }
    }
    const missed = [...leftOut.values()].flatMap(({ place, read }) => {
      const marked = edition.quotes
        .filter(({ story, kind }) => story === place.story && kind !== 'indirect')
        .flatMap(({ segments }) => segments);
      const inside = marked.filter(({ start, end }) => place.span.start <= start && end <= place.span.end);
      return inside.flatMap((span) => wordsAt(place.story, span)).filter(({ stem }) => !read.has(stem));
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test('is shorter than all stories together, and keeps its schema', () => {
    const { lines: _, repeated: __, ...reading } = path;
    expect(() => readingPathSchema.parse(reading)).not.toThrow();
    expect(path.words).toBeLessThan(path.wordsOfAll);
  });
});
