import { BAND_PRECISION } from './confidence.ts';

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

/** The lowest share whose decisions are right as often as the band asks of each, in thousandths; null where too few are in it. */
function floorOf(judged: readonly Judged[], band: keyof typeof BAND_PRECISION): number | null {
  const begins = shareAt(BAND_PRECISION[band], curveOf(judged));
  if (begins === null) return null;
  const floor = Math.max(LEAST_SHARE, Math.ceil(begins * THOUSANDTHS) / THOUSANDTHS);
  return judged.filter(({ share }) => share >= floor).length < MIN_DECISIONS ? null : floor;
}
const THOUSANDTHS = 1000;
/** What is less likely than not to be right is in no band but the lowest, whatever the curve says where it has seen nothing. */
const LEAST_SHARE = 0.4;

/** How the odds of being right rise with the odds that the weights give: `base` where these are even, `slope` for each step of them. */
type Curve = { base: number; slope: number };

const MAX_STEPS = 30;
const SETTLED = 1e-6;
/** Weights that are right about themselves have a slope of one; so many decisions of even odds say so before any is seen. */
const PRIOR = 4;

/**
 * How often decisions of each share are right, as a curve with two numbers (Platt 1999), fitted by Newton's method: where few decisions lie it
 * goes on from those around, so that a floor does not jump with a single one.
 */
function curveOf(judged: readonly Judged[]): Curve {
  let curve: Curve = { base: 0, slope: 1 };
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const pull = { base: -PRIOR * curve.base, slope: -PRIOR * (curve.slope - 1) };
    const bend = { base: PRIOR, both: 0, slope: PRIOR };
    for (const { share, right } of judged) {
      const odds = oddsOf(share);
      const chance = chanceOf(curve.base + curve.slope * odds);
      const miss = (right ? 1 : 0) - chance;
      const weight = chance * (1 - chance);
      pull.base += miss;
      pull.slope += miss * odds;
      bend.base += weight;
      bend.both += weight * odds;
      bend.slope += weight * odds * odds;
    }
    const area = bend.base * bend.slope - bend.both * bend.both;
    const step = {
      base: (bend.slope * pull.base - bend.both * pull.slope) / area,
      slope: (bend.base * pull.slope - bend.both * pull.base) / area,
    };
    curve = { base: curve.base + step.base, slope: curve.slope + step.slope };
    if (Math.abs(step.base) + Math.abs(step.slope) < SETTLED) break;
  }
  return curve;
}

/** The share whose decisions are right with this chance; null where the curve does not rise. */
function shareAt(chance: number, { base, slope }: Curve): number | null {
  return slope > 0 ? chanceOf((oddsOf(chance) - base) / slope) : null;
}

/** Shares of nought and one have odds without end. */
const SUREST = 0.999;
const oddsOf = (share: number): number => {
  const bounded = Math.min(SUREST, Math.max(1 - SUREST, share));
  return Math.log(bounded / (1 - bounded));
};
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

const precisionOf = (judged: readonly Judged[]): number => judged.filter(({ right }) => right).length / judged.length;
const percent = (share: number): number => Math.round(share * 1000) / 10;
