import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../src/analysis/quotations/marks.ts';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';

/** The words of every stretch; nested ones carry one ">" a level, open ones a "…" at their end. */
function quoted(text: string): string[] {
  const stretches = pairMarks(text, segmentBlocks(text));
  const depth = (within: number | null): number => (within === null ? 0 : 1 + depth(stretches[within]?.within ?? null));
  return stretches.map(
    ({ inner, within, closed }) => `${'>'.repeat(depth(within))}${text.slice(inner.start, inner.end)}${closed ? '' : ' …'}`,
  );
}

describe('pairMarks', () => {
  test.each([
    { text: 'She called it “a fair deal” today.', expected: ['a fair deal'], what: 'curly marks' },
    { text: 'She called it "a fair deal" today.', expected: ['a fair deal'], what: 'straight marks' },
    { text: 'It was “a fair deal" and "no mistake”.', expected: ['a fair deal', 'no mistake'], what: 'curly and straight within one pair' },
    { text: "It was ''a fair deal'' and ``no mistake''.", expected: ['a fair deal', 'no mistake'], what: 'doubled single marks' },
    { text: 'It was «a fair deal», she said.', expected: ['a fair deal'], what: 'guillemets' },
    { text: 'Home » News » Pier opens', expected: [], what: 'guillemets that lead from part to part' },
    { text: 'Il a dit « non » deux fois.', expected: ['non'], what: 'guillemets with space inside' },
    { text: 'Es war „ein Fehler“, sagte sie.', expected: ['ein Fehler'], what: 'low opening marks' },
    { text: '“I can’t see the workers’ side,” he said.', expected: ['I can’t see the workers’ side,'], what: 'apostrophes' },
    { text: "It's the '90s, the dogs' bowls and rock 'n' roll.", expected: [], what: 'apostrophes alone' },
    { text: 'A 6\'2" guard and a 12" pipe, “both huge”.', expected: ['both huge'], what: 'feet and inches' },
    {
      text: '“He stood 6’2”,” she said, “and 5’2” sitting.”',
      expected: ['He stood 6’2”,', 'and 5’2” sitting.'],
      what: 'inches inside a quotation',
    },
    { text: '‘I can’t see it,’ he said.', expected: ['I can’t see it,'], what: 'single marks' },
    {
      text: "'It is the workers' turn,' he said.",
      expected: ["It is the workers' turn,"],
      what: 'straight single marks with a possessive',
    },
    { text: 'Mayor: ‘No Way Back’ for Harbour', expected: ['No Way Back'], what: 'single marks in a headline' },
    { text: '“He told me ‘no’ twice,” she said.', expected: ['He told me ‘no’ twice,', '>no'], what: 'single marks inside double ones' },
    { text: '‘He told me “no” twice,’ she said.', expected: ['He told me “no” twice,', '>no'], what: 'double marks inside single ones' },
    { text: "''He said, 'Leave now,''' she recalled.", expected: ["He said, 'Leave now,'", '>Leave now,'], what: 'three single marks' },
    {
      text: '"He said, \'Leave now,\' " she recalled.',
      expected: ["He said, 'Leave now,'", '>Leave now,'],
      what: 'marks parted by a space',
    },
    {
      text: '“We live by “one town” here,” he said.',
      expected: ['We live by “one town” here,', '>one town'],
      what: 'the same marks nested',
    },
    { text: 'He said: ”“We were always clear.”', expected: ['We were always clear.'], what: 'doubled marks' },
    { text: 'The bridge is shut.” So is the road.', expected: [], what: 'a stray closing mark' },
    {
      text: '“The bridge is shut and will stay so.',
      expected: ['The bridge is shut and will stay so. …'],
      what: 'a mark that is never closed',
    },
    { text: '“The bridge is shut, she said. It was old.', expected: ['The bridge is shut, …'], what: 'a forgotten mark before “she said”' },
    {
      text: '“It is shut, said Ada Okafor. “It was old.”',
      expected: ['It is shut, …', 'It was old.'],
      what: 'a forgotten mark before the next',
    },
    { text: 'An “urgent review“ of the bridge', expected: ['urgent review'], what: 'two opening marks' },
    { text: 'An ”urgent review” of the bridge', expected: ['urgent review'], what: 'two closing marks' },
    { text: 'He rose. “ Yes, ” he said.', expected: ['Yes,'], what: 'spaces inside the marks' },
    { text: '<post by="a b" at="1">“We won” it said</post>', expected: ['We won'], what: 'marks inside tags' },
    { text: '<post at="3 May 2024', expected: [], what: 'a tag that its line does not close' },
    { text: '">We won<post/>', expected: [], what: 'the end of a tag from the line before' },
    { text: 'If a < b then “stop”', expected: ['stop'], what: 'a sign that begins no tag' },
    { text: '“…” and "" and “ ”', expected: [], what: 'nothing where no words stand between' },
  ])('reads $what: $text', ({ text, expected }) => expect(quoted(text)).toEqual(expected));

  test('leaves a quotation open whose mark the next paragraph opens again, and links the parts', () => {
    const text = '“First we rebuild.\n“Then we paint, as “the plan” says.\n“And then we rest,” she said. “At last.”';
    const stretches = pairMarks(text, segmentBlocks(text));
    expect(quoted(text)).toEqual([
      'First we rebuild. …',
      'Then we paint, as “the plan” says. …',
      '>the plan',
      'And then we rest,',
      'At last.',
    ]);
    expect(stretches.map(({ continuedBy }) => continuedBy)).toEqual([1, 3, null, null, null]);
  });

  test('lets a quotation run on over a photo credit between its paragraphs', () => {
    const text = 'She said: “First we rebuild.\nPhoto by Jo Park\n“Then we paint.”';
    expect(pairMarks(text, segmentBlocks(text)).map(({ continuedBy }) => continuedBy)).toEqual([1, null]);
  });

  test('carries a quotation on into a paragraph that only closes it', () => {
    const text = 'He said: “First we rebuild.\nThen we paint.” And he left.';
    expect(quoted(text)).toEqual(['First we rebuild. …', 'Then we paint.']);
  });

  test('does not take the credit under a quotation for a part of it', () => {
    expect(quoted('“First we rebuild.\nAda Okafor, mayor of the town.”\nThe town agrees.')).toEqual(['First we rebuild. …']);
  });

  test('does not let one forgotten mark turn the next paragraphs inside out', () => {
    const text = '“First we rebuild, she said.\nThe town agrees.\nThe mayor spoke of “a new start” today.';
    expect(quoted(text)).toEqual(['First we rebuild, …', 'a new start']);
  });
});
