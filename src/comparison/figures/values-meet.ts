import type { Bound, Figure } from '../../schema/figure.ts';

/** How far from the number a qualifier lets the value be, as a factor below and above. Journalists' usage, not arithmetic. */
const LEEWAY: Record<Bound, readonly [number, number]> = {
  exact: [1, 1],
  about: [0.9, 1.1],
  almost: [0.85, 1],
  over: [1, 1.25],
  under: [0.8, 1],
};

/** True where two figures may state one value: "almost two hours" and "115 minutes". Kinds and units must be the same. */
export function valuesMeet(
  a: Pick<Figure, 'kind' | 'unit' | 'amount' | 'bound'>,
  b: Pick<Figure, 'kind' | 'unit' | 'amount' | 'bound'>,
): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const [lowA, highA] = LEEWAY[a.bound];
  const [lowB, highB] = LEEWAY[b.bound];
  return a.amount * lowA <= b.amount * highB && b.amount * lowB <= a.amount * highA;
}
