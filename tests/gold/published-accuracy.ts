import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type Accuracy,
  accuracySchema,
  type Measurement,
  measurementSchema,
  type OtherAccuracy,
  type Share,
} from '../../src/schema/accuracy.ts';
import { judgeEngine } from './engine-score.ts';
import { readGoldFile, readMarkedSeeds } from './gold.ts';
import { type Dimension, type FigureName, type Judgement, tally, tallyFigures } from './judgement.ts';
import { type MarkedEvent, type OtherEvent, otherEvents, siteEvent } from './marked-events.ts';

const PUBLISHED = new URL('../../src/analysis/accuracy.json', import.meta.url);

/** Figures that judge whose words something is, of quotes and of reports. */
const SOURCE_FIGURES: readonly FigureName[] = ['source', 'report source'];
/** Where nothing was decided, no rule and no band is to be judged. */
const UNDECIDED = 'none';

/** What the rules made of an event when they first saw it. */
const firstRunSchema = measurementSchema.extend({ on: z.iso.date() });

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

/** Each event whose figures are published as the rules are now. */
export function publishedNow(): { event: MarkedEvent; published: Measurement }[] {
  const { known, others } = readAccuracy();
  const studied = otherEvents.flatMap((event) => {
    const published = others.find(({ name }) => name === event.title)?.now;
    return published ? [{ event, published }] : [];
  });
  return [{ event: siteEvent, published: known }, ...studied];
}

/** What the rules made of an event when they first saw it, as it was kept. */
export function firstRunOf(event: OtherEvent): Omit<OtherAccuracy, 'now'> {
  const { on: firstOn, ...first } = firstRunSchema.parse(readGoldFile(event, 'first-run.json'));
  return { name: event.title, first, firstOn };
}

async function accuracyOn(event: OtherEvent): Promise<OtherAccuracy> {
  return { ...firstRunOf(event), now: event.isStudied ? await measure(event) : null };
}

/** Writes the figures that the method page shows, of the rules alone. */
export async function publishAccuracy(): Promise<void> {
  const accuracy: Accuracy = { known: await measure(siteEvent), others: await Promise.all(otherEvents.map(accuracyOn)) };
  writeFileSync(PUBLISHED, `${JSON.stringify(accuracy, null, 2)}\n`);
}
