import { describe, expect, test } from 'vitest';
import { notableForks, spreadOver } from '../../src/comparison/notable-forks.ts';
import { statementIdSchema } from '../../src/schema/ids.ts';
import { collatedStatement } from './collated-statement.ts';

const bridge = collatedStatement([
  ['The old bridge over the river will be', 'closed', 'from tonight until the morning', '.'],
  ['The old bridge over the river will be', 'shut|word', 'from tonight until the morning', '!|punctuation'],
]);
const ferry = { ...collatedStatement([['The ferry'], ['The Ferry|case']]), id: statementIdSchema.parse('ferry') };

describe('where stories differ', () => {
  test('words come before capitals and marks', () => {
    expect(notableForks([ferry, bridge]).map(({ kind }) => kind)).toEqual(['word', 'case', 'punctuation']);
  });

  test('a fork stands between a few words of agreement', () => {
    expect(notableForks([bridge])[0]).toMatchObject({ before: 'river will be ', after: ' from tonight until' });
  });

  test('every statement has its first turn before another has its second', () => {
    expect(spreadOver(notableForks([ferry, bridge])).map(({ kind }) => kind)).toEqual(['word', 'case', 'punctuation']);
    expect(spreadOver(notableForks([bridge, ferry])).map(({ statement }) => statement)).toEqual([bridge.id, ferry.id, bridge.id]);
  });

  test('a story that differs from itself alone is left out', () => {
    const [first] = bridge.witnesses;
    const twiceInOne = { ...bridge, witnesses: bridge.witnesses.map((witness) => ({ ...witness, story: first?.story ?? witness.story })) };
    expect(notableForks([twiceInOne])).toEqual([]);
  });
});
