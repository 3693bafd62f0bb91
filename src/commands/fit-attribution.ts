import { readFileSync, writeFileSync } from 'node:fs';
import type { Candidate, Decision, QuotePlace } from '../analysis/attribution/candidate.ts';
import { candidatesFor, decide, openFeatures, scoreOf, type Weights } from '../analysis/attribution/decide.ts';
import { type Reading, readStory } from '../analysis/attribution/reading.ts';
import { pairMarks } from '../analysis/quotations/marks.ts';
import { segmentBlocks } from '../analysis/text/blocks.ts';
import { overlaps } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';

/** Where the weights live; the analysis reads them from there. */
const WEIGHTS = new URL('../analysis/attribution/weights.json', import.meta.url);
/** Quotes go on from quotes before them, so each round decides the earlier ones by the weights of the round before. */
const ROUNDS = 3;
const EPOCHS = 12;
const RATE = 0.3;
/** Pulls weights to nought, so that rare observations count little. */
const RIDGE = 2e-5;
/** Rarer features are left out: their weights would be about single texts. */
const MIN_COUNT = 12;

type GoldArticle = {
  id: string;
  text: string;
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
};
/** One stretch to learn from: each option's features, and which options are right. */
type Example = { options: { features: string[]; right: boolean }[] };

const spansOf = (pairs: readonly [number, number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));
const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other));

/** Gold attributions that hold most of a stretch. */
function goldOf(article: GoldArticle, inner: Span): { sources: Span[]; cues: Span[] }[] {
  const middle = { start: Math.floor((inner.start + inner.end) / 2), end: Math.floor((inner.start + inner.end) / 2) + 1 };
  return article.attributions
    .filter(
      (it) =>
        touches(inner, spansOf(it.content)) &&
        (touches(middle, spansOf(it.content)) || touches({ start: inner.start, end: inner.start + 2 }, spansOf(it.content))),
    )
    .map((it) => ({ sources: spansOf(it.source), cues: spansOf(it.cue) }));
}

function rightCandidates(candidates: readonly Candidate[], gold: { sources: Span[]; cues: Span[] }[]): Set<Candidate> {
  const named = candidates.filter((it) => gold.some(({ sources }) => touches(it.mention.phrase.span, sources)));
  const cued = named.filter(
    (it) =>
      it.cue !== null &&
      gold.some(({ sources, cues }) => touches(it.mention.phrase.span, sources) && it.cue !== null && touches(it.cue, cues)),
  );
  return new Set(cued.length > 0 ? cued : named);
}

function examplesOf(article: GoldArticle, weights: Weights | null): Example[] {
  const blocks = segmentBlocks(article.text);
  const stretches = pairMarks(article.text, blocks);
  const reading: Reading = readStory(article.text, blocks, stretches);
  const decided: (Decision | undefined)[] = stretches.map(() => undefined);
  const examples: Example[] = [];
  reading.places.forEach((place, stretch) => {
    if (place === null) return;
    const quotePlace: QuotePlace = { ...place, reading, stretch, decided };
    const candidates = candidatesFor(quotePlace);
    const inner = stretches[stretch]?.inner ?? { start: 0, end: 1 };
    const gold = goldOf(article, inner).filter(({ sources }) => sources.length > 0);
    const right = rightCandidates(candidates, gold);
    if (weights === null) {
      const chosen = [...right][0] ?? null;
      decided[stretch] = { chosen, share: 1, rivals: [] };
    } else decided[stretch] = decide({ ...quotePlace }, weights);
    if (gold.length > 0 && right.size === 0) return;
    examples.push({
      options: [
        { features: openFeatures(quotePlace), right: gold.length === 0 },
        ...candidates.map((it) => ({ features: it.features, right: right.has(it) })),
      ],
    });
  });
  return examples;
}

function fitWeights(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of examples)
    for (const { features } of options) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= MIN_COUNT).map(([name]) => name);
  const idOf = new Map(names.map((name, id) => [name, id]));
  const data = examples.map(({ options }) =>
    options.map(({ features, right }) => ({ right, ids: features.flatMap((it) => idOf.get(it) ?? []) })),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let state = 1;
  const order = data.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = state % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const at of order) {
      const options = data[at] ?? [];
      const scores = options.map(({ ids }) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      const highest = Math.max(...scores);
      const masses = scores.map((score) => Math.exp(score - highest));
      const total = masses.reduce((a, b) => a + b, 0);
      const rightTotal = masses.reduce((sum, mass, index) => sum + (options[index]?.right ? mass : 0), 0);
      const gradient = new Map<number, number>();
      options.forEach(({ ids, right }, index) => {
        const mass = masses[index] ?? 0;
        const pull = (right ? mass / rightTotal : 0) - mass / total;
        if (Math.abs(pull) < 1e-6) return;
        for (const id of ids) gradient.set(id, (gradient.get(id) ?? 0) + pull);
      });
      for (const [id, value] of gradient) {
        const slope = value - RIDGE * (weights[id] ?? 0) * examples.length * 0.001;
        squares[id] = (squares[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) + (RATE * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run fit:attribution -- TRAIN.jsonl (an annotated corpus, one article a line).');
  process.exit(1);
}
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): GoldArticle => JSON.parse(line));
let weights: Record<string, number> = {};
for (let round = 0; round < ROUNDS; round += 1) {
  const examples = articles.flatMap((article) => examplesOf(article, round === 0 ? null : weights));
  const fitted = fitWeights(examples);
  weights = Object.fromEntries(
    [...fitted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
  const hits = examples.filter(({ options }) => {
    let best: Example['options'][number] | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const option of options) {
      const score = scoreOf(option.features, weights);
      if (score > bestScore) [best, bestScore] = [option, score];
    }
    return best?.right;
  }).length;
  console.log(
    `Round ${round + 1}: ${examples.length} stretches, ${Object.keys(weights).length} weights, ${((100 * hits) / examples.length).toFixed(1)} % right.`,
  );
}
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`);
