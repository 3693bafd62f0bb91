import type { Figure } from '../../schema/figure.ts';

const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
const digits = new Intl.NumberFormat('en-GB');
const whole = (count: number, unit: string): string => `${digits.format(count)} ${unit}${count === 1 ? '' : 's'}`;

/** The value of a figure as readers count it: "3 days", whose base unit would be "4,320 minutes". */
export function figureValue({ kind, unit, amount, normal }: Pick<Figure, 'kind' | 'unit' | 'amount' | 'normal'>): string {
  if (kind !== 'duration' || unit !== 'minutes' || amount === 0) return normal;
  if (amount % MINUTES_A_DAY === 0) return whole(amount / MINUTES_A_DAY, 'day');
  return amount % MINUTES_AN_HOUR === 0 ? whole(amount / MINUTES_AN_HOUR, 'hour') : normal;
}
