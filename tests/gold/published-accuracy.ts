import { readFileSync, writeFileSync } from 'node:fs';
import { type Accuracy, accuracySchema, type Share } from '../../src/schema/accuracy.ts';
import { type Dimension, type FigureName, type Judgement, tally, tallyFigures } from './judgement.ts';

const PUBLISHED = new URL('../../src/analysis/accuracy.json', import.meta.url);

/** Figures that judge whose words something is, of quotes and of reports. */
const SOURCE_FIGURES: readonly FigureName[] = ['source', 'report source'];
/** Where nothing was decided, no rule and no band is to be judged. */
const UNDECIDED = 'none';

function sharesBy(judgements: readonly Judgement[], dimension: Dimension): Share[] {
  const decided = judgements.filter((judgement) => SOURCE_FIGURES.includes(judgement.figure) && judgement[dimension] !== UNDECIDED);
  return [...Map.groupBy(decided, (judgement) => judgement[dimension])]
    .map(([name, own]) => ({ name, ...tally(own) }))
    .sort((a, b) => b.of - a.of || (a.name < b.name ? -1 : 1));
}

/** The figures that the method page shows, of the rules alone. */
export function accuracyOf(judgements: readonly Judgement[], stories: number): Accuracy {
  return {
    on: `the ${stories} texts of this site, each marked by hand by careful reading`,
    figures: [...tallyFigures(judgements)].map(([name, share]) => ({ name, ...share })),
    rules: sharesBy(judgements, 'rule'),
    bands: sharesBy(judgements, 'band'),
    kinds: sharesBy(judgements, 'kind'),
  };
}

export const readAccuracy = (): Accuracy => accuracySchema.parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));

export function publishAccuracy(accuracy: Accuracy): void {
  writeFileSync(PUBLISHED, `${JSON.stringify(accuracy, null, 2)}\n`);
}
