/** A run of words that two texts share: where it begins in each, and its length. */
export type SharedRun = { a: number; b: number; length: number };

/** The longest run of equal words; of equals the first in `a`, then in `b`. Null where no word is shared. */
export function longestRun(a: readonly string[], b: readonly string[]): SharedRun | null {
  let best: SharedRun | null = null;
  let before = new Uint16Array(b.length + 1);
  a.forEach((word, i) => {
    const here = new Uint16Array(b.length + 1);
    b.forEach((other, j) => {
      if (word !== other) return;
      const length = (before[j] ?? 0) + 1;
      here[j + 1] = length;
      if (length > (best?.length ?? 0)) best = { a: i + 1 - length, b: j + 1 - length, length };
    });
    before = here;
  });
  return best;
}
