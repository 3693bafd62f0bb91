import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldBy, weighShared } from '../../../src/comparison/statements/chance.ts';
import { sentenceReader } from '../../../src/comparison/statements/telling-words.ts';
import { inventedEdition } from '../invented-edition.ts';

/** What the first sentences of two stories share. */
function shared(a: string, b: string, opportunities = 10) {
  const edition = inventedEdition({ texts: [a, b], sources: [{ id: 'ada', called: ['Ada Okafor', 'Okafor'] }] });
  const read = sentenceReader(edition);
  const [first, second] = edition.stories.map((story) => toldBy(read(story)[0]?.words ?? []));
  return weighShared(first ?? toldBy([]), second ?? toldBy([]), opportunities);
}

describe('what two passages share', () => {
  test.each([
    ['forms of a word', 'The crews repaired the dyke.', 'A crew repairing dykes.', ['crew', 'repair', 'dyke']],
    ['a number by its value', 'Five dykes broke.', '5 dykes broke.', ['#5', 'dyke', 'broke']],
    ['a source whatever it is called', 'Ada Okafor resigned.', 'Yesterday Okafor resigned.', ['@ada', 'resign']],
    ['that both deny', 'The dyke will not hold.', 'The dyke won’t hold.', ['dyke', '¬', 'hold']],
    ['what a prefix denies', 'The plan is unworkable.', 'The plan is not workable.', ['plan', '¬', 'workabl']],
    ['no grammar', 'It was the one that they have.', 'It was the one that they had.', []],
  ])('%s', (_, a, b, stems) => {
    expect(shared(a, b).stems).toEqual(stems);
  });

  test('a capital alone makes no denial, and “under” is none', () => {
    expect(shared('Understanding grows.', 'Not standing.').stems).toEqual([]);
  });

  test('is the more surprising the more of it there is', () => {
    const few = shared('Crews left for the northern dykes.', 'Crews stay at home.');
    const more = shared('Crews left for the northern dykes.', 'Crews stay near northern dykes.');
    expect(more.surprise).toBeGreaterThan(few.surprise);
  });

  test('is the less surprising the more often the stories have it', () => {
    const rare = shared('The dyke broke.', 'The dyke held.');
    const frequent = shared('The dyke broke. A dyke leaks. Dykes cost money.', 'The dyke held. That dyke is old. Dykes last.');
    expect(frequent.surprise).toBeLessThan(rare.surprise);
  });

  test('is the less surprising the more passages might have matched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (few, more) => {
        const sentences = ['The northern dyke broke at once.', 'A northern dyke has broken.'] as const;
        expect(shared(...sentences, few + more).surprise).toBeLessThan(shared(...sentences, few).surprise);
      }),
    );
  });
});
