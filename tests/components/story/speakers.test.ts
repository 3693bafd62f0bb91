import { describe, expect, test } from 'vitest';
import { notedIn, speakersOf } from '../../../src/components/story/speakers.ts';
import { inventedEdition } from '../../comparison/invented-edition.ts';

const text =
  'Ada said it was “safe” and that it would stay so.\n“It is safe,” Ada said. “Is it?” asked Bell.\n“We stay.\n“We wait.”\nNobody spoke.';
const { stories, quotes } = inventedEdition({
  texts: [text],
  sources: [
    { id: 'ada', called: ['Ada'] },
    { id: 'bell', called: ['Bell'] },
  ],
  quotes: [
    { id: 'a1', words: 'safe', by: 'ada', kind: 'mixed' },
    { id: 'a2', words: 'it was “safe”', by: 'ada', kind: 'indirect' },
    { id: 'a3', words: 'it would stay so', by: 'ada', kind: 'indirect' },
    { id: 'a4', words: 'It is safe,', by: 'ada' },
    { id: 'a5', words: 'Is it?', by: 'bell', confidence: 'low' },
    { id: 'a6', words: ['We stay.', 'We wait.'], confidence: 'low' },
  ],
});
const blocks = stories.flatMap((story) => story.blocks);
const speakersIn = (n: number) =>
  blocks
    .filter((block) => block.n === n)
    .flatMap((block) =>
      speakersOf(
        block,
        quotes,
        quotes.filter(({ id }) => id === 'a3'),
      ),
    )
    .map(
      ({ source, kind, reports, unsure }) =>
        `${source ?? 'nobody'} ${kind}${reports.length > 0 ? ` +${reports.length}` : ''}${unsure ? `, ${unsure} unsure` : ''}`,
    );

describe('who speaks in a paragraph', () => {
  test.each([
    { n: 1, speakers: ['ada mixed +1'] }, // the strongest kind is shown, reports without a note are kept
    { n: 2, speakers: ['ada direct', 'bell direct, a5 unsure'] }, // a doubtful source is told beside its name
    { n: 3, speakers: ['nobody direct'] }, // where no source is named there is none to doubt
    { n: 4, speakers: ['nobody direct'] }, // a quote that goes on speaks here, too
    { n: 5, speakers: [] },
  ])('paragraph $n: $speakers', ({ n, speakers }) => expect(speakersIn(n)).toEqual(speakers));

  test('a report that only frames marked words has no note of its own', () => {
    const noted = blocks.filter(({ n }) => n === 1).flatMap((block) => notedIn(block, quotes));
    expect(noted.map(({ quote }) => quote.id)).toEqual(['a1', 'a3']);
  });

  test('a quote begins in its first paragraph alone', () => {
    const begins = (n: number) =>
      blocks.filter((block) => block.n === n).flatMap((block) => notedIn(block, quotes).map((noted) => noted.begins));
    expect([begins(3), begins(4)]).toEqual([[true], [false]]);
  });
});
