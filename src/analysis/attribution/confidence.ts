import type { Confidence } from '../../schema/quote.ts';
import table from './confidence.json' with { type: 'json' };

/** From which share on a rule's decisions are in a band; null where too few were measured, or no share is precise enough. */
export type BandFloors = { high: number | null; medium: number | null };

/** The floors of each rule. */
export type Bands = Readonly<Record<string, BandFloors>>;

/** What each rule's decisions on held-out months of an annotated corpus measure, and the bands that follow. */
export const measuredBands: Bands = table;

/**
 * How often a decision with just the share of a band's floor must be right. Those above are right more often: asked of each share by itself, no
 * rule hides its doubtful decisions behind its sure ones. So chosen that of all in the high band 98 in a hundred are right in months that nothing
 * was fitted on, where words that are nobody's count as wrong, and so do slips of the annotators.
 */
export const BAND_PRECISION = { high: 0.883, medium: 0.75 } as const;

/** The band of a decision of this rule with this share; where it is doubtful whom the mention stands for, one band lower. */
export function bandOf(bands: Bands, rule: string, share: number, doubtful: boolean): Confidence {
  const { high = null, medium = null } = bands[rule] ?? {};
  if (high !== null && share >= high) return doubtful ? 'medium' : 'high';
  return medium !== null && share >= medium && !doubtful ? 'medium' : 'low';
}
