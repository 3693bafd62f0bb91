import { describe, expect, test } from 'vitest';
import { creditedLines, readPostCredit } from '../../../src/analysis/text/credited-lines.ts';
import { isInMarks } from '../../../src/analysis/text/in-marks.ts';

describe('the credit of a post', () => {
  test.each([
    { line: '— Quay Walker (@quay_walker) March 3, 2034', user: 'Quay Walker (@quay_walker)', when: 'March 3, 2034' },
    { line: '- pier rat 🐀 (@p1er.rat) · 3h', user: 'pier rat 🐀 (@p1er.rat)', when: '3h' },
    { line: 'Jo Park @jopark', user: 'Jo Park @jopark', when: null },
    { line: '@quaywalker', user: '@quaywalker', when: null },
    { line: '–@quaywalker, via X', user: '@quaywalker', when: null },
    { line: 'Quay Walker (@quaywalker) on Bluesky, 2 hours ago', user: 'Quay Walker (@quaywalker)', when: '2 hours ago' },
    { line: 'Jo Park @jopark 6:42 PM · Mar 3, 2034', user: 'Jo Park @jopark', when: '6:42 PM · Mar 3, 2034' },
    { line: '— Anna Park, via Facebook', user: 'Anna Park', when: null },
    { line: '— harbour gull on Reddit, 3 March', user: 'harbour gull', when: '3 March' },
    { line: 'Quay Walker via Instagram', user: 'Quay Walker', when: null },
  ])('is “$line”', ({ line, user, when }) => {
    const credit = readPostCredit(line);
    expect(credit && line.slice(credit.user.start, credit.user.end)).toBe(user);
    expect(credit?.when ? line.slice(credit.when.start, credit.when.end) : null).toBe(when);
  });

  test.each([
    'Anna Park, harbour master',
    'The mayor spoke on Facebook.',
    'She went on Thursday',
    'Write to jo@quay.example and say so',
    'She wrote: @quaywalker is right',
    `— ${'Quay Walker '.repeat(12)}(@quaywalker)`,
    '“We wait.” (@quaywalker)',
  ])('is not “%s”', (line) => expect(readPostCredit(line)).toBeNull());
});

test.each([
  { line: '“We wait”', whole: true },
  { line: '"Took the kids. They cried rn"', whole: true },
  { line: "'We don't wait for the workers' boat'", whole: true },
  { line: '‘It’s ours’', whole: true },
  { line: '«We wait»', whole: true },
  { line: '“We wait,” she said. “We stay.”', whole: false },
  { line: '"We wait," she said. "We stay."', whole: false },
  { line: '‘We wait,’ she said. ‘We stay.’', whole: false },
  { line: "'We wait,' she said. 'We stay.'", whole: false },
  { line: '“We wait', whole: false },
  { line: 'We wait', whole: false },
  { line: '“”', whole: false },
])('that a line is words in marks and nothing else is $whole of $line', ({ line, whole }) => expect(isInMarks(line)).toBe(whole));

describe('a line in marks', () => {
  const before = 'Anna Park runs the pier.';
  test.each([
    { next: '— Quay Walker (@quaywalker)', credit: 'post' },
    { next: 'Anna Park', credit: 'name' },
    { next: 'Anna Park, harbour master', credit: 'name' },
    { next: '— Peter Lund, engineer', credit: 'name' },
    // Of nobody in the story it may be a heading.
    { next: 'Peter Lund', credit: undefined },
    { next: 'Anna Park says no.', credit: undefined },
    { next: 'Nobody knows', credit: undefined },
  ])('is credited as a $credit by “$next” below it', ({ next, credit }) => {
    expect(creditedLines([before, '“We wait for nobody”', next, 'It rained.']).get(1)?.kind).toBe(credit);
  });

  test('is a headline where it stands first, and the name below it the writer’s', () =>
    expect(creditedLines(['“We wait for nobody”', 'Anna Park', before]).size).toBe(0));

  test('is read alike however many names stand below such lines', () => {
    const names = Array.from({ length: 100 }, (_, n) => `Anna ${String.fromCharCode(65 + (n % 26))}${'ab'.repeat(1 + Math.floor(n / 26))}`);
    const told = names.filter((_, n) => n % 3 === 0);
    const lines = [...told.map((name) => `${name} runs the pier.`), ...names.flatMap((name) => ['“We wait for nobody”', name])];
    expect(creditedLines(lines).size).toBe(told.length);
  });
});

describe('answers from the street', () => {
  const named = (lines: readonly string[]) =>
    [...creditedLines(lines)].map(([index, { at, user }]) => {
      const line = lines[at === 'behind' ? index : at === 'above' ? index - 1 : index + 1] ?? '';
      return `${index} ${at} ${line.slice(user.start, user.end)}`;
    });

  test.each([
    { lines: ['Jo Park, 33, nurse', '“I have been in twice.”', 'Al Reed, 51', '“No.”'], credits: ['1 above Jo Park', '3 above Al Reed'] },
    { lines: ['“I have been in twice.”', 'Jo Park, nurse', '“No.”', 'Al, 51'], credits: ['0 below Jo Park', '2 below Al'] },
    {
      lines: ['“I have been in twice.” – Jo Park, 33, nurse', '“No.” — Al Reed, baker'],
      credits: ['0 behind Jo Park', '1 behind Al Reed'],
    },
    // One name over one line may be a heading; a sentence is no name, and a verb no credit.
    { lines: ['Jo Park, 33, nurse', '“I have been in twice.”'], credits: [] },
    { lines: ['Jo Park, 33, was first.', '“I have been in twice.”', 'Al Reed, 51, was not.', '“No.”'], credits: [] },
    { lines: ['“I have been in twice” – and out again.', '“No,” said Jo – Al nodded.'], credits: [] },
  ])('$lines', ({ lines, credits }) => expect(named(lines)).toEqual(credits));
});
