/** A mean that weighs less decides little, and most such are known to one fit alone: without them hundreds of weights do. */
const MIN_MEAN = 0.1;
const HUNDREDTHS = 100;

/** The mean of each weight over all fits, in the order of their names; a fit that has left it out gives it nought. */
export function meanWeights(fits: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = [...new Set(fits.flatMap((fit) => Object.keys(fit)))].sort();
  const means = names.map((name): [string, number] => {
    const total = fits.reduce((sum, fit) => sum + (fit[name] ?? 0), 0);
    return [name, Math.round((HUNDREDTHS * total) / fits.length) / HUNDREDTHS];
  });
  return Object.fromEntries(means.filter(([, mean]) => Math.abs(mean) >= MIN_MEAN));
}
