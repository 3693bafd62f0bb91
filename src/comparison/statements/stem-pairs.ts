import { isFunctionWord } from '../collation/weigh-words.ts';

/** Two words so many telling words apart belong together. */
const REACH = 4;

/** Every two telling stems near each other, each pair in alphabetical order and once. */
export function listPairs(stems: readonly string[]): string[] {
  const telling = stems.filter((stem) => !isFunctionWord(stem));
  const pairs = telling.flatMap((stem, at) =>
    telling.slice(at + 1, at + 1 + REACH).map((next) => (stem < next ? `${stem} ${next}` : `${next} ${stem}`)),
  );
  return [...new Set(pairs)];
}
