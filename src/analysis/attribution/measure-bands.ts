/** A decision on a text the weights were not fitted on. */
export type Judged = { rule: string; share: number; right: boolean };

/** What a rule's decisions measure. Percentages are rounded to one place. */
export type RuleMeasure = {
  decisions: number;
  precision: number;
  /** The share that the band begins with; null where no share is precise enough. */
  high: number | null;
  medium: number | null;
  inHigh: number;
  precisionInHigh: number | null;
};

/**
 * How often a decision with just the share of a band's floor must be right. Those above are right more often: asked of each share by itself, no
 * rule hides its doubtful decisions behind its sure ones. Where the high band begins, one in twelve is still wrong; of all in it, one in seventy.
 */
const PRECISION = { high: 0.92, medium: 0.75 } as const;
/** With fewer decisions in a band its precision says little. */
const MIN_DECISIONS = 50;

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

/** The lowest share from which on decisions are right as often as the band asks of each; null where too few are. */
function floorOf(judged: readonly Judged[], band: keyof typeof PRECISION): number | null {
  const begins = risingPrecision(judged).find(({ right, count }) => right / count >= PRECISION[band])?.share;
  if (begins === undefined) return null;
  const floor = Math.ceil(begins * 100) / 100;
  return judged.filter(({ share }) => share >= floor).length < MIN_DECISIONS ? null : floor;
}

/** Decisions next to each other in the order of their shares; `share` is the lowest of them. */
type Pool = { share: number; right: number; count: number };

/**
 * How often decisions of each share are right, on the assumption that this only rises with the share: isotonic regression by pooling
 * neighbours that do not (Ayer and others 1955).
 */
function risingPrecision(judged: readonly Judged[]): Pool[] {
  const pools: Pool[] = [];
  for (const { share, right } of judged.toSorted((a, b) => a.share - b.share)) {
    let pool: Pool = { share, right: right ? 1 : 0, count: 1 };
    for (let before = pools.at(-1); before !== undefined && before.right * pool.count >= pool.right * before.count; before = pools.at(-1)) {
      pool = { share: before.share, right: before.right + pool.right, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools;
}

const precisionOf = (judged: readonly Judged[]): number => judged.filter(({ right }) => right).length / judged.length;
const percent = (share: number): number => Math.round(share * 1000) / 10;
