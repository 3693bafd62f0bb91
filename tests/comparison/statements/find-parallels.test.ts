import { describe, expect, it, test } from 'vitest';
import { findReported } from '../../../src/comparison/statements/find-reported.ts';
import { groupStatements } from '../../../src/comparison/statements/group-statements.ts';
import { type InventedQuote, inventedEdition } from '../invented-edition.ts';

const sources = [
  { id: 'ada', called: ['Ada Okafor'] },
  { id: 'bea', called: ['Bea Lind'] },
];
const words = 'We will send every repair crew to the northern dykes immediately';
const printed = `Ada Okafor said: “${words}.”`;
const quoted: InventedQuote[] = [
  { id: 'a1', words, by: 'ada' },
  { id: 'b1', words, by: 'ada' },
];

/** What the third story says without marks, and what of it is found. */
function parallels(third: string, report?: Omit<InventedQuote, 'id'>): string[] {
  const edition = inventedEdition({
    texts: [printed, printed, third],
    sources,
    quotes: [...quoted, ...(report ? [{ ...report, id: 'c1' }] : [])],
  });
  const texts = new Map(edition.stories.map(({ id, text }) => [id, text]));
  return groupStatements(edition).flatMap((statement) =>
    statement.parallels.map(
      ({ story, quote, span }) => `${story} ${quote ?? 'narrator'}: ${texts.get(story)?.slice(span.start, span.end)}`,
    ),
  );
}

describe('the same without marks', () => {
  test.each([
    {
      why: 'a report of the same source',
      third: 'Ada Okafor said the crews would go to the northern dykes immediately.',
      report: { words: 'the crews would go to the northern dykes immediately', by: 'ada', kind: 'indirect' as const },
      found: ['c c1: the crews would go to the northern dykes immediately'],
    },
    {
      why: 'the narrator’s own words',
      third: 'After a long night, every repair crew was sent to the northern dykes immediately, and the schools closed.',
      report: undefined,
      found: ['c narrator: every repair crew was sent to the northern dykes immediately'],
    },
    {
      why: 'a report of somebody else',
      third: 'Bea Lind said the crews would go to the northern dykes immediately.',
      report: { words: 'the crews would go to the northern dykes immediately', by: 'bea', kind: 'indirect' as const },
      found: [],
    },
    {
      why: 'the same source on the same matter in other words',
      third: 'Ada Okafor said the dykes of the north had been neglected for decades by her rivals.',
      report: { words: 'the dykes of the north had been neglected for decades by her rivals', by: 'ada', kind: 'indirect' as const },
      found: [],
    },
    {
      why: 'a report of the same source that shares a single word',
      third: 'The dykes broke. Ada Okafor said crews would not be sent south. Bea Lind wept.',
      report: { words: 'crews would not be sent south', by: 'ada', kind: 'indirect' as const },
      found: [],
    },
    {
      why: 'a report with one thing of the quote, in two words',
      third: 'Ada Okafor said nobody had seen a repair crew.',
      report: { words: 'nobody had seen a repair crew', by: 'ada', kind: 'indirect' as const },
      found: [],
    },
    {
      why: 'a phrase that goes round',
      third: 'The northern dykes were never cheap, and nobody had a repair in mind, not immediately.',
      report: undefined,
      found: [],
    },
    { why: 'the narrator on the same matter', third: 'The northern dykes are old, and the crews are few.', report: undefined, found: [] },
  ])('$why', ({ third, report, found }) => {
    expect(parallels(third, report)).toEqual(found);
  });

  it('takes no words beside a fragment for a parallel of it', () => {
    const third = 'She would send every repair crew to the northern dykes “immediately”, Ada Okafor said.';
    expect(parallels(third, { words: 'immediately', by: 'ada', kind: 'mixed' })).toEqual([]);
  });

  it('is found where the narrator tells what a document says', () => {
    const statement = { id: 'note', kind: 'document' as const, called: ['the note'] };
    const edition = inventedEdition({
      texts: [printed, 'In the note it says: “Repairs to the dykes must wait.”', 'The council sent the note, which tells repairs to wait.'],
      sources: [...sources, statement],
      quotes: [{ id: 'b1', words: 'Repairs to the dykes must wait.', by: 'note' }],
    });
    expect(
      findReported(edition).reported.map(({ quote, parallels: found }) => [quote, found.map(({ story, shared }) => [story, shared])]),
    ).toEqual([['b1', [['c', ['repairs', 'wait']]]]]);
  });

  it('is found in the narrator’s words around a quote of the same source', () => {
    const edition = inventedEdition({
      texts: [printed, 'Ada Okafor wants every repair crew at the northern dykes “very soon”.'],
      sources,
      quotes: [
        { id: 'a1', words, by: 'ada' },
        { id: 'b1', words: 'very soon', by: 'ada', kind: 'mixed' },
      ],
    });
    expect(findReported(edition).reported.flatMap(({ parallels: found }) => found.map(({ shared }) => shared))).toEqual([
      ['repair', 'crew', 'northern', 'dykes'],
    ]);
  });

  it('is found for a quote that one story alone prints', () => {
    const edition = inventedEdition({
      texts: [printed, 'Ada Okafor said the crews would go to the northern dykes immediately.'],
      sources,
      quotes: [
        { id: 'a1', words, by: 'ada' },
        { id: 'b1', words: 'the crews would go to the northern dykes immediately', by: 'ada', kind: 'indirect' },
      ],
    });
    expect(findReported(edition).reported.map(({ quote, parallels: found }) => [quote, found.map((it) => it.quote)])).toEqual([
      ['a1', ['b1']],
    ]);
  });
});

describe('the same words printed without marks', () => {
  const said = 'It is late. We owe nobody a dyke, and we shall build one.';

  /** What a transcript prints of what the first story quotes. */
  function verbatim(transcript: string, quotedWords = said, kind: InventedQuote['kind'] = 'direct'): string[] {
    const edition = inventedEdition({
      texts: [`Ada Okafor said: “${quotedWords}”`, transcript],
      sources,
      quotes: [{ id: 'a1', words: quotedWords, by: 'ada', kind }],
    });
    return findReported(edition).reported.flatMap(({ parallels: found }) =>
      found.map(({ span }) => edition.stories[1]?.text.slice(span.start, span.end) ?? ''),
    );
  }

  test.each([
    {
      why: 'a whole sentence',
      transcript: 'OKAFOR: Good evening. We owe nobody a dyke and we shall build one. Questions?',
      found: ['We owe nobody a dyke and we shall build one'],
    },
    {
      why: 'sentences that follow each other, as one',
      words: 'We owe nobody a dyke. But we shall build one.',
      transcript: 'OKAFOR: We owe nobody a dyke. But we shall build one. Thank you.',
      found: ['We owe nobody a dyke. But we shall build one'],
    },
    {
      why: 'a good part of a sentence',
      words: 'build the northern dyke before the autumn storms',
      kind: 'mixed' as const,
      transcript: 'OKAFOR: I promise that we shall build the northern dyke before the autumn storms come.',
      found: ['build the northern dyke before the autumn storms'],
    },
    {
      why: 'a few words of grammar, which anybody may use',
      words: 'to be on the way to it',
      kind: 'mixed' as const,
      transcript: 'The crews seemed to be on the way to it.',
      found: [],
    },
    {
      why: 'what opens a sentence in marks and none here',
      words: 'We shall build one.',
      transcript: 'OKAFOR: One day, we shall build one.',
      found: [],
    },
    { why: 'a cry of three words', words: 'Build the dyke!', transcript: 'The posters read: Build the dyke.', found: [] },
    { why: 'a sentence with another word in it', transcript: 'OKAFOR: We owe hardly anybody a dyke.', found: [] },
  ])('$why', ({ transcript, words: quotedWords, kind, found }) => {
    expect(verbatim(transcript, quotedWords, kind)).toEqual(found);
  });
});
