import { writeFileSync } from 'node:fs';
import { analyseStory, type Fitted } from '../analysis/analyse-story.ts';
import { Weights } from '../analysis/feature.ts';
import { readArticles } from './fit-corpus.ts';
import { fitModels, type Model } from './fit-models.ts';
import { scoreLines, scorePredictions } from './held-out-scores.ts';
import { predictionOf } from './predict.ts';

const USAGE = `Usage: npm run --silent fit:attribution -- CORPUS.jsonl [--dry]
Fits who speaks, how sure that is and what is nobody's speech, and prints how that does on months it was not fitted on.
--dry: writes nothing, to choose between variants.`;

/** Where each part of a model lives; the analysis reads them from there. */
const FILES = {
  attribution: new URL('../analysis/attribution/weights.json', import.meta.url),
  bands: new URL('../analysis/attribution/confidence.json', import.meta.url),
  terms: new URL('../analysis/quotations/terms/weights.json', import.meta.url),
};

const fittedWith = ({ attribution, bands, terms }: Model): Required<Fitted> => ({
  attribution: new Weights(attribution),
  bands,
  terms: new Weights(terms),
});

function write({ attribution, bands, terms }: Model): void {
  for (const [file, part] of [
    [FILES.attribution, attribution],
    [FILES.bands, bands],
    [FILES.terms, terms],
  ] as const)
    writeFileSync(file, `${JSON.stringify(part, null, 2)}\n`);
}

const [path, ...options] = process.argv.slice(2);
if (path === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const articles = readArticles(path);
  const { model, held, folds } = fitModels(articles);
  const fitted = held.map(fittedWith);
  const predictions = articles.map(({ id, text }, at) => predictionOf(id, analyseStory(text, fitted[folds.of[at] ?? 0])));
  console.table(model.bands);
  console.log(`On months they were not fitted on:\n${scoreLines(scorePredictions(articles, predictions))}`);
  console.log(`${Object.keys(model.attribution).length} weights of attribution, ${Object.keys(model.terms).length} of terms.`);
  if (!options.includes('--dry')) write(model);
}
