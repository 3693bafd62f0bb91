import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/comparison/figures/find-figures.ts';
import { groupFigures } from '../../../src/comparison/figures/group-figures.ts';
import { valuesMeet } from '../../../src/comparison/figures/values-meet.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { figureGroupSchema } from '../../../src/schema/figure.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition } from '../invented-edition.ts';

const groupsOf = ({ stories, quotes }: Edition) => {
  const textOf = (id: string): string => stories.find((story) => story.id === id)?.text ?? '';
  const groups = groupFigures(
    stories.flatMap((story) =>
      findFigures(
        story,
        quotes.filter((quote) => quote.story === story.id),
      ),
    ),
    textOf,
  );
  return groups.map((group) => ({
    ...group,
    words: group.figures.map(({ story, span }) => `${story}: ${textOf(story).slice(span.start, span.end)}`),
  }));
};
const invented = (...texts: string[]) => groupsOf(inventedEdition({ texts }));

test.each([
  {
    why: 'one value in other words agrees',
    texts: ['The ferry strike lasted nearly an hour and a half.', 'After a 90-minute ferry strike they left.'],
    agreement: 'same-value',
  },
  { why: 'the same words agree', texts: ['A 90-minute ferry strike.', 'Their 90-minute ferry strike.'], agreement: 'same-words' },
  {
    why: 'another value of the same thing differs',
    texts: ['Seven northern towns signed.', 'Eight northern towns signed.'],
    agreement: 'differs',
  },
  {
    why: '“more than 300” and 320 may agree',
    texts: ['More than 300 harbour workers left.', 'The 320 harbour workers left.'],
    agreement: 'may-agree',
  },
])('$why', ({ texts, agreement }) => {
  const groups = invented(...texts);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.agreement).toBe(agreement);
});

test.each([
  { why: 'different things', texts: ['A 90-minute ferry strike.', 'A 90-minute film.'] },
  { why: 'different values that share one word only', texts: ['Seven northern towns signed.', 'Eight northern farms burned.'] },
  { why: 'different units', texts: ['A three-year ferry strike.', 'A 90-minute ferry strike.'] },
])('$why stay apart', ({ texts }) => {
  expect(invented(...texts).map(({ agreement }) => agreement)).toEqual(['alone', 'alone']);
});

test('a story that prints both values does not differ from those that print one', () => {
  const [group] = invented('Seven northern towns signed. Later eight northern towns signed.', 'Eight northern towns signed.');
  expect(group?.agreement).toBe('may-agree');
});

test('a further story changes no group that it does not share', () => {
  const texts = ['The ferry strike lasted nearly an hour and a half.', 'After a 90-minute ferry strike they left.'];
  const before = invented(...texts);
  const after = invented(...texts, 'Seven northern towns signed.');
  expect(after.slice(0, before.length)).toEqual(before);
});

describe('on the seeds', () => {
  const groups = groupsOf(goldEdition());

  test('the length of the call agrees in four stories, in three forms', () => {
    const call = groups.find(({ words }) => words.some((it) => it.endsWith('90-minute')));
    expect(call?.words).toEqual(['b: nearly an hour and a half', 'c: almost one and a half hours', 'd: 90-minute', 'e: 90-minute']);
    expect(call?.agreement).toBe('same-value');
  });

  test('no two figures differ, since no two of them measure one thing in other numbers', () => {
    expect(groups.filter(({ agreement }) => agreement === 'differs')).toEqual([]);
  });

  test('the call of an hour is another call', () => {
    expect(groups.find(({ words }) => words.includes('c: about an hour'))?.agreement).toBe('alone');
  });

  test('every group keeps its schema', () => {
    for (const { words: _, ...group } of groups) expect(() => figureGroupSchema.parse(group)).not.toThrow();
  });
});

test.each([
  { a: ['almost', 90], b: ['exact', 90], meet: true },
  { a: ['almost', 90], b: ['exact', 85], meet: true },
  { a: ['almost', 90], b: ['exact', 95], meet: false },
  { a: ['over', 300], b: ['exact', 320], meet: true },
  { a: ['over', 300], b: ['exact', 900], meet: false },
  { a: ['under', 300], b: ['over', 320], meet: false },
  { a: ['exact', 7], b: ['exact', 8], meet: false },
] as const)('$a meets $b: $meet', ({ a, b, meet }) => {
  const figure = ([bound, amount]: typeof a | typeof b) => ({ kind: 'count', unit: 'things', bound, amount }) as const;
  expect(valuesMeet(figure(a), figure(b))).toBe(meet);
  expect(valuesMeet(figure(b), figure(a))).toBe(meet);
});
