/**
 * Something observed, by its number; weights say how much it counts. Thousands are observed in every story and few differ: put into
 * words each time, they took a tenth of the time of an analysis. Numbers hold for one run, names for good.
 */
export type Feature = number;

/** What a feature may name: one of the few values of what was looked at. */
type Value = string | number | boolean | null | undefined;

/** Where the words of features part by the next of their values; those without a further one have a number. */
class Fork {
  feature: Feature | null = null;
  /** Most forks are last ones: their values are only kept apart once there is one. */
  #next: Map<Value, Fork> | null = null;
  /** What was asked for last is often asked for again: the candidates of one quote have much in common. */
  #lastValue: Value;
  #last: Fork | null = null;

  at(value: Value): Fork {
    if (this.#last !== null && this.#lastValue === value) return this.#last;
    this.#next ??= new Map();
    const fork = this.#next.get(value) ?? added(this.#next, value);
    this.#lastValue = value;
    this.#last = fork;
    return fork;
  }
}

const names: string[] = [];
const numbers = new Map<string, Feature>();
const forks = new Map<TemplateStringsArray, Fork>();

/**
 * The feature of this name: feature`side=${side} length=${length}`. Of at most four values, each by itself: gathered in a list for every call,
 * they were a twentieth of all that an analysis makes and throws away.
 */
export function feature(words: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value): Feature {
  const values = words.length - 1;
  let fork = forks.get(words) ?? added(forks, words);
  if (values > 0) fork = fork.at(a);
  if (values > 1) fork = fork.at(b);
  if (values > 2) fork = fork.at(c);
  if (values > 3) fork = fork.at(d);
  fork.feature ??= numbered(String.raw(words, ...[a, b, c, d].slice(0, values)));
  return fork.feature;
}

function added<Key>(to: Map<Key, Fork>, key: Key): Fork {
  const fork = new Fork();
  to.set(key, fork);
  return fork;
}

function numbered(name: string): Feature {
  const number = numbers.get(name) ?? names.push(name) - 1;
  numbers.set(name, number);
  return number;
}

/** A feature that is there in part, from 0 to 1: what lies between two steps of a scale is something of both. */
export type Part = { feature: Feature; part: number };

export const nameOf = (feature: Feature): string => names[feature] ?? '';

/** Fits round weights to hundredths. Added up as whole numbers, equal evidence is equal, in whatever order it was seen. */
const UNITS = 100;

/** Weights by the names of their features; a feature without one counts nothing. */
export class Weights {
  readonly #named: Readonly<Record<string, number>>;
  /** In hundredths. */
  readonly #weights: number[] = [];

  constructor(named: Readonly<Record<string, number>>) {
    this.#named = named;
  }

  sumOf(features: readonly Feature[], others: readonly Feature[] = []): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights[feature] ?? this.#lookUp(feature);
    for (const feature of others) sum += this.#weights[feature] ?? this.#lookUp(feature);
    return sum / UNITS;
  }

  sumOfParts(parts: readonly Part[]): number {
    let sum = 0;
    for (const { feature, part } of parts) sum += part * (this.#weights[feature] ?? this.#lookUp(feature));
    return sum / UNITS;
  }

  #lookUp(feature: Feature): number {
    while (this.#weights.length <= feature) {
      const weight = this.#named[nameOf(this.#weights.length)] ?? 0;
      this.#weights.push(Math.round(weight * UNITS));
    }
    return this.#weights[feature] ?? 0;
  }
}
