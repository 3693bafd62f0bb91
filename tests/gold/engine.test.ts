import { describe, expect, it } from 'vitest';
import { judgeEngine, raisedFloors, readFloors } from './engine-score.ts';
import { type FigureName, figures, judgesFound, percentOf, tallyFigures } from './judgement.ts';
import { markedEvents, otherEvents } from './marked-events.ts';
import { firstRunOf, publishedNow, readAccuracy } from './published-accuracy.ts';
import { missLines } from './score-table.ts';

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

const scored = await Promise.all(markedEvents.map(async (event) => ({ event, judgements: await judgeEngine(event) })));

describe.each(scored)('on $event.name', ({ event, judgements }) => {
  const measured = tallyFigures(judgements);
  const floors = readFloors(event);
  const held = figures.filter((figure) => floors[figure] !== undefined && (measured.has(figure) || !judgesFound(figure)));

  it.each(held)('the engine does not fall below its floor of %s', (figure) => {
    const tally = measured.get(figure) ?? { right: 0, of: 1 };
    const misses = missLines(judgements.filter((judgement) => judgement.figure === figure));
    expect(percentOf(tally), `node tests/gold/print-score.ts --misses shows all:\n${misses}`).toBeGreaterThanOrEqual(floors[figure] ?? 0);
  });

  it('there is a floor for everything the gold holds', () => {
    expect(alwaysJudged.filter((figure) => !measured.has(figure))).toEqual([]);
    expect(held.length).toBeGreaterThan(0);
  });

  it('floors rise and never sink', () => {
    const none = judgements.map((judgement) => ({ ...judgement, right: false }));
    const all = judgements.map((judgement) => ({ ...judgement, right: true }));
    expect(raisedFloors(floors, none)).toEqual(floors);
    expect(raisedFloors(floors, all)['segment found']).toBe(100);
  });
});

describe('what is published', () => {
  it.each(publishedNow())('is not better than what is measured on $event.name', ({ event, published }) => {
    const measured = tallyFigures(scored.find((one) => one.event === event)?.judgements ?? []);
    const flattering = published.figures.filter(({ name, right, of }) => {
      const now = [...measured].find(([figure]) => figure === name)?.[1];
      return now === undefined || percentOf({ right, of }) > percentOf(now);
    });
    expect(flattering, 'npm run accuracy -- --publish publishes what is measured now').toEqual([]);
  });

  it('has the first run of each other event as it was kept', () => {
    expect(readAccuracy().others.map(({ now, ...first }) => first)).toEqual(otherEvents.map(firstRunOf));
  });
});
