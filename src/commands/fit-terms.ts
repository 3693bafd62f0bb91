import { readFileSync, writeFileSync } from 'node:fs';
import { decideStretches } from '../analysis/attribution/attribute.ts';
import { readStory } from '../analysis/attribution/reading.ts';
import { readReports } from '../analysis/indirect/read-reports.ts';
import { pairMarks } from '../analysis/quotations/marks.ts';
import { observe } from '../analysis/quotations/terms/observations.ts';
import { situationsOf } from '../analysis/quotations/terms/situations.ts';
import { segmentBlocks } from '../analysis/text/blocks.ts';

/** Where the weights live; the analysis reads them from there. */
const WEIGHTS = new URL('../analysis/quotations/terms/weights.json', import.meta.url);

/** Rarer observations would be about single texts. */
const FEWEST = 20;
const ROUNDS = 150;
/** Pulls weights to nought, so that rare observations count little. */
const RIDGE = 5;
const RATE = 0.15;
/** The rate falls to half after so many rounds. */
const COOLING = 20;
/** How much of a weight's last slope its step size remembers. */
const MEMORY = 0.9;
/**
 * Added to every score. A term taken for a quote puts words into somebody's mouth; a quote taken for a term is only passed over. So
 * terms are believed a little sooner than the odds alone would have it.
 */
const CAUTION = 1.2;

type GoldArticle = { id: string; text: string; attributions: { content: [number, number][] }[] };
type Example = { observations: string[]; term: boolean };

/** Every marked stretch outside headings and boilerplate; a term is one that no attribution's content touches. */
function examplesOf({ text, attributions }: GoldArticle): Example[] {
  const blocks = segmentBlocks(text);
  const stretches = pairMarks(text, blocks);
  const contents = attributions.flatMap(({ content }) => content);
  const readable = blocks.map((block) => (block.kind === 'headline' ? { ...block, kind: 'paragraph' as const } : block));
  const reading = readStory(text, readable, stretches);
  return situationsOf({ text, blocks, stretches, reports: readReports(reading), decided: decideStretches(reading) })
    .filter(({ stretch, blockKind }) => stretch.within === null && blockKind !== 'heading' && blockKind !== 'boilerplate')
    .map((situation) => {
      const { inner } = situation.stretch;
      return { observations: observe(situation), term: !contents.some(([start, end]) => start < inner.end && inner.start < end) };
    });
}

/** Logistic regression, by slopes over all examples with a step size for each weight. */
function fitWeights(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { observations } of examples) for (const it of observations) counts.set(it, (counts.get(it) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const data = examples.map(({ observations, term }) => ({ term, ids: observations.flatMap((it) => ids.get(it) ?? []) }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight) => -RIDGE * weight);
    for (const { term, ids: seen } of data) {
      const score = seen.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
      const error = (term ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const id of seen) slopes[id] = (slopes[id] ?? 0) + error;
    }
    slopes.forEach((slope, id) => {
      const square = MEMORY * (squares[id] ?? 0) + (1 - MEMORY) * slope * slope;
      squares[id] = square;
      weights[id] = (weights[id] ?? 0) + ((RATE / (1 + round / COOLING)) * slope) / Math.sqrt(square + Number.EPSILON);
    });
  }
  return new Map(names.map((name, id) => [name, (weights[id] ?? 0) + (name === 'always' ? CAUTION : 0)]));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run fit:terms -- TRAIN.jsonl (an annotated corpus, one article a line).');
  process.exitCode = 1;
} else {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldArticle => JSON.parse(line));
  const examples = articles.flatMap(examplesOf);
  const weights = fitWeights(examples);
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, weight]) => [name, Math.round(weight * 100) / 100]);
  writeFileSync(WEIGHTS, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  const kept = ({ observations }: Example) => observations.reduce((sum, it) => sum + (weights.get(it) ?? 0), 0) <= 0;
  const share = (some: readonly Example[]) => ((100 * some.filter(kept).length) / some.length).toFixed(1);
  console.log(
    `${examples.length} marked stretches, ${weights.size} weights. On the same texts ${share(examples.filter(({ term }) => !term))} % of quotes and ${share(
      examples.filter(({ term }) => term),
    )} % of terms are taken for quotes.`,
  );
}
