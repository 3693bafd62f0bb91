import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import { loadEdition } from '../../src/collections/load-edition.ts';
import { readSeeds } from '../../src/collections/read-seeds.ts';
import { readGoldSources, readMarkedSeeds } from './gold.ts';
import { readGoldComparison } from './gold-comparison.ts';
import { conditionalFigures, figures, type Judgement, percentOf, tallyFigures } from './judgement.ts';
import { type MarkedEvent, siteEvent } from './marked-events.ts';
import { judgeSeeds } from './score-seeds.ts';
import { judgeStatements } from './score-statements.ts';

const floorsOf = (event: MarkedEvent): URL => new URL('floors.json', event.gold);

/** Percent by figure, at least this much. */
const floorsSchema = z.partialRecord(z.enum(figures), z.number().min(0).max(100));
export type Floors = z.infer<typeof floorsSchema>;

/** What the rules alone make of the texts of an event, and the statements made from it, held against the gold. */
export async function judgeEngine(event = siteEvent): Promise<Judgement[]> {
  const marked = readMarkedSeeds(event);
  return [
    ...judgeSeeds(analyseCorpus(await readSeeds(event.texts)), marked, readGoldSources(event)),
    ...judgeStatements(await loadEdition(event.texts), marked, readGoldComparison(event)),
  ];
}

export function readFloors(event = siteEvent): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(floorsOf(event), 'utf8')));
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

export function writeFloors(floors: Floors, event = siteEvent): void {
  writeFileSync(floorsOf(event), `${JSON.stringify(floors, null, 2)}\n`);
}
