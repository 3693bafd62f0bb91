import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf, sentenceWithin } from '../../../src/analysis/text/sentences.ts';

const wholeOf = (text: string) => ({ start: 0, end: text.length });
const split = (text: string): string[] => sentencesOf(text, wholeOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  { sentences: ['The pier opened.', 'The crowd cheered!', 'Was it safe?', 'Nobody knew.'] },
  { sentences: ['Mr. Reed met Dr. Okafor and Sen. J. P. Lund in St. Ives.', 'They talked.'] },
  { sentences: ['Surv. Okafor met Pharm. Reed, Atty. Lund and Arc. Quay.', 'They drew an arc.', 'Nobody saw the brig.', 'It had sunk.'] },
  { sentences: ['Barr. (Mrs.) Ada Okafor and Insp. (Dr.) Lund came.', 'They left (at last.)', 'Nobody minded.'] },
  { sentences: ['The U.S. Navy left the U.S.', 'The pier stayed.'] },
  { sentences: ['It opens at 9 a.m. Monday.', 'It closes at 5 p.m.', 'The bar stays open.'] },
  { sentences: ['Reed Inc. built it in Jan. 2019.', 'Lund Corp. paid.'] },
  { sentences: ['It was Pier No. 9 vs. the sea.', 'The answer was no.', 'The sea won.'] },
  { sentences: ['“We waited.', 'Now we have it.”', 'She smiled.'] },
  { sentences: ['“Leave!” Ada Okafor said.', 'They left.'] },
  { sentences: ['“Is it safe?” he asked.', 'It was.'] },
  { sentences: ['It cost $4.5 million … and more.', '“Too much,” said Reed.'] },
  { sentences: ['One heading without a stop'] },
])('splits: $sentences', ({ sentences }) => expect(split(sentences.join(' '))).toEqual(sentences));

test('gives the sentences that hold a span', () => {
  const text = 'One came. Two and three came. Four left.';
  const sentences = sentencesOf(text, wholeOf(text));
  const around = (from: string, to: string) => {
    const { start, end } = sentenceAround(sentences, { start: text.indexOf(from), end: text.indexOf(to) + to.length });
    return text.slice(start, end);
  };
  expect(around('three', 'three')).toBe('Two and three came.');
  expect(around('One', 'Two')).toBe('One came. Two and three came.');
  expect(around('One', 'Four')).toBe(text);
});

test('gives the first whole sentence within a span', () => {
  const text = 'One came. Two and three came. Four left.';
  const sentences = sentencesOf(text, wholeOf(text));
  expect(sentenceWithin(sentences, { start: text.indexOf('came'), end: text.indexOf('Four') })).toEqual(sentences[1]);
  expect(sentenceWithin(sentences, { start: text.indexOf('came'), end: text.indexOf('three') })).toBeNull();
  expect(sentenceWithin(sentences, { start: text.indexOf('left'), end: text.length })).toBeNull();
});

test('parts any text into sentences that follow each other and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', '.” ', 'U.S. ', 'Mr. ', '\n', '! A')))
        .map((it) => it.join('')),
      (text) => {
        let after = 0;
        let between = '';
        for (const { start, end } of sentencesOf(text, wholeOf(text))) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(end).toBeGreaterThan(start);
          between += text.slice(after, start);
          after = end;
        }
        expect((between + text.slice(after)).trim()).toBe('');
      },
    ),
  );
});
