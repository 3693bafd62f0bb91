import { readFileSync, writeFileSync } from 'node:fs';
import { type Accuracy, accuracySchema, type Measurement, measurementSchema, type Share } from '../../src/schema/accuracy.ts';
import { judgeEngine } from './engine-score.ts';
import { readGoldFile, readMarkedSeeds } from './gold.ts';
import { type Dimension, type FigureName, type Judgement, tally, tallyFigures } from './judgement.ts';
import { type MarkedEvent, secondEvent, siteEvent } from './marked-events.ts';

const PUBLISHED = new URL('../../src/analysis/accuracy.json', import.meta.url);

/** Figures that judge whose words something is, of quotes and of reports. */
const SOURCE_FIGURES: readonly FigureName[] = ['source', 'report source'];
/** Where nothing was decided, no rule and no band is to be judged. */
const UNDECIDED = 'none';

/** What the rules made of the second event when they first saw it. */
const firstRunSchema = measurementSchema.extend({ on: accuracySchema.shape.firstOn });

function sharesBy(judgements: readonly Judgement[], dimension: Dimension): Share[] {
  const decided = judgements.filter((judgement) => SOURCE_FIGURES.includes(judgement.figure) && judgement[dimension] !== UNDECIDED);
  return [...Map.groupBy(decided, (judgement) => judgement[dimension])]
    .map(([name, own]) => ({ name, ...tally(own) }))
    .sort((a, b) => b.of - a.of || (a.name < b.name ? -1 : 1));
}

export async function measure(event: MarkedEvent): Promise<Measurement> {
  const judgements = await judgeEngine(event);
  return {
    stories: readMarkedSeeds(event).length,
    figures: [...tallyFigures(judgements)].map(([name, share]) => ({ name, ...share })),
    rules: sharesBy(judgements, 'rule'),
    bands: sharesBy(judgements, 'band'),
    kinds: sharesBy(judgements, 'kind'),
  };
}

export const readAccuracy = (): Accuracy => accuracySchema.parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));

/** Writes the figures that the method page shows, of the rules alone. */
export async function publishAccuracy(): Promise<void> {
  const { on: firstOn, ...first } = firstRunSchema.parse(readGoldFile(secondEvent, 'first-run.json'));
  const accuracy: Accuracy = { known: await measure(siteEvent), other: await measure(secondEvent), first, firstOn };
  writeFileSync(PUBLISHED, `${JSON.stringify(accuracy, null, 2)}\n`);
}
