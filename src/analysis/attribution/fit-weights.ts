/** One option of an example: what was observed of it, and whether it is right. */
export type Option = { features: string[]; right: boolean };
/** One stretch to learn from: every candidate, and leaving it open. At least one option is right. */
export type Example = { options: Option[] };

const EPOCHS = 12;
const RATE = 0.3;
/** Pulls every weight to nought by this share of it a step, so that what is seen seldom counts little. */
const SHRINK = 1e-4;
/** What is observed less often would be a weight about single texts. */
const MIN_COUNT = 25;
/** Weights smaller than this decide nothing and are left out, so that the file stays readable. */
const MIN_WEIGHT = 0.05;
/** Of the generator that shuffles the examples; fixed, so that a fit can be repeated. */
const SEED = 20_180_507;

/**
 * Fits a conditional log-linear model: the share of an option is the exponential of the sum of its features' weights, over that of
 * all options. Maximises the share of the right options by AdaGrad (Duchi, Hazan and Singer 2011).
 */
export function fitWeights(examples: readonly Example[]): Record<string, number> {
  const names = frequentFeatures(examples);
  const idOf = new Map(names.map((name, id) => [name, id]));
  const data = examples.map(({ options }) =>
    options.map(({ features, right }) => ({ right, ids: features.flatMap((name) => idOf.get(name) ?? []) })),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const next = random(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const options of shuffled(data, next)) {
      for (const [id, slope] of gradientOf(options, weights)) {
        const pulled = slope - SHRINK * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + pulled * pulled;
        weights[id] = (weights[id] ?? 0) + (RATE * pulled) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  const rounded = names.map((name, id): [string, number] => [name, Math.round((weights[id] ?? 0) * 100) / 100]);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT));
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { options } of examples) {
    for (const { features } of options) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= MIN_COUNT ? [name] : [])).sort();
}

type Indexed = { right: boolean; ids: number[] };

function gradientOf(options: readonly Indexed[], weights: Float64Array): Map<number, number> {
  const scores = options.map(({ ids }) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const highest = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - highest));
  const total = masses.reduce((a, b) => a + b, 0);
  const rightTotal = masses.reduce((sum, mass, at) => sum + (options[at]?.right ? mass : 0), 0);
  const gradient = new Map<number, number>();
  options.forEach(({ ids, right }, at) => {
    const mass = masses[at] ?? 0;
    const slope = (right && rightTotal > 0 ? mass / rightTotal : 0) - mass / total;
    for (const id of ids) gradient.set(id, (gradient.get(id) ?? 0) + slope);
  });
  return gradient;
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}

/** Numbers from 0 to 1 by mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
