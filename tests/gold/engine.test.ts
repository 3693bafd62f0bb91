import { describe, expect, it } from 'vitest';
import { judgeEngine, raisedFloors, readFloors } from './engine-score.ts';
import { type FigureName, figures, percentOf, tallyFigures } from './judgement.ts';
import { readAccuracy } from './published-accuracy.ts';
import { missLines } from './score-table.ts';

const judgements = await judgeEngine();
const measured = tallyFigures(judgements);
const floors = readFloors();

/** Where the gold holds something to be found, whatever the engine finds. */
const alwaysJudged: FigureName[] = [
  'segment found',
  'segment and source',
  'utterance',
  'term found',
  'block',
  'block spared',
  'stated',
  'report found',
  'source whole',
];

describe('the engine on the five seeds does not fall below', () => {
  const held = figures.filter((figure) => floors[figure] !== undefined);

  it.each(held)('its floor of %s', (figure) => {
    const tally = measured.get(figure) ?? { right: 0, of: 1 };
    const misses = missLines(judgements.filter((judgement) => judgement.figure === figure));
    expect(percentOf(tally), `node tests/gold/print-score.ts --misses shows all:\n${misses}`).toBeGreaterThanOrEqual(floors[figure] ?? 0);
  });

  it('a floor for everything the gold holds', () => {
    expect(alwaysJudged.filter((figure) => !measured.has(figure))).toEqual([]);
    expect(held.length).toBeGreaterThan(0);
  });
});

it('raises floors and never lowers one', () => {
  const none = judgements.map((judgement) => ({ ...judgement, right: false }));
  const all = judgements.map((judgement) => ({ ...judgement, right: true }));
  expect(raisedFloors(floors, none)).toEqual(floors);
  expect(raisedFloors(floors, all)['segment found']).toBe(100);
});

it('publishes no figure that is better than what is measured', () => {
  const flattering = readAccuracy().figures.filter(({ name, right, of }) => {
    const now = [...measured].find(([figure]) => figure === name)?.[1];
    return now === undefined || percentOf({ right, of }) > percentOf(now);
  });
  expect(flattering, 'npm run accuracy -- --publish publishes what is measured now').toEqual([]);
});
