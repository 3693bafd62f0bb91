import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { analyseCorpus } from '../../../src/analysis/analyse-corpus.ts';
import { CorrectionError } from '../../../src/analysis/corrections/apply-corrections.ts';
import { type CorrectionEntry, eventFileSchema } from '../../../src/schema/event.ts';
import type { Seed } from '../../../src/schema/seed.ts';

const seed = (file: string, text: string): Seed => ({ file, text, sha256: createHash('sha256').update(text).digest('hex') });
const SEEDS = [
  seed('1.txt', '“The river is rising,” Mayor Ann Poe said. Bob Roe agreed.\n\n“Nobody should wait,” Bob Roe told reporters.\n'),
  seed('2.txt', '“The river is rising,” Ann Poe said. She called it the “big wet” of the year.\n'),
];
const signed = { by: 'An editor', on: '2031-03-05', why: 'Heard on the bridge.' };
const corrected = (correction: Partial<CorrectionEntry>) =>
  analyseCorpus(SEEDS, { corrections: [{ seed: '1.txt', words: 'The river is rising', ...signed, ...correction }] });
const quoteWith = ({ quotes }: ReturnType<typeof analyseCorpus>, words: string, at = 0) =>
  quotes.filter(({ text }) => text.includes(words))[at];

test('a corrected source is shown with who, when, why and what the rules had decided', () => {
  const corpus = corrected({ source: 'Bob Roe' });
  const quote = quoteWith(corpus, 'river');
  const bob = corpus.sources.find(({ name }) => name === 'Bob Roe');
  expect(quote?.attribution?.source).toBe(bob?.id);
  expect(quote?.correction).toEqual({ ...signed, was: 'direct, Ann Poe, by the rule quote-source-cue' });
  expect(bob?.quotes).toContain(quote?.id);
  expect(corpus.stories[0]?.sources[0]).toBe(bob?.id);
});

test('a source can be left open, and a kind be changed alone', () => {
  expect(quoteWith(corrected({ source: null }), 'river')?.attribution).toBeNull();
  const mixed = quoteWith(corrected({ kind: 'mixed' }), 'river');
  expect(mixed?.kind).toBe('mixed');
  expect(mixed?.attribution).not.toBeNull();
});

test('words that are no quote become a term with the reason', () => {
  const { stories, quotes } = corrected({ seed: '2.txt', words: 'The river', term: true });
  expect(quotes.filter(({ story }) => story === stories[1]?.id).some(({ text }) => text.includes('river'))).toBe(false);
  expect(stories[1]?.terms.map(({ reason }) => reason)).toContain(
    'Heard on the bridge. (Corrected by An editor, 2031-03-05; the rules had decided: direct, Ann Poe, by the rule quote-source-cue.)',
  );
});

test('without corrections nothing is marked as corrected', () => {
  expect(analyseCorpus(SEEDS).quotes.filter(({ correction }) => correction !== null)).toEqual([]);
});

test.each([
  {
    correction: { words: 'The river is falling', source: 'Bob Roe' },
    message:
      'corrections, entry 1: `The river is falling` is not found in `1.txt`.\nCopy the words from the file, marks and spaces as they stand there.',
  },
  {
    correction: { words: 'Bob Roe', source: 'Bob Roe' },
    message: 'corrections, entry 1: `Bob Roe` stands more than once in `1.txt`.\nWrite more of the words around the ones you mean.',
  },
  {
    correction: { words: 'agreed', source: 'Bob Roe' },
    message:
      'corrections, entry 1: no quote of `1.txt` holds `agreed`.\nChoose words of one of its quotes, as `npm run review` lists them.',
  },
  {
    correction: { seed: '3.txt', source: 'Bob Roe' },
    message: 'corrections, entry 1: there is no seed `3.txt`.\nWrite the name of one of these files: 1.txt, 2.txt.',
  },
  {
    correction: { source: 'Cal Doe' },
    message:
      'corrections, entry 1: no source is named `Cal Doe`.\nWrite a name as the site shows it, or the last part of the address of its page.',
  },
])('stops: $message', ({ correction, message }) => {
  expect(() => corrected(correction)).toThrow(new CorrectionError([{ entry: 0, ...faultOf(message) }]));
});

function faultOf(message: string) {
  const [finding = '', remedy = ''] = message.replace('corrections, entry 1: ', '').split('\n');
  return { finding, remedy };
}

test('a correction says what is right, who says so, when and why', () => {
  const faults = (entry: unknown) =>
    eventFileSchema.safeParse({ corrections: [entry] }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(faults({ seed: '1.txt', words: 'The river', source: 'Bob Roe', ...signed })).toBeUndefined();
  expect(faults({ seed: '1.txt', words: 'The river', ...signed })).toEqual([
    'corrections.0: A correction says what is right: `source`, `kind` or `term`.',
  ]);
  expect(faults({ seed: '1.txt', words: 'The river', term: true, ...signed, on: 'May' })).toEqual([
    'corrections.0.on: A date is written as year, month and day: 2031-03-05.',
  ]);
});
