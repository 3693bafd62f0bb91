import { writeFileSync } from 'node:fs';
import { readText } from '../analysis/analyse-story.ts';
import { type Example, type FitSettings, fitWeights } from '../analysis/attribution/fit-weights.ts';
import { type Feature, nameOf, Weights } from '../analysis/feature.ts';
import { readReports } from '../analysis/indirect/read-reports.ts';
import { observe } from '../analysis/quotations/terms/observations.ts';
import { situationsOf } from '../analysis/quotations/terms/situations.ts';
import { overlaps } from '../analysis/text/slice.ts';
import { type Article, crossFit, readArticles } from './fit-attribution.ts';

/** Where the weights live; the analysis reads them from there. */
const WEIGHTS = new URL('../analysis/quotations/terms/weights.json', import.meta.url);

const SETTINGS: FitSettings = { ridge: 6, minCount: 40, minWeight: 0 };
/**
 * Added to every score. A term taken for a quote puts words into somebody's mouth; a quote taken for a term is only passed over. So
 * terms are believed a little sooner than the odds alone would have it.
 */
const CAUTION = 0.6;

type Marked = { observations: Feature[]; term: boolean };

/**
 * Every marked stretch outside headings and boilerplate; a term is one that no attribution's content touches. Who speaks them is decided by
 * weights that have not seen the article, as it will be for other articles.
 */
function examplesOf({ text, attributions }: Article, lessons: ReturnType<typeof crossFit>['heldOut'][number]): Marked[] {
  const { blocks, stretches, reading } = readText(text);
  const contents = attributions.flatMap(({ content }) => content);
  const decisions = new Map(lessons.map(({ stretch, decision }) => [stretch, decision]));
  const decided = stretches.map((_, stretch) => decisions.get(stretch));
  return situationsOf({ text, blocks, stretches, reports: readReports(reading), decided })
    .filter(({ stretch, blockKind }) => stretch.within === null && blockKind !== 'heading' && blockKind !== 'boilerplate')
    .map((situation) => ({
      observations: observe(situation),
      term: !contents.some((content) => overlaps(content, situation.stretch.inner)),
    }));
}

/** A term scores above nought, words that are somebody's below. */
function fitTerms(marked: readonly Marked[]): Record<string, number> {
  const examples = marked.map(({ observations, term }): Example => {
    return {
      options: [
        { features: observations.map(nameOf), right: term },
        { features: [], right: !term },
      ],
    };
  });
  const { always = 0, ...others } = fitWeights(examples, SETTINGS);
  return { always: always + CAUTION, ...others };
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run fit:terms -- TRAIN.jsonl (an annotated corpus, one article a line).');
  process.exitCode = 1;
} else {
  const articles = readArticles(path);
  const { heldOut } = crossFit(articles);
  const examples = articles.flatMap((article, at) => examplesOf(article, heldOut[at] ?? []));
  const weights = fitTerms(examples);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  const weighing = new Weights(weights);
  const kept = (some: readonly Marked[]) => some.filter(({ observations }) => weighing.sumOf(observations) <= 0);
  const share = (some: readonly Marked[]) => ((100 * kept(some).length) / some.length).toFixed(1);
  const [terms, quotes] = [examples.filter(({ term }) => term), examples.filter(({ term }) => !term)];
  console.log(`${examples.length} marked stretches, ${Object.keys(weights).length} weights.`);
  console.log(`On the same texts ${share(quotes)} % of quotes and ${share(terms)} % of terms are taken for quotes.`);
}
