import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import { loadEdition } from '../../src/collections/load-edition.ts';
import { readSeeds } from '../../src/collections/read-seeds.ts';
import { readGoldSources, readMarkedSeeds } from './gold.ts';
import { readGoldParallels, readGoldStatements, readGoldVariants } from './gold-comparison.ts';
import { conditionalFigures, figures, type Judgement, percentOf, tallyFigures } from './judgement.ts';
import { judgeSeeds } from './score-seeds.ts';
import { judgeStatements } from './score-statements.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const FLOORS = new URL('floors.json', import.meta.url);

/** Percent by figure, at least this much. */
const floorsSchema = z.partialRecord(z.enum(figures), z.number().min(0).max(100));
export type Floors = z.infer<typeof floorsSchema>;

/** What the rules alone make of the seeds, and the statements made from it, held against the gold. */
export async function judgeEngine(): Promise<Judgement[]> {
  const marked = readMarkedSeeds();
  const comparison = { statements: readGoldStatements(), variants: readGoldVariants(), parallels: readGoldParallels() };
  return [
    ...judgeSeeds(analyseCorpus(await readSeeds(SEEDS)), marked, readGoldSources()),
    ...judgeStatements(await loadEdition(SEEDS), marked, comparison),
  ];
}

export function readFloors(): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(FLOORS, 'utf8')));
}

/** Lifts every floor to what is measured now; none sinks. */
export function raisedFloors(floors: Floors, judgements: readonly Judgement[]): Floors {
  const measured = tallyFigures(judgements);
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const tally = measured.get(figure);
      if (conditionalFigures.includes(figure)) return [];
      const floor = Math.max(floors[figure] ?? 0, tally ? percentOf(tally) : 0);
      return floor > 0 ? [[figure, floor]] : [];
    }),
  );
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}
