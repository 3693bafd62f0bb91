/** How likely it is that nobody in particular speaks the words. */
const STEPS = [0.01, 0.05, 0.2, 0.5, 0.8, 0.95] as const;

/** From sure to surer is as long a way as from doubt to more doubt: steps are parted by their odds. */
const oddsOf = (share: number): number => Math.log(share / (1 - share));
const ODDS = STEPS.map(oddsOf);

/**
 * The steps that a probability, 0 to 1, lies between, each with its part of 1, the more the nearer it is. What differs a little has parts that
 * differ a little, so that nothing turns on which side of a limit it happens to lie.
 */
export function stepsAround(openness: number): { step: number; part: number }[] {
  const odds = oddsOf(openness);
  const upper = ODDS.findIndex((step) => odds <= step);
  const [nearest = 0] = upper === -1 ? STEPS.slice(-1) : STEPS;
  if (upper <= 0) return [{ step: nearest, part: 1 }];
  const [from = 0, to = 0] = ODDS.slice(upper - 1);
  const [lower = 0, higher = 0] = STEPS.slice(upper - 1);
  const part = (odds - from) / (to - from);
  return [
    { step: lower, part: 1 - part },
    { step: higher, part },
  ];
}
