import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupStatements } from '../../../src/comparison/statements/group-statements.ts';
import type { Corpus } from '../../../src/schema/edition.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { secondEvent } from '../../gold/marked-events.ts';
import { goldEdition } from '../gold-edition.ts';
import { type InventedQuote, type InventedSource, inventedEdition } from '../invented-edition.ts';

const people: InventedSource[] = [
  { id: 'ada', called: ['Ada Okafor'] },
  { id: 'bea', called: ['Bea Lind'] },
  { id: 'statement', kind: 'document', called: ['the statement'] },
  { id: 'ministers', kind: 'group', called: ['the ministers'] },
  { id: 'one-diver', kind: 'anonymous', called: ['one diver'] },
  { id: 'a-former-diver', kind: 'anonymous', called: ['a former diver'] },
];

/** One story a quote: `by` says the words, the narrator's sentence around them. */
function grouped(quotes: readonly (Partial<InventedQuote> & { words: string; around?: string })[]): string[][] {
  const texts = quotes.map(({ words, around = 'They said “…” on the quay.' }) => around.replace('…', words));
  const edition = inventedEdition({
    texts,
    sources: people,
    quotes: quotes.map(({ around, ...quote }, at) => ({ ...quote, id: `${String.fromCharCode('a'.charCodeAt(0) + at)}1` })),
  });
  return groupStatements(edition).map(({ witnesses }) => witnesses.map(({ quote }) => quote));
}

describe('quotes that belong together', () => {
  test.each([
    {
      why: 'the same sentence, the same source',
      quotes: [
        { words: 'The harbour belongs to the fishermen of this town', by: 'ada' },
        { words: 'The harbor belongs to the fishermen of this town!', by: 'ada' },
      ],
    },
    {
      why: 'an excerpt',
      quotes: [
        { words: 'The harbour belongs to the fishermen, and no bank will ever take the quays from them', by: 'ada' },
        { words: 'no bank will ever take the quays', by: 'ada' },
      ],
    },
    {
      why: 'two translations of one sentence',
      quotes: [
        { words: 'We shall never accept a treaty that was signed without the islanders', by: 'ada' },
        { words: 'A treaty signed without the islanders we will never accept', by: 'ada' },
      ],
    },
    {
      why: 'two translations that begin alike and change words all along',
      quotes: [
        { words: 'We have broken the promise to the people who live beside the dyke, and it must be kept now', by: 'ada' },
        { words: 'We have broken the word we gave to those who live beside the dyke, and we have to keep it now', by: 'ada' },
      ],
    },
    {
      why: 'all words of a fragment, with mere grammar between them in the other',
      quotes: [
        { words: 'All the children are warm and are being fed', by: 'ada' },
        { words: 'warm and being fed', by: 'ada', kind: 'mixed' as const },
      ],
    },
    {
      why: 'a short sentence that names what the other only points to',
      quotes: [
        { words: 'I will not foreshadow it', by: 'ada' },
        { words: 'I will not foreshadow the verdict. It will be ready in May.', by: 'ada' },
      ],
    },
    {
      why: 'one story leaves the source open',
      quotes: [
        { words: 'a shameful, costly and pointless tunnel', by: 'ada' },
        { words: 'shameful, costly and pointless tunnel', kind: 'mixed' as const },
      ],
    },
    {
      why: 'a whole sentence of grammar, which one of them contracts',
      quotes: [
        { words: 'That isn’t what we are here for, it’s what you are for', by: 'ada' },
        { words: 'That is not what we’re here for, it is what you are for. Bring buckets.', by: 'ada' },
      ],
    },
    {
      why: 'two fragments, of which one is grammar, and a number in figures',
      quotes: [
        { words: 'We have rowed for twelve nights without sleep. We would do it again if it was up to us.', by: 'ada' },
        { words: 'rowed for 12 nights without rest, if it was up to us', by: 'ada', kind: 'mixed' as const },
      ],
    },
    {
      why: 'one word that tells, in many that are grammar',
      quotes: [
        { words: 'It was a bridge that ought never to have been there', by: 'ada' },
        { words: 'a bridge that ought never to have been there', by: 'ada', kind: 'mixed' as const },
      ],
    },
    {
      why: 'one sentence, given to two voices without a name',
      quotes: [
        { words: 'They sent three warnings about the valve and nobody opened the letters', by: 'one-diver' },
        { words: 'They sent three warnings about the valve, and nobody opened the letters', by: 'a-former-diver' },
      ],
    },
    {
      why: 'all that one story quotes of a voice without a name',
      quotes: [
        { words: 'You had to kick the door twice to open, every morning', by: 'one-diver' },
        { words: 'you had to kick the door twice to open', by: 'a-former-diver' },
      ],
    },
    {
      why: 'one statement, given to two collective voices',
      quotes: [
        { words: 'The islanders must have a seat in every negotiation about the strait', by: 'statement' },
        { words: 'The islanders must have a seat in every negotiation about the strait', by: 'ministers' },
      ],
    },
    {
      why: 'one sentence, given to a document and to a person, who may have written it',
      quotes: [
        { words: 'The islanders must have a seat in every negotiation about the strait', by: 'statement' },
        { words: 'The islanders must have a seat in every negotiation about the strait', by: 'ada' },
      ],
    },
    {
      why: 'one sentence, where one of the two is hardly sure of its source',
      quotes: [
        { words: 'I would be grateful if you did not open the sluices again before noon', by: 'ada' },
        { words: 'I would be grateful if you did not open the sluices again before noon.', by: 'bea', confidence: 'low' as const },
      ],
    },
    {
      why: 'a single word, said of the same matter',
      quotes: [
        { words: 'Returning to the old timetable is an unworkable idea that costs millions', by: 'ada' },
        { words: 'unworkable', by: 'ada', kind: 'mixed' as const, around: 'It was “…” to return to the old timetable, she said.' },
      ],
    },
  ])('$why', ({ quotes }) => {
    expect(grouped(quotes)).toEqual([quotes.map((_, at) => `${'ab'.charAt(at)}1`)]);
  });
});

describe('words that somebody is quoted as quoting', () => {
  const HELD = 'no bank will ever take the quays';
  const OUTER = `The mayor told me: ${HELD}, and I wept`;
  const groupsOf = (second: string, by: string) =>
    groupStatements(
      inventedEdition({
        texts: [`Bea Lind said: “${OUTER}”.`, `Someone said: “${second}”.`],
        sources: people,
        quotes: [
          { id: 'a1', words: OUTER, by: 'bea' },
          { id: 'a2', words: HELD, by: 'bea', within: 'a1' },
          { id: 'b1', words: second, by },
        ],
      }),
    ).map(({ witnesses }) => witnesses.map(({ quote }) => quote));

  it('are compared as the quote inside, and not as what holds it', () => expect(groupsOf(HELD, 'bea')).toEqual([['a2', 'b1']]));
  it('leave the words around them to be compared', () => expect(groupsOf('The mayor told me, and I wept', 'bea')).toEqual([['a1', 'b1']]));
});

describe('look-alikes stay apart', () => {
  test.each([
    {
      why: 'a sentence of two sources, of which both are sure',
      quotes: [
        { words: 'I would be grateful if you did not open the sluices again before noon', by: 'ada' },
        { words: 'I would be grateful if you did not open the sluices again before noon.', by: 'bea' },
      ],
    },
    {
      why: 'words of which the narrator says that they are borrowed, of whom the story is hardly sure',
      quotes: [
        { words: 'No harbour will be drowned under the rubble of another greedy town for a handful of silver', by: 'ada' },
        {
          words: 'Must our harbour be drowned under the rubble of another greedy town for a handful of silver?',
          by: 'bea',
          confidence: 'low' as const,
          around: '“…” she asked, borrowing the words of the mayor.',
        },
      ],
    },
    {
      why: 'a phrase in a longer quote of somebody else, of whom the story is hardly sure',
      quotes: [
        { words: 'open the sluices before noon', by: 'ada', kind: 'mixed' as const },
        { words: 'They may well open the old sluices before noon, or leave the town to the water', by: 'bea', confidence: 'low' as const },
      ],
    },
    {
      why: 'a figure of speech',
      quotes: [
        { words: 'The owners are the judge and the jury', by: 'ada' },
        { words: 'judge and jury', by: 'ada', kind: 'mixed' as const },
      ],
    },
    {
      why: 'sentences of one voice that share their grammar',
      quotes: [
        { words: 'We have never asked the ministry for a loan, and we are not going to ask for one this winter', by: 'ada' },
        { words: 'We have never promised the crew a rise, and we are not going to promise any of them one now', by: 'ada' },
      ],
    },
    {
      why: 'short sentences that begin alike and go on to other matters',
      quotes: [
        { words: 'I will not resign', by: 'ada' },
        { words: 'I will not pretend that it was easy', by: 'ada' },
      ],
    },
    {
      why: 'one word of a voice on two days',
      quotes: [
        { words: 'I will not foreshadow it', by: 'ada', date: { kind: 'supplied' as const, value: '2031-05-02' } },
        { words: 'I will not foreshadow the verdict', by: 'ada', date: { kind: 'supplied' as const, value: '2031-05-09' } },
      ],
    },
    {
      why: 'a common saying of two people',
      quotes: [
        { words: 'There can be nothing decided about the islanders without the islanders', by: 'ada' },
        { words: 'Nothing about the islanders without the islanders', by: 'bea' },
      ],
    },
    {
      why: 'the very same words of two people',
      quotes: [
        { words: 'The harbour belongs to the fishermen of this town', by: 'ada' },
        { words: 'The harbour belongs to the fishermen of this town', by: 'bea' },
      ],
    },
    {
      why: 'one person on one matter in other words',
      quotes: [
        { words: 'I want to stop having thousands of people evicted', by: 'ada' },
        { words: 'we want to stop the thousands of evictions taking place in the old town', by: 'ada' },
      ],
    },
    {
      why: 'one person on two days',
      quotes: [
        { words: 'The ferries will sail again tomorrow morning', by: 'ada', date: { kind: 'supplied' as const, value: '2031-05-02' } },
        { words: 'The ferries will sail again tomorrow morning', by: 'ada', date: { kind: 'supplied' as const, value: '2031-05-09' } },
      ],
    },
    {
      why: 'a single word, said of another matter',
      quotes: [
        { words: 'Returning to the old timetable is an unworkable idea that costs millions', by: 'ada' },
        { words: 'unworkable', by: 'ada', kind: 'mixed' as const, around: 'Her neighbour’s marriage was “…”, she said.' },
      ],
    },
    {
      why: 'everyday words',
      quotes: [
        { words: 'I think they have to do this, and they will', by: 'ada' },
        { words: 'I think we will have to see about that', by: 'ada' },
      ],
    },
    { why: 'a phrase that two stories print and nobody is given', quotes: [{ words: 'business as usual' }, { words: 'as usual' }] },
  ])('$why', ({ quotes }) => {
    expect(grouped(quotes)).toEqual([]);
  });

  it('makes no statement of what one story alone prints twice', () => {
    const edition = inventedEdition({
      texts: ['“The harbour belongs to the fishermen of this town.” Later: “belongs to the fishermen of this town”.'],
      sources: people,
      quotes: [
        { id: 'a1', words: 'The harbour belongs to the fishermen of this town.', by: 'ada' },
        { id: 'a2', words: 'belongs to the fishermen of this town', by: 'ada' },
      ],
    });
    expect(groupStatements(edition)).toEqual([]);
  });

  it('takes two voices without names for one where they say a whole sentence alike', () => {
    const words = 'We told them in March that the pumps would fail before the winter';
    const edition = inventedEdition({
      texts: [`“${words},” said an engineer.`, `“${words},” a former employee said.`, 'A guard called it “a winter to forget”.'],
      sources: [
        { id: 'engineer', kind: 'anonymous', called: ['an engineer'] },
        { id: 'employee', kind: 'anonymous', called: ['a former employee'] },
        { id: 'guard', kind: 'anonymous', called: ['A guard'] },
      ],
      quotes: [
        { id: 'a1', words, by: 'engineer' },
        { id: 'b1', words, by: 'employee' },
        { id: 'c1', words: 'a winter to forget', by: 'guard', kind: 'mixed' },
      ],
    });
    expect(groupStatements(edition).map(({ witnesses }) => witnesses.map(({ quote }) => quote))).toEqual([['a1', 'b1']]);
  });

  it('tells to whom the stories give the same words', () => {
    const words = 'The islanders must have a seat in every negotiation about the strait';
    const edition = inventedEdition({
      texts: [`“${words}.”`, `“${words}.”`, `“${words}.”`],
      sources: people,
      quotes: [
        { id: 'a1', words, by: 'statement' },
        { id: 'b1', words, by: 'ministers' },
        { id: 'c1', words, by: 'ministers' },
      ],
    });
    const [statement] = groupStatements(edition);
    expect(statement?.speakers).toEqual([
      { sources: ['ministers'], witnesses: [1, 2] },
      { sources: ['statement'], witnesses: [0] },
    ]);
    expect(statement?.reason).toBe(
      '3 quotes in 3 stories share up to 12 words in a row; given to the ministers in 2, given to the statement in 1.',
    );
  });

  it('does not let an open quote join two sources', () => {
    const words = 'The harbour belongs to the fishermen of this town';
    expect(grouped([{ words, by: 'ada' }, { words: `${words} and nobody else`, by: 'bea' }, { words }])).toEqual([]);
  });

  it('lets an open quote join the source whose words it shares most', () => {
    const words = 'The harbour belongs to the fishermen';
    const quotes = [{ words: `${words} of this town`, by: 'ada' }, { words, by: 'bea' }, { words: `${words} of this town` }];
    expect(grouped(quotes)).toEqual([['a1', 'c1']]);
  });
});

/** Everything about a statement that does not hang on the order of stories. */
function withoutOrder({ id, witnesses, loci, variants, seams, ...rest }: Statement): unknown {
  const quoteOf = (witness: number) => witnesses[witness]?.quote;
  return {
    ...rest,
    witnesses: witnesses.map(({ quote }) => quote).sort(),
    speakers: rest.speakers.map((speaker) => ({ ...speaker, witnesses: speaker.witnesses.map(quoteOf).sort() })),
    parts: rest.parts.map((part) => ({ ...part, printed: [...part.printed].sort((a, b) => (a.story < b.story ? -1 : 1)) })),
    parallels: [...rest.parallels].sort((a, b) => (`${a.story} ${a.span.start}` < `${b.story} ${b.span.start}` ? -1 : 1)),
    loci: loci.map(({ part, readings }) => ({
      part,
      readings: Object.fromEntries(readings.map(({ witness, ...reading }) => [quoteOf(witness), reading])),
    })),
    variants: variants.length,
    seams: seams
      .map(({ witness, ...seam }) => ({ ...seam, quote: quoteOf(witness) }))
      .sort((a, b) => ((a.quote ?? '') < (b.quote ?? '') ? -1 : 1)),
    id,
  };
}

const shown = (statements: readonly Statement[]) =>
  Object.fromEntries(statements.map((statement) => [statement.id, withoutOrder(statement)]));

/** Some stories of an edition, in the order given. */
const only = (edition: Corpus, stories: readonly string[]): Corpus => ({
  stories: stories.flatMap((id) => edition.stories.filter((story) => story.id === id)),
  quotes: stories.flatMap((id) => edition.quotes.filter(({ story }) => story === id)),
  sources: edition.sources,
});

const utterances = [
  { by: 'ada', words: 'the harbour belongs to the fishermen of this town and no bank will ever take the quays from them'.split(' ') },
  { by: 'ada', words: 'the harbour master promised us new quays before the winter storms return to this town'.split(' ') },
  { by: 'bea', words: 'no bank will ever take the quays from the fishermen unless the council sells the harbour'.split(' ') },
  { by: 'bea', words: 'unworkable plans never survive the first winter storms in this narrow harbour'.split(' ') },
];
/** A part of an utterance, whose source the story gives or leaves open. */
const excerpt = fc
  .tuple(fc.constantFrom(...utterances), fc.nat(8), fc.integer({ min: 1, max: 18 }), fc.integer({ min: 0, max: 3 }))
  .map(([{ by, words }, from, length, open]) => ({ words: words.slice(from, from + length).join(' '), by: open === 0 ? undefined : by }))
  .filter(({ words }) => words !== '');
const randomEdition = fc.array(fc.array(excerpt, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 5 }).map((stories) =>
  inventedEdition({
    texts: stories.map((quotes) => quotes.map(({ words }, n) => `On day ${n} they said “${n} ${words}”.`).join('\n')),
    sources: people,
    quotes: stories.flatMap((quotes, story) =>
      quotes.map(({ words, by }, n) => ({
        id: `${'abcde'.charAt(story)}${n + 1}`,
        words: `${n} ${words}`,
        ...(by === undefined ? {} : { by }),
      })),
    ),
  }),
);

describe.each([
  { of: 'the seeds', editions: fc.constant(goldEdition()), runs: 20 },
  { of: 'a second event', editions: fc.constant(goldEdition(secondEvent)), runs: 20 },
  { of: 'invented stories', editions: randomEdition, runs: 150 },
])('what other stories change in statements of $of', ({ editions, runs }) => {
  const withOrder = editions.chain((edition) => {
    const ids = edition.stories.map(({ id }) => id);
    return fc.tuple(fc.constant(edition), fc.shuffledSubarray(ids, { minLength: ids.length }));
  });

  it('is nothing by their order', () => {
    fc.assert(
      fc.property(withOrder, ([edition, order]) => {
        expect(shown(groupStatements(only(edition, order)))).toEqual(shown(groupStatements(edition)));
      }),
      { numRuns: runs },
    );
  });

  it('is nothing where the story added does not share them', () => {
    fc.assert(
      fc.property(withOrder, fc.integer({ min: 2, max: 4 }), ([edition, order], some) => {
        const [added, ...others] = [order[some] ?? order[0], ...order.slice(0, some)];
        const before = groupStatements(only(edition, others));
        const after = groupStatements(only(edition, [...others, added ?? '']));
        const isShared = ({ witnesses, parallels }: Statement) => [...witnesses, ...parallels].some(({ story }) => story === added);
        const shared = new Set(after.filter(isShared).flatMap(({ witnesses }) => witnesses.map(({ quote }) => quote)));
        const kept = before.filter(({ witnesses }) => !witnesses.some(({ quote }) => shared.has(quote)));
        expect(shown(after.filter((statement) => !isShared(statement)))).toEqual(shown(kept));
      }),
      { numRuns: runs },
    );
  });
});
