import { describe, expect, test } from 'vitest';
import { checkIntegrity, IntegrityError } from '../../../src/collections/integrity/check-integrity.ts';
import { findFaults } from '../../../src/collections/integrity/find-faults.ts';
import { loadEdition } from '../../../src/collections/load-edition.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from '../../../src/schema/ids.ts';
import { inventedEdition, spanIn } from '../../comparison/invented-edition.ts';

const texts = ['Ada said: “Bo told me ‘we wait’ 🙂 twice.”\n“And then?” she asked.', 'Ada: “Bo told me ‘we wait’.”'];

const sound = (): Edition =>
  inventedEdition({
    texts,
    quotes: [
      { id: 'a1', words: 'Bo told me ‘we wait’ 🙂 twice.', by: 'ada', cue: 'said' },
      { id: 'a2', words: 'we wait', by: 'bo', within: 'a1' },
      { id: 'b1', words: 'Bo told me ‘we wait’.', by: 'ada' },
    ],
    sources: [
      { id: 'ada', called: ['Ada'] },
      { id: 'bo', called: ['Bo'] },
    ],
    statements: [{ id: 'bo-told-me', quotes: ['a1', 'b1'], parallels: [{ story: 'a', words: 'And then' }] }],
  });

/** The item that the invented edition is known to have. */
function first<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error(`The invented edition has no item ${index} there.`);
  return item;
}

const nobody = sourceIdSchema.parse('nobody');
const nothing = quoteIdSchema.parse('z9');
const nowhere = storyIdSchema.parse('z');

test('an edition that holds together has no faults', () => {
  expect(findFaults(sound())).toEqual([]);
});

describe('a fault is named', () => {
  test.each<{ title: string; spoil: (edition: Edition) => void; faults: string[] }>([
    {
      title: 'a span beyond the end of the text',
      spoil: ({ quotes }) => {
        first(quotes, 2).sentence = { start: 5, end: 999 };
      },
      faults: ['Quote `b1`: the sentence, 5 to 999 of `b.txt`, reaches beyond the text, which has 28 units.'],
    },
    {
      title: 'a span that holds nothing',
      spoil: ({ stories }) => {
        first(stories).lede = { start: 3, end: 3 };
      },
      faults: ['Story `a`: the lede, 3 to 3 of `a.txt`, holds nothing.'],
    },
    {
      title: 'a span that ends between the two halves of a character',
      spoil: ({ quotes }) => {
        const end = texts[0]?.indexOf('🙂') ?? 0;
        first(quotes).setting = { start: end - 5, end: end + 1 };
      },
      faults: ['Quote `a1`: the setting, 27 to 33 of `a.txt`, ends in the middle of a character.'],
    },
    {
      title: 'a span that begins between them',
      spoil: ({ sources }) => {
        first(first(sources).mentions).span = { start: 33, end: 36 };
      },
      faults: ['Source `ada`: a mention, 33 to 36 of `a.txt`, begins in the middle of a character.'],
    },
    {
      title: 'a term over two paragraphs',
      spoil: ({ stories }) => {
        first(stories).terms = [{ span: { start: 30, end: 50 }, reason: 'The test says so.' }];
      },
      faults: ['Story `a`: a term, 30 to 50 of `a.txt`, lies in no single block.'],
    },
    {
      title: 'a cue between two paragraphs',
      spoil: ({ quotes }) => {
        const { attribution } = first(quotes);
        if (attribution) attribution.cue = { start: 40, end: 44 };
      },
      faults: ['Quote `a1`: the cue, 40 to 44 of `a.txt`, lies in no single block.'],
    },
    {
      title: 'a segment that does not slice to the text of its quote',
      spoil: ({ quotes }) => {
        first(quotes, 1).segments = [{ start: 23, end: 29 }];
      },
      faults: ['Quote `a2`: the text is not what the segments slice to.'],
    },
    {
      title: 'an attribution to nobody',
      spoil: ({ quotes }) => {
        const { attribution } = first(quotes);
        if (attribution) attribution.source = nobody;
      },
      faults: ['Quote `a1` refers to the source `nobody`, which does not exist.'],
    },
    {
      title: 'a rejected candidate that is nobody',
      spoil: ({ quotes }) => {
        first(quotes).evidence.rejected = [{ source: nobody, mention: { start: 0, end: 3 }, reason: 'The test says so.' }];
      },
      faults: ['Quote `a1` refers to the source `nobody`, which does not exist.'],
    },
    {
      title: 'a story that lists a quote there is none of',
      spoil: ({ stories }) => {
        first(stories).quotes.push(nothing);
      },
      faults: ['Story `a` refers to the quote `z9`, which does not exist.'],
    },
    {
      title: 'a mention in a story there is none of',
      spoil: ({ sources }) => {
        first(first(sources).mentions).story = nowhere;
      },
      faults: ['Source `ada` refers to the story `z`, which does not exist.'],
    },
    {
      title: 'a parallel of a quote there is none of',
      spoil: ({ statements }) => {
        first(first(statements).parallels).quote = nothing;
      },
      faults: ['Statement `bo-told-me` refers to the quote `z9`, which does not exist.'],
    },
    {
      title: 'an id used twice',
      spoil: ({ quotes }) => {
        quotes.push(structuredClone(first(quotes)));
      },
      faults: ['The quote id `a1` is used twice.'],
    },
    {
      title: 'a siglum used twice',
      spoil: ({ stories }) => {
        first(stories, 1).siglum = 'A';
      },
      faults: ['The siglum `A` is used twice.'],
    },
    {
      title: 'a nested quote outside the quote around it',
      spoil: ({ quotes }) => {
        const nested = first(quotes, 1);
        nested.segments = [spanIn(texts[0] ?? '', 'And then')];
        nested.text = 'And then';
      },
      faults: ['Quote `a2` is nested in `a1`, but lies outside its segments.'],
    },
    {
      title: 'a nested quote in another story',
      spoil: ({ quotes }) => {
        first(quotes, 1).within = quoteIdSchema.parse('b1');
      },
      faults: ['Quote `a2` is nested in `b1`, but lies outside its segments.'],
    },
    {
      title: 'a nested quote without one around it',
      spoil: ({ quotes }) => {
        first(quotes, 1).within = nothing;
      },
      faults: ['Quote `a2` refers to the quote `z9`, which does not exist.'],
    },
    {
      title: 'a block out of order',
      spoil: ({ stories }) => {
        first(first(stories).blocks, 1).span.start = 10;
      },
      faults: ['Story `a`: block 2 begins before the one above it ends.'],
    },
    {
      title: 'a block with a wrong number',
      spoil: ({ stories }) => {
        first(first(stories).blocks, 1).n = 3;
      },
      faults: ['Story `a`: block 2 bears the number 3.'],
    },
    {
      title: 'a witness in the wrong story',
      spoil: ({ statements }) => {
        const witness = first(first(statements).witnesses, 1);
        witness.quote = quoteIdSchema.parse('a1');
      },
      faults: ['Statement `bo-told-me` takes the quote `a1` for one of the story `b`.'],
    },
    {
      title: 'a base that no witness is',
      spoil: ({ statements }) => {
        first(first(statements).loci).base = 2;
      },
      faults: ['Statement `bo-told-me` speaks of its witness 2, but has only 0 to 1.'],
    },
    {
      title: 'a variant at no locus',
      spoil: ({ statements }) => {
        first(statements).variants = [{ kind: 'word', locus: 4, readings: [] }];
      },
      faults: ['Statement `bo-told-me` speaks of its locus 4, but has only 0 to 0.'],
    },
  ])('$title', ({ spoil, faults }) => {
    const edition = structuredClone(sound());
    spoil(edition);
    expect(findFaults(edition)).toEqual(faults);
  });
});

test('the error says what is wrong and what to do', () => {
  const edition = structuredClone(sound());
  first(edition.stories, 1).siglum = 'A';
  first(edition.stories).quotes.push(nothing);
  expect(() => checkIntegrity(edition)).toThrow(
    new IntegrityError(['The siglum `A` is used twice.', 'Story `a` refers to the quote `z9`, which does not exist.']),
  );
  expect(() => checkIntegrity(edition)).toThrow(
    [
      'The edition does not hold together:',
      '- The siglum `A` is used twice.',
      '- Story `a` refers to the quote `z9`, which does not exist.',
      'This is a fault of the program, not of the articles: please report it with the seeds that show it. Nothing was published.',
    ].join('\n'),
  );
});

test('what is made of the seeds holds together', async () => {
  const edition = await loadEdition(new URL('../../../seeds/', import.meta.url));
  expect(edition.quotes.length).toBeGreaterThan(0);
  expect(findFaults(edition)).toEqual([]);
});
