import type { Column } from './columns.ts';
import type { Coverage } from './coverage.ts';

/**
 * For each column, the text whose reading is the base: the first in the ranking that covers it and does not pass over the passage.
 * So the reading text holds all that any story prints.
 */
export function chooseBases(
  columns: readonly Column[],
  coverages: readonly (readonly Coverage[])[],
  passedOver: readonly ReadonlySet<number>[],
  ranking: readonly number[],
): number[] {
  return columns.map((_, column) => ranking.find((text) => coverages[text]?.[column] !== 'outside' && !passedOver[text]?.has(column)) ?? 0);
}
