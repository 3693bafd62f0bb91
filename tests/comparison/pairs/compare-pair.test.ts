import { describe, expect, test } from 'vitest';
import { compareEdition } from '../../../src/comparison/compare-edition.ts';
import { MOST_STORIES_WITH_ALL_PAIRS } from '../../../src/comparison/pairs/list-pairs.ts';
import { groupStatements } from '../../../src/comparison/statements/group-statements.ts';
import { storyIdSchema } from '../../../src/schema/ids.ts';
import { pairSchema } from '../../../src/schema/pair.ts';
import { goldEdition } from '../gold-edition.ts';
import { inventedEdition } from '../invented-edition.ts';

const [a, b] = [storyIdSchema.parse('a'), storyIdSchema.parse('b')];

describe('two stories side by side', () => {
  const texts = [
    'Ada Bell said: “The dykes broke at midnight.”\nRescue boats from three villages searched the drowned orchard.\nA whale swam past.\n“Nobody warned us,” said Cole Dunn.\nSchools stay shut.',
    'The orchard drowned; villages sent rescue boats.\n“The dykes broke at midnight,” Ada Bell said. “It was dark.”\nNobody warned the fishermen, Cole Dunn thinks.\nBread is dear.',
  ];
  const edition = inventedEdition({
    texts,
    quotes: [
      { id: 'a1', words: 'The dykes broke at midnight.', by: 'ada-bell' },
      { id: 'a2', words: 'Nobody warned us,', by: 'cole-dunn' },
      { id: 'b1', words: ['The dykes broke at midnight,', 'It was dark.'], by: 'ada-bell' },
    ],
    sources: [
      { id: 'ada-bell', called: ['Ada Bell'] },
      { id: 'cole-dunn', called: ['Cole Dunn'] },
    ],
    statements: [
      { id: 'the-dykes-broke', quotes: ['a1', 'b1'] },
      { id: 'nobody-warned', quotes: ['a2'], parallels: [{ story: 'b', words: 'Nobody warned the fishermen' }] },
    ],
  });
  const pair = compareEdition(edition).comparePair(a, b);
  const link = (inA: number, inB: number) => pair.links.find((it) => it.a.n === inA && it.b.n === inB);
  const wordsAt = (text: string | undefined, spans: readonly { start: number; end: number }[] | undefined) =>
    spans?.map(({ start, end }) => text?.slice(start, end));

  test('the same words inside marks join two paragraphs', () => {
    expect(link(1, 2)).toMatchObject({ kind: 'quoted', statements: ['the-dykes-broke'] });
  });

  test('words quoted in one and reported in the other join them, by the words both have', () => {
    expect(link(4, 3)).toMatchObject({ kind: 'reported', statements: ['nobody-warned'] });
    expect(wordsAt(texts[0], link(4, 3)?.a.words)).toContain('warned');
  });

  test('the narrators’ shared words join them, and are shown on both sides', () => {
    expect(link(2, 1)?.kind).toBe('narrated');
    expect(wordsAt(texts[0], link(2, 1)?.a.words)).toEqual(['Rescue', 'boats', 'villages', 'drowned', 'orchard']);
    expect(wordsAt(texts[1], link(2, 1)?.b.words)).toEqual(['orchard', 'drowned', 'villages', 'rescue', 'boats']);
  });

  test('what only one has stays unjoined', () => {
    expect(pair.onlyA.map(({ n }) => n)).toEqual([3, 5]);
    expect(pair.onlyB.map(({ n }) => n)).toEqual([4]);
  });

  test('reports of the same, which nobody quotes, join them by the words both have', () => {
    const reports = ['crews would not be sent to the dykes', 'crews won’t go to any dykes'] as const;
    const retold = compareEdition(
      inventedEdition({
        // Sentences so long that the words they share would not join them by themselves.
        texts: [
          `It rained.\nAda Bell said ${reports[0]}, although gusts had torn seven roofs from barns, flattened greenhouses, and left pumps, tents, blankets and bread in short supply among pensioners.`,
          `Ada Bell said ${reports[1]}, while ministers abroad argued over tariffs, fishing quotas, ferry timetables, opera subsidies and who should pay for lighthouses.\nThe sun shone.`,
        ],
        sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
        quotes: [
          { id: 'a1', words: reports[0], by: 'ada-bell', kind: 'indirect' },
          { id: 'b1', words: reports[1], by: 'ada-bell', kind: 'indirect' },
        ],
      }),
    ).comparePair(a, b);
    expect(retold.links.map((it) => [it.kind, it.a.n, it.b.n])).toEqual([['reported', 2, 1]]);
  });

  test('sources heard in both and in one', () => {
    expect(pair.sources).toEqual({ both: ['ada-bell'], onlyA: ['cole-dunn'], onlyB: [] });
  });

  test('either order gives the same links', () => {
    const turned = compareEdition(edition).comparePair(b, a);
    expect(turned.links.map((it) => `${it.b.n} ${it.a.n} ${it.kind}`).sort()).toEqual(
      pair.links.map((it) => `${it.a.n} ${it.b.n} ${it.kind}`).sort(),
    );
  });
});

describe('on the seeds', () => {
  const marked = goldEdition();
  const comparison = compareEdition({ ...marked, statements: groupStatements(marked) });

  test('every pair has a page, and keeps its schema', () => {
    expect(comparison.pairs).toHaveLength(10);
    for (const { a: one, b: two } of comparison.pairs) expect(() => pairSchema.parse(comparison.comparePair(one, two))).not.toThrow();
  });

  test('B and D are joined where a careful reader joins them', () => {
    const pair = comparison.comparePair(storyIdSchema.parse('b'), storyIdSchema.parse('d'));
    const joins = pair.links.map((link) => `${link.a.n}-${link.b.n} ${link.kind}`);
    expect(joins).toEqual(
      expect.arrayContaining([
        '1-1 narrated',
        '1-6 reported',
        '3-2 narrated',
        '9-9 quoted',
        '9-12 quoted',
        '9-13 quoted',
        '9-14 reported',
        '10-10 reported',
      ]),
    );
  });
});

describe('with many stories', () => {
  const texts = Array.from({ length: 22 }, (_, index) => `“Leave now,” it said in village ${index}.`);
  const edition = inventedEdition({
    texts,
    quotes: [
      { id: 'a1', words: 'Leave now,' },
      { id: 'c1', words: 'Leave now,' },
    ],
    statements: [{ id: 'leave-now', quotes: ['c1', 'a1'] }],
  });

  test('only pairs that share a statement get a page', () => {
    expect(texts.length).toBeGreaterThan(MOST_STORIES_WITH_ALL_PAIRS);
    expect(compareEdition(edition).pairs).toEqual([{ a: 'a', b: 'c' }]);
  });
});

describe('a quote that another story reports without marks', () => {
  const texts = [
    '“The old lighthouse keeper drowned at dawn,” said Ada Bell.\nIt rained.',
    'Bread is dear.\nAda Bell said that the lighthouse keeper had drowned at dawn.',
  ];
  const edition = inventedEdition({
    texts,
    quotes: [
      { id: 'a1', words: 'The old lighthouse keeper drowned at dawn,', by: 'ada-bell', cue: 'said' },
      { id: 'b1', words: 'the lighthouse keeper had drowned at dawn', by: 'ada-bell', cue: 'said', kind: 'indirect' },
    ],
    sources: [{ id: 'ada-bell', called: ['Ada Bell'] }],
  });
  const comparison = compareEdition(edition);

  test('joins the two paragraphs, and is not said to be without an echo', () => {
    expect(comparison.comparePair(a, b).links.map((link) => `${link.a.n}-${link.b.n} ${link.kind}`)).toEqual(['1-2 reported']);
    const [quote] = comparison.differences[0]?.onlyHere.filter((item) => item.kind === 'quote') ?? [];
    expect(quote).toMatchObject({ quote: 'a1', reportedIn: [{ story: 'b' }] });
  });
});
