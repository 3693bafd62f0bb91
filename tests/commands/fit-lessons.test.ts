import { describe, expect, test } from 'vitest';
import weights from '../../src/analysis/attribution/weights.json' with { type: 'json' };
import { Weights } from '../../src/analysis/feature.ts';
import { judged, lessonsOf } from '../../src/commands/fit-lessons.ts';
import { shownAsSpoken } from '../../src/commands/fit-marked-words.ts';

const text = 'The mayor said “we open the bridge in May”.';
const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
const attribution = (source: string) => ({ source: spans(source), cue: spans('said'), content: spans('“we open the bridge in May”') });
const lessonsWith = (attributions: ReturnType<typeof attribution>[]) =>
  lessonsOf({ id: 'invented', text, attributions }, new Weights(weights));

describe('a decision that bands are measured by', () => {
  test.each([
    { marked: 'its source', attributions: [attribution('The mayor')], right: true },
    { marked: 'another source', attributions: [attribution('the bridge')], right: false },
    { marked: 'nothing, so that the words are nobody’s', attributions: [], right: false },
  ])('is $right where annotators have marked $marked', ({ attributions, right }) => {
    expect(judged(lessonsWith(attributions)).map((it) => it.right)).toEqual([right]);
  });

  test('is left out where the words are taken for a term', () => {
    const article = { id: 'invented', text, attributions: [] };
    expect(shownAsSpoken(article, lessonsWith([]), new Weights({ always: -9 }))).toHaveLength(1);
    expect(
      shownAsSpoken(
        { ...article, text: 'It was a “bridge” day.' },
        lessonsOf({ ...article, text: 'It was a “bridge” day.' }, new Weights(weights)),
        new Weights({ always: 9 }),
      ),
    ).toHaveLength(0);
  });
});
