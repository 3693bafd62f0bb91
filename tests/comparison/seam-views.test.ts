import { describe, expect, test } from 'vitest';
import { seamViews } from '../../src/comparison/seam-views.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { collatedStatement } from './collated-statement.ts';
import { inventedEdition, spanIn } from './invented-edition.ts';

const long = 'She said: “We will stay at home tonight, and all the next week too.”\nHe added: “Nobody will come to us.”';
const spliced = 'In short, “We will stay at home tonight … Nobody will come to us.”';
const cut = 'In short, “We will stay at home tonight.”';
const { stories } = inventedEdition({ texts: [long, spliced, cut] });
const [longId] = stories.map(({ id }) => id);
const base = collatedStatement([['We will'], ['We will'], ['We will']]);
if (!longId) throw new Error('There are three stories.');

const missing = { story: longId, spans: [spanIn(long, 'and all the next week too.')], text: 'and all the next week too.', words: 6 };
const withSeam = (seam: Statement['seams'][number]): Statement => ({ ...base, seams: [seam] });

describe('a seam', () => {
  test('of a splice shows what both print before and after, and what fell out, over the end of a paragraph', () => {
    const [view] = seamViews(withSeam({ kind: 'splice', witness: 1, signed: true, at: spanIn(spliced, '…'), missing }), stories);
    expect(view).toMatchObject({
      long: { before: 'stay at home tonight,', missing: 'and all the next week too.', after: '” He added: “Nobody will' },
      short: { before: 'stay at home tonight', join: '…', after: 'Nobody will come to' },
    });
  });

  test('without a sign has nothing in the place of the missing words', () => {
    const [view] = seamViews(
      withSeam({ kind: 'splice', witness: 1, signed: false, at: spanIn(spliced, 'home tonight'), missing }),
      stories,
    );
    expect(view?.short).toMatchObject({
      before: '“We will stay at home'.split(' ').slice(-4).join(' '),
      join: '',
      after: 'tonight … Nobody will come',
    });
  });

  test('of a cut ends with the last words', () => {
    const [view] = seamViews(withSeam({ kind: 'cut', witness: 2, signed: false, at: spanIn(cut, 'tonight.'), missing }), stories);
    expect(view).toMatchObject({ long: { after: '' }, short: { before: 'stay at home tonight.', join: '', after: '' } });
  });
});
