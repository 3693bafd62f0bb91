import { describe, expect, it } from 'vitest';
import { groupStatements } from '../../src/comparison/statements/group-statements.ts';
import { goldEdition } from '../comparison/gold-edition.ts';
import { readMarkedSeeds } from './gold.ts';
import { readGoldParallels, readGoldStatements, readGoldVariants } from './gold-comparison.ts';
import { type FigureName, percentOf, tallyFigures } from './judgement.ts';
import { judgeStatements } from './score-statements.ts';

/**
 * Percent that comparison reaches where every quote, source and report is the gold's: what the analysis misses is not counted here.
 * The floors only rise.
 */
const floors = [
  ['pair found', 100],
  ['pair true', 100],
  ['variant found', 100],
  ['variant true', 100],
  ['seam found', 100],
  ['seam true', 100],
  ['parallel found', 25],
  ['parallel true', 100],
] as const satisfies readonly (readonly [FigureName, number])[];

const edition = goldEdition();
const judgements = judgeStatements({ ...edition, statements: groupStatements(edition) }, readMarkedSeeds(), {
  statements: readGoldStatements(),
  variants: readGoldVariants(),
  parallels: readGoldParallels(),
});
const measured = tallyFigures(judgements);

describe('comparison of the gold’s quotes does not fall below', () => {
  it.each(floors)('%s: %i %', (figure, floor) => {
    const tally = measured.get(figure);
    const misses = judgements.filter((judgement) => judgement.figure === figure && !judgement.right).map(({ what }) => what);
    expect(tally && percentOf(tally), misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
