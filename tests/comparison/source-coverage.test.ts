import { expect, test } from 'vitest';
import { indexEdition } from '../../src/comparison/edition-index.ts';
import { sourceCoverage } from '../../src/comparison/source-coverage.ts';
import { sourceCoverageSchema } from '../../src/schema/coverage.ts';
import { inventedEdition } from './invented-edition.ts';

const edition = inventedEdition({
  texts: [
    'Ada Bell said: “The bridge stays shut.” The mayor added that it “may not” open before May. Cole Dunn watched.',
    'Cole Dunn said the bridge was old. “Ada Bell told me ‘never again’ on Monday,” he said.',
    'The bridge is shut. Ada Bell was there. Ada Bell left.',
  ],
  quotes: [
    { id: 'a1', words: 'The bridge stays shut.', by: 'ada-bell' },
    { id: 'a2', words: 'it “may not” open before May', by: 'ada-bell', kind: 'indirect' },
    { id: 'a3', words: 'may not', by: 'ada-bell', kind: 'mixed' },
    { id: 'b1', words: 'the bridge was old', by: 'cole-dunn', kind: 'indirect' },
    { id: 'b2', words: 'Ada Bell told me ‘never again’ on Monday,', by: 'cole-dunn' },
    { id: 'b3', words: 'never again', by: 'ada-bell', within: 'b2' },
  ],
  sources: [
    { id: 'cole-dunn', called: ['Cole Dunn'] },
    { id: 'ada-bell', called: ['Ada Bell'], roles: ['The mayor'] },
  ],
});
const coverage = sourceCoverage(indexEdition(edition));
const cell = (source: string, story: string) => coverage.rows.find((row) => row.source === source)?.cells.find((it) => it.story === story);

test('a cell lists what the story quotes, reports and names', () => {
  expect(cell('ada-bell', 'a')).toMatchObject({ hearing: 'quoted', quoted: ['a1', 'a3'], reported: [], words: 6 });
  expect(cell('ada-bell', 'a')?.named).toHaveLength(2);
  expect(cell('cole-dunn', 'b')).toMatchObject({ hearing: 'quoted', quoted: ['b2'], reported: ['b1'] });
});

test('a clause that only frames a quote of the same source is not counted again', () => {
  expect(cell('ada-bell', 'a')?.reported).toEqual([]);
});

test('a quote within a quote is kept apart', () => {
  expect(cell('ada-bell', 'b')).toMatchObject({ hearing: 'quoted', quoted: [], nested: ['b3'], words: 0 });
});

test('a source that is only named is told from one that is heard', () => {
  expect(cell('ada-bell', 'c')).toMatchObject({ hearing: 'named', quoted: [], reported: [] });
  expect(cell('ada-bell', 'c')?.named).toHaveLength(2);
  expect(cell('cole-dunn', 'a')?.hearing).toBe('named');
});

test('a story without the source has no cell', () => {
  expect(cell('cole-dunn', 'c')).toBeUndefined();
});

test('sources that more stories hear come first', () => {
  expect(coverage.rows.map(({ source, heardIn }) => [source, heardIn])).toEqual([
    ['ada-bell', ['a', 'b']],
    ['cole-dunn', ['b']],
  ]);
});

test('the result keeps its schema', () => {
  expect(() => sourceCoverageSchema.parse(coverage)).not.toThrow();
});
