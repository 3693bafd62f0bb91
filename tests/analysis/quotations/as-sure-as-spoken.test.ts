import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import type { Decision } from '../../../src/analysis/attribution/candidate.ts';
import { asSureAsSpoken } from '../../../src/analysis/quotations/terms/as-sure-as-spoken.ts';

const decision: Decision = { chosen: null, share: 0.9, passedOn: null, rivals: [], rules: [], openness: 0.1 };

describe('who speaks marked words', () => {
  test('is no surer than that they are anybody’s', () => {
    expect(asSureAsSpoken(decision, { kind: 'spoken', share: 0.5 })).toEqual({ ...decision, share: 0.45 });
  });

  test('is as sure as it was where a reader is shown a title or a headline', () => {
    expect(asSureAsSpoken(decision, { kind: 'named', reason: 'A title.' })).toBe(decision);
  });

  test('is never beyond doubt where they stand in a headline', () => {
    const { uncounted } = analyseStory(
      'Clara Voss calls the bridge ‘a gift to nobody’\n\nClara Voss said on Monday that the bridge would open in May, and left.',
    );
    expect(uncounted.map(({ confidence }) => confidence)).toEqual(['medium']);
  });
});
