import type { Measurement, Share } from '../../schema/accuracy.ts';

/** The shares of several measurements as one: of what any of them has, all that is right of all there is. In the order of their first mention. */
export function pooled(measurements: readonly Measurement[], part: 'figures' | 'kinds' | 'bands'): Share[] {
  const byName = Map.groupBy(
    measurements.flatMap((measurement) => measurement[part]),
    ({ name }) => name,
  );
  const sum = (shares: readonly Share[], count: (share: Share) => number): number => shares.reduce((all, share) => all + count(share), 0);
  return [...byName].map(([name, shares]) => ({ name, right: sum(shares, ({ right }) => right), of: sum(shares, ({ of }) => of) }));
}
