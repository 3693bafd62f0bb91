import { describe, expect, test } from 'vitest';
import { figureForks, nameForks, notableForks, spreadOver } from '../../src/comparison/notable-forks.ts';
import { sourceIdSchema, statementIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import type { NotableFork } from '../../src/schema/notable-fork.ts';
import { collatedStatement } from './collated-statement.ts';

const bridge = collatedStatement([
  ['The old bridge over the river will be', 'closed', 'from tonight until the morning', '.'],
  ['The old bridge over the river will be', 'shut|word', 'from tonight until the morning', '!|punctuation'],
]);
const ferry = { ...collatedStatement([['The ferry'], ['The Ferry|case']]), id: statementIdSchema.parse('ferry') };

const kindOf = ({ of }: NotableFork) => (of.kind === 'statement' ? of.variant : of.kind);

describe('where stories differ', () => {
  test('words come before capitals and marks', () => {
    expect(notableForks([ferry, bridge]).map(kindOf)).toEqual(['word', 'case', 'punctuation']);
  });

  test('a fork stands between a few words of agreement', () => {
    expect(notableForks([bridge])[0]).toMatchObject({ before: 'river will be ', after: ' from tonight until' });
  });

  test('at the beginning of a part the words before it are those of the part that a story shows there', () => {
    const inParts = collatedStatement(
      [
        ['They will come home', ',', 'he said'],
        [null, '…|punctuation', 'he said'],
      ],
      [1, 2],
    );
    expect(notableForks([inParts])[0]).toMatchObject({ before: 'will come home', after: ' he said' });
    const unplaced = { ...inParts, parts: inParts.parts.map((part) => ({ ...part, follows: 'rule' as const })) };
    expect(notableForks([unplaced])[0]).toMatchObject({ before: '' });
  });

  test('every statement has its first turn before another has its second', () => {
    expect(spreadOver(notableForks([ferry, bridge])).map(kindOf)).toEqual(['word', 'case', 'punctuation']);
    expect(spreadOver(notableForks([bridge, ferry])).map(({ of }) => of.kind === 'statement' && of.statement)).toEqual([
      bridge.id,
      ferry.id,
      bridge.id,
    ]);
  });

  test('a story that differs from itself alone is left out', () => {
    const [first] = bridge.witnesses;
    const twiceInOne = { ...bridge, witnesses: bridge.witnesses.map((witness) => ({ ...witness, story: first?.story ?? witness.story })) };
    expect(notableForks([twiceInOne])).toEqual([]);
  });

  test('a name forks into its spellings, and the name with most spellings comes first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => storyIdSchema.parse(id));
    if (!a || !b || !c) throw new Error('There are three stories.');
    const spelled = (id: string, forms: { text: string; stories: (typeof a)[] }[]) => ({
      source: sourceIdSchema.parse(id),
      stories: [],
      spellings: [{ forms }],
    });
    const two = spelled('ada', [
      { text: 'Ada', stories: [a] },
      { text: 'Adah', stories: [b] },
    ]);
    const three = spelled('bell', [
      { text: 'Bell', stories: [a] },
      { text: 'Belle', stories: [b] },
      { text: 'Bel', stories: [c] },
    ]);
    expect(nameForks([two, three]).map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      ['Bell', 'Belle', 'Bel'],
      ['Ada', 'Adah'],
    ]);
  });

  test('a figure forks where stories put it into other words, not where they agree', () => {
    const figure = (story: string) =>
      ({
        story: storyIdSchema.parse(story),
        kind: 'duration',
        span: { start: 0, end: 1 },
        amount: 90,
        unit: 'minutes',
        bound: 'exact',
        normal: '90 minutes',
        measures: null,
        quote: null,
      }) as const;
    const group = {
      kind: 'duration',
      agreement: 'same-value',
      about: 'the call',
      shared: [],
      stories: ['a', 'b', 'c'].map((id) => storyIdSchema.parse(id)),
      figures: ['a', 'b', 'c'].map(figure),
    } as const;
    const printed: Record<string, string> = { a: '90 minutes', b: 'an hour and a half', c: '90 minutes' };
    const groups = [{ ...group, shared: [], stories: [...group.stories], figures: [...group.figures] }];
    expect(
      figureForks(groups, ({ story }) => printed[story] ?? '').map(({ readings }) =>
        readings.map(({ text, stories }) => `${text} ${stories.join('')}`),
      ),
    ).toEqual([['90 minutes ac', 'an hour and a half b']]);
    expect(figureForks(groups, () => '90 minutes')).toEqual([]);
    // So is a number in words or in digits before the same word.
    const inDigits: Record<string, string> = { a: '90 minutes', b: 'ninety minutes', c: '90 minutes' };
    expect(figureForks(groups, ({ story }) => inDigits[story] ?? '')).toEqual([]);
    const counted = groups.map((one) => ({
      ...one,
      kind: 'count' as const,
      figures: one.figures.map((it) => ({ ...it, kind: 'count' as const })),
    }));
    // "11" and "eleven" are house style.
    expect(figureForks(counted, ({ story }) => printed[story] ?? '')).toEqual([]);
  });
});
