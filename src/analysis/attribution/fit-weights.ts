/** One option of an example: what was observed of it, wholly or in part (0 to 1), and whether it is right. */
export type Option = { features: string[]; partly?: readonly { name: string; part: number }[]; right: boolean };
/** One stretch to learn from: every candidate, and leaving it open. At least one option is right. */
export type Example = { options: Option[] };

/** How many weights to have, and how bold; chosen on held-out months. */
export type FitSettings = {
  /** Pulls every weight to nought (a Gaussian prior), so that what is seen seldom counts little. */
  ridge: number;
  /** What is observed less often would be a weight about single texts. */
  minCount: number;
  /** What weighs less in a first fit decides little: it is left out of the second, so that hundreds of weights do and not thousands. */
  minWeight: number;
};

const MAX_STEPS = 60;
/** The fit has settled where a step gains less than this share. */
const SETTLED = 1e-5;
/** Steps whose curvature is remembered. */
const MEMORY = 8;
/** Of the slope's promise, a step must keep this much (Armijo's condition). */
const KEPT = 1e-4;
const MAX_HALVINGS = 20;

/**
 * Fits a conditional log-linear model: the share of an option is the exponential of the sum of its features' weights, over that of
 * all options. Maximises the share of the right options, less the ridge, by L-BFGS (Liu and Nocedal 1989).
 */
export function fitWeights(examples: readonly Example[], settings: FitSettings): Record<string, number> {
  const { ridge, minCount, minWeight } = settings;
  const first = fitOn(examples, frequentFeatures(examples, minCount), ridge);
  const second = fitOn(
    examples,
    [...first].flatMap(([name, weight]) => (Math.abs(weight) >= minWeight ? [name] : [])),
    ridge,
  );
  return Object.fromEntries([...second].map(([name, weight]) => [name, Math.round(weight * 100) / 100]));
}

/** The weight of each of these features, those left out counting nothing. */
function fitOn(examples: readonly Example[], names: readonly string[], ridge: number): Map<string, number> {
  const idOf = new Map(names.map((name, id) => [name, id]));
  const data = examples.map(({ options }) =>
    options.map(({ features, partly = [], right }): Indexed => {
      const observed = [...features.map((name) => ({ name, part: 1 })), ...partly].filter(({ name }) => idOf.has(name));
      return { right, ids: observed.map(({ name }) => idOf.get(name) ?? 0), parts: observed.map(({ part }) => part) };
    }),
  );
  const weights = minimise((at) => lossOf(data, at, ridge), names.length);
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}

function frequentFeatures(examples: readonly Example[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { options } of examples) {
    for (const { features, partly = [] } of options) {
      for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const { name, part } of partly) counts.set(name, (counts.get(name) ?? 0) + part);
    }
  }
  return [...counts].flatMap(([name, count]) => (count >= minCount ? [name] : [])).sort();
}

type Indexed = { right: boolean; ids: number[]; parts: number[] };
type Point = { loss: number; slope: Float64Array };

/** Minus the log-likelihood of the right options, with the ridge, and its slope. */
function lossOf(data: readonly (readonly Indexed[])[], weights: Float64Array, ridge: number): Point {
  const slope = weights.map((weight) => ridge * weight);
  let loss = (ridge / 2) * dot(weights, weights);
  for (const options of data) {
    const scores = options.map(({ ids, parts }) => ids.reduce((sum, id, at) => sum + (parts[at] ?? 0) * (weights[id] ?? 0), 0));
    const highest = Math.max(...scores);
    const masses = scores.map((score) => Math.exp(score - highest));
    const total = masses.reduce((a, b) => a + b, 0);
    const right = masses.reduce((sum, mass, at) => sum + (options[at]?.right ? mass : 0), 0);
    loss -= Math.log(right / total);
    options.forEach((option, at) => {
      const mass = masses[at] ?? 0;
      const push = mass / total - (option.right ? mass / right : 0);
      option.ids.forEach((id, place) => {
        slope[id] = (slope[id] ?? 0) + push * (option.parts[place] ?? 0);
      });
    });
  }
  return { loss, slope };
}

function minimise(lossAt: (weights: Float64Array) => Point, size: number): Float64Array {
  let weights: Float64Array = new Float64Array(size);
  let point = lossAt(weights);
  const history: { step: Float64Array; turn: Float64Array }[] = [];
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const direction = directionFrom(point.slope, history);
    const promise = dot(point.slope, direction);
    let length = 1;
    let next = add(weights, direction, -length);
    let reached = lossAt(next);
    for (let halved = 0; halved < MAX_HALVINGS && reached.loss > point.loss - KEPT * length * promise; halved += 1) {
      length /= 2;
      next = add(weights, direction, -length);
      reached = lossAt(next);
    }
    const step = add(next, weights, -1);
    const turn = add(reached.slope, point.slope, -1);
    if (dot(step, turn) > 0) history.push({ step, turn });
    if (history.length > MEMORY) history.shift();
    const settled = Math.abs(point.loss - reached.loss) < SETTLED * Math.abs(point.loss);
    weights = next;
    point = reached;
    if (settled) break;
  }
  return weights;
}

/** The slope bent by the remembered curvature: the two loops of L-BFGS. */
function directionFrom(slope: Float64Array, history: readonly { step: Float64Array; turn: Float64Array }[]): Float64Array {
  let direction: Float64Array = Float64Array.from(slope);
  const shares: number[] = [];
  for (const { step, turn } of history.toReversed()) {
    const share = dot(step, direction) / dot(step, turn);
    shares.unshift(share);
    direction = add(direction, turn, -share);
  }
  const last = history.at(-1);
  const scale = last === undefined ? 1 / Math.sqrt(dot(slope, slope)) : dot(last.step, last.turn) / dot(last.turn, last.turn);
  direction = direction.map((value) => value * scale);
  history.forEach(({ step, turn }, at) => {
    direction = add(direction, step, (shares[at] ?? 0) - dot(turn, direction) / dot(step, turn));
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

const add = (a: Float64Array, b: Float64Array, times: number): Float64Array => a.map((value, at) => value + times * (b[at] ?? 0));
