/** Two words so many telling words apart belong together. */
const REACH = 4;

/** Every two stems near each other, each pair in alphabetical order and once. */
export function listPairs(stems: readonly string[]): string[] {
  const pairs = new Set<string>();
  stems.forEach((stem, at) => {
    for (const next of stems.slice(at + 1, at + 1 + REACH)) pairs.add(stem < next ? `${stem} ${next}` : `${next} ${stem}`);
  });
  return [...pairs];
}
