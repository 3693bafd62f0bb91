import { describe, expect, test } from 'vitest';
import { createSearch, type Wanted } from '../../../src/client/search/find-documents.ts';
import type { SearchDocument } from '../../../src/schema/search.ts';

const document = (text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'quote',
  path: `/${text.length}/`,
  text,
  about: '',
  also: '',
  stories: ['a'],
  sources: ['ada'],
  ...more,
});

const documents = [
  document('The workers want their share to be fair.'),
  document('A “fair share” is all we ask.'),
  document('We ask for fairness, and a share of it.'),
  document('Zoë’s café isn’t far from the U.S. embassy'),
  document('Ada Bell', { kind: 'source', also: 'Bell, the mayor', sources: ['ada'] }),
  document('Nothing was said of shares.', { kind: 'passage', stories: ['b'], sources: [] }),
];
const search = createSearch(documents);
const texts = (query: string, wanted: Partial<Wanted> = {}) =>
  search({ query, kind: null, story: null, source: null, ...wanted }).map(({ document: { text }, match }) => `${match}: ${text}`);

describe('exact before all words before slips', () => {
  test.each([
    {
      query: 'fair share',
      found: [
        'phrase: A “fair share” is all we ask.',
        'words: The workers want their share to be fair.',
        'words: We ask for fairness, and a share of it.',
      ],
    },
    { query: 'FAIR, “Share”!', found: 'fair share' }, // neither case nor marks matter
    { query: '“fair share”', found: ['phrase: A “fair share” is all we ask.'] }, // in marks the phrase is enough
    { query: '"share fair"', found: 'share fair' }, // unless it stands nowhere
    { query: 'is all we', found: ['phrase: A “fair share” is all we ask.'] },
    { query: 'all we a', found: ['phrase: A “fair share” is all we ask.'] }, // the last word is only begun
    { query: 'zoe’s cafe', found: ['phrase: Zoë’s café isn’t far from the U.S. embassy'] },
    { query: "isn't far", found: ['phrase: Zoë’s café isn’t far from the U.S. embassy'] },
    { query: 'US embassy', found: ['phrase: Zoë’s café isn’t far from the U.S. embassy'] },
    { query: 'embasy', found: ['similar: Zoë’s café isn’t far from the U.S. embassy'] },
    { query: 'wrokers fair', found: ['similar: The workers want their share to be fair.'] },
    { query: 'mayor', found: ['phrase: Ada Bell'] }, // found by words that are not shown
    { query: 'mbassy', found: ['similar: Zoë’s café isn’t far from the U.S. embassy'] }, // the end of a word is no word
    { query: 'xylophone', found: [] },
    { query: '…', found: 'all' }, // no words: the filters alone decide
  ])('$query', ({ query, found }) => {
    if (found === 'all') expect(texts(query)).toHaveLength(documents.length);
    else expect(texts(query)).toEqual(typeof found === 'string' ? texts(found) : found);
  });
});

describe('filters', () => {
  test.each([
    { wanted: { kind: 'passage' }, found: ['phrase: Nothing was said of shares.'] },
    { wanted: { story: 'b' }, found: ['phrase: Nothing was said of shares.'] },
    { wanted: { source: 'ada', kind: 'source' }, found: [] },
    { wanted: { source: 'nobody' }, found: [] },
  ] as const)('$wanted', ({ wanted, found }) => {
    expect(texts('share', wanted)).toEqual(found);
  });

  test('without a query list all that passes', () => {
    expect(texts('', { kind: 'source' })).toEqual(['phrase: Ada Bell']);
  });
});

test('a search leaves no trace in the next', () => {
  texts('wrokers');
  expect(texts('embasy')).toEqual(['similar: Zoë’s café isn’t far from the U.S. embassy']);
});
