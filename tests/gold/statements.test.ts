import { describe, expect, it } from 'vitest';
import { groupStatements } from '../../src/comparison/statements/group-statements.ts';
import { goldEdition } from '../comparison/gold-edition.ts';
import { readMarkedSeeds } from './gold.ts';
import { readGoldComparison } from './gold-comparison.ts';
import { type FigureName, percentOf, tallyFigures } from './judgement.ts';
import { type MarkedEvent, secondEvent, siteEvent, thirdEvent } from './marked-events.ts';
import { judgeStatements } from './score-statements.ts';

type Floors = readonly (readonly [FigureName, number])[];

/**
 * Percent that comparison reaches where every quote, source and report is the gold's: what the analysis misses is not counted here.
 * The floors only rise.
 */
const onKnownTexts: Floors = [
  ['pair found', 100],
  ['pair true', 100],
  ['variant found', 100],
  ['variant true', 100],
  ['seam found', 100],
  ['seam true', 100],
  ['parallel found', 50],
  ['parallel true', 100],
];
const onOthers: Floors = [
  ['pair found', 100],
  ['pair true', 100],
  ['variant found', 96.6],
  ['variant true', 100],
  ['seam found', 100],
  ['seam true', 100],
  ['parallel found', 16.6],
];
const onThird: Floors = [
  ['pair found', 100],
  ['pair true', 100],
  ['variant found', 93.7],
  ['variant true', 85],
  ['seam found', 100],
  ['seam true', 100],
  ['parallel found', 100],
  ['parallel true', 100],
];
const events: [MarkedEvent, Floors][] = [
  [siteEvent, onKnownTexts],
  [secondEvent, onOthers],
  [thirdEvent, onThird],
];

describe.each(events)('comparison of the gold’s quotes of $name does not fall below', (event, floors) => {
  const edition = goldEdition(event);
  const judgements = judgeStatements(
    { ...edition, statements: groupStatements(edition) },
    readMarkedSeeds(event),
    readGoldComparison(event),
  );
  const measured = tallyFigures(judgements);

  it.each(floors)('%s: %i %', (figure, floor) => {
    const tally = measured.get(figure);
    const misses = judgements.filter((judgement) => judgement.figure === figure && !judgement.right).map(({ what }) => what);
    expect(tally && percentOf(tally), misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
