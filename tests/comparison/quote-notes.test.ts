import { describe, expect, test } from 'vitest';
import { notesOn } from '../../src/comparison/quote-notes.ts';
import { storyIdSchema } from '../../src/schema/ids.ts';
import { collatedStatement, witnessQuote } from './collated-statement.ts';

const statement = collatedStatement([
  ['The bridge will be', 'closed', 'tonight', '.', 'Stay at home'],
  ['The bridge will be', 'shut|word', 'tonight', null, null],
  [null, 'closed', 'tonight', '!|punctuation', null],
]);
const noteBeside = notesOn([statement]);
const whole = { start: 0, end: 1000 };

describe('the note beside a quote', () => {
  test('names the other stories that print its words', () => {
    expect(noteBeside(witnessQuote(statement, 'a1'), whole)?.elsewhere.map(({ story }) => story)).toEqual(['b', 'c']);
    expect(noteBeside(witnessQuote(statement, 'c1'), whole)?.elsewhere.map(({ story }) => story)).toEqual(['a', 'b']);
  });

  test('is about the paragraph it stands beside: words of another paragraph are left to theirs', () => {
    const start = 'The bridge will be closed tonight. '.length;
    expect(noteBeside(witnessQuote(statement, 'a1'), { start, end: start + 12 })).toBeNull();
  });

  test.each([
    { quote: 'a1', differences: ['word: closed, not shut (b)', 'punctuation: tonight., not tonight! (c)'] },
    { quote: 'b1', differences: ['word: shut, not closed (a, c)'] },
    { quote: 'c1', differences: ['word: closed, not shut (b)', 'punctuation: tonight!, not tonight. (a)'] },
  ])('lists what differs from $quote, marks with the word before them', ({ quote, differences }) => {
    const found = noteBeside(witnessQuote(statement, quote), whole)?.differences.map(
      ({ kind, before, own, others }) =>
        `${kind}: ${before}${own}, ${others.map((other) => `not ${before}${other.text} (${other.stories.join(', ')})`).join('; ')}`,
    );
    expect(found).toEqual(differences);
  });

  test('places a difference in its own story', () => {
    const start = 'The bridge will be '.length;
    expect(noteBeside(witnessQuote(statement, 'b1'), whole)?.differences[0]?.spans).toEqual([{ start, end: start + 'shut'.length }]);
  });

  test('beside a report without marks says where the words are quoted', () => {
    const report = { ...witnessQuote(statement, 'a1'), id: witnessQuote(statement, 'b1').id };
    const withParallel = {
      ...statement,
      witnesses: statement.witnesses.filter(({ story }) => story !== 'b'),
      parallels: [{ story: report.story, quote: report.id, span: whole, shared: ['bridge'] }],
    };
    expect(notesOn([withParallel])(report, whole)).toMatchObject({ standing: 'parallel', elsewhere: [{ story: 'c' }] });
  });

  test('leads from a report to the words that it shares, wherever the quote begins', () => {
    const long = collatedStatement([
      ['Nobody is hurt.', 'The bridge will be closed'],
      ['Nobody is hurt.', 'The bridge will be closed'],
    ]);
    const report = { ...witnessQuote(long, 'a1'), id: witnessQuote(long, 'b1').id, kind: 'indirect' as const };
    const withParallel = {
      ...long,
      witnesses: long.witnesses.filter(({ story }) => story !== 'b'),
      parallels: [{ story: storyIdSchema.parse('c'), quote: report.id, span: whole, shared: ['bridge', 'closed'] }],
    };
    const [place] = notesOn([withParallel])({ ...report, story: storyIdSchema.parse('c') }, whole)?.elsewhere ?? [];
    expect(place?.span.start).toBe('Nobody is hurt. '.length);
  });

  test('tells who reports the same without marks, beside the paragraph with most of the words', () => {
    const report = { story: storyIdSchema.parse('d'), quote: null, span: { start: 5, end: 9 }, shared: ['bridge', 'closed', 'tonight'] };
    const reported = notesOn([{ ...statement, parallels: [report] }]);
    const start = 'The bridge will be closed tonight. '.length;
    expect(reported(witnessQuote(statement, 'a1'), { start: 0, end: start })?.reported).toEqual([{ story: 'd', span: report.span }]);
    expect(reported(witnessQuote(statement, 'a1'), { start, end: start + 12 })).toBeNull();
  });

  test('tells a report beside one paragraph alone, though two hold most of its words', () => {
    const report = { story: storyIdSchema.parse('d'), quote: null, span: { start: 5, end: 9 }, shared: ['bridge', 'tonight'] };
    const reported = notesOn([
      {
        ...collatedStatement([
          ['The bridge', 'shuts tonight.', 'The bridge opens'],
          [null, 'shuts tonight', null],
        ]),
        parallels: [report],
      },
    ]);
    const second = { start: 'The bridge shuts tonight. '.length, end: 1000 };
    const first = { start: 0, end: second.start };
    const quote = witnessQuote(statement, 'a1');
    expect(reported(quote, first, [first, second])?.reported).toEqual([{ story: 'd', span: report.span }]);
    expect(reported(quote, second, [first, second])?.reported ?? []).toEqual([]);
  });

  test('is there only where another story has something of it', () => {
    expect(notesOn([])(witnessQuote(statement, 'a1'), whole)).toBeNull();
  });
});
