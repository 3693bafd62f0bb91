/** A decision on a text the weights were not fitted on. */
export type Judged = { rule: string; share: number; right: boolean };

/** What a rule's decisions measure. Percentages are rounded to one place. */
export type RuleMeasure = {
  decisions: number;
  precision: number;
  /** The lowest share from which on decisions are as precise as the band asks; null where none is. */
  high: number | null;
  medium: number | null;
  inHigh: number;
  precisionInHigh: number | null;
};

/** How often decisions of a band must be right; a little more than is promised, as other months are a little harder. */
const PRECISION = { high: 0.982, medium: 0.9 } as const;
/** With fewer decisions a precision says little. */
const MIN_DECISIONS = 20;
/** Shares tried as the floor of a band, none below what a reader would call likely. */
const FLOORS = {
  high: [0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995],
  medium: [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
} as const;

/** For each rule, its precision and the floors of its bands, the most frequent rule first. */
export function measureBands(judged: readonly Judged[]): Record<string, RuleMeasure> {
  const byRule = [...Map.groupBy(judged, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  return Object.fromEntries(
    byRule.map(([rule, own]): [string, RuleMeasure] => {
      const high = floorOf(own, 'high');
      const inHigh = high === null ? [] : own.filter(({ share }) => share >= high);
      return [
        rule,
        {
          decisions: own.length,
          precision: percent(precisionOf(own)),
          high,
          medium: floorOf(own, 'medium'),
          inHigh: inHigh.length,
          precisionInHigh: inHigh.length === 0 ? null : percent(precisionOf(inHigh)),
        },
      ];
    }),
  );
}

function floorOf(judged: readonly Judged[], band: 'high' | 'medium'): number | null {
  for (const floor of FLOORS[band]) {
    const above = judged.filter(({ share }) => share >= floor);
    if (above.length < MIN_DECISIONS) return null;
    if (precisionOf(above) >= PRECISION[band]) return floor;
  }
  return null;
}

const precisionOf = (judged: readonly Judged[]): number => judged.filter(({ right }) => right).length / judged.length;
const percent = (share: number): number => Math.round(share * 1000) / 10;
