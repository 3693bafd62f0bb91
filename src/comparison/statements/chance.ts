import type { TellingWord } from './telling-words.ts';

/** Words of one passage, by their stems. */
export type Told = { words: readonly TellingWord[]; stems: ReadonlyMap<string, TellingWord> };

/** What two passages have in common. */
export type Shared = {
  /** How much less likely than one such pair by chance it is that two passages share these words (natural logarithm). */
  surprise: number;
  /** The stems both have, in the order of the first. */
  stems: readonly string[];
  /** How many of them are words of content. */
  content: number;
};

export const toldBy = (words: readonly TellingWord[]): Told => {
  const stems = new Map<string, TellingWord>();
  for (const word of words) if (!stems.has(word.stem)) stems.set(word.stem, word);
  return { words, stems };
};

/**
 * Two passages of usual length on one event share a given word of content, if it stands in one sentence of each story, about once in
 * twenty times: three, on the scale of natural logarithms. Lighter words in proportion.
 */
const SURPRISE_OF_A_RARE_WORD = 3;
/** Telling words of a clause, and of a sentence: longer passages share more by chance. */
const USUAL_LENGTHS = 6 * 8;
/** Fewer opportunities than these are too few to count on. */
const FEWEST_OPPORTUNITIES = 3;

/**
 * Weighs what two passages share against chance: the rarer the shared words are in the two stories and the more they are, the more
 * surprising; the longer the passages and the more pairs of passages might have matched, the less. No other story has a say.
 *
 * @param opportunities How many pairs of passages there are that might have shared words as well.
 * @param stems What they share, if not all of it counts.
 */
export function weighShared(a: Told, b: Told, opportunities: number, stems: readonly string[] = commonStems(a, b)): Shared {
  const chance = Math.max(0, Math.log((a.stems.size * b.stems.size) / USUAL_LENGTHS));
  let [surprise, telling, content] = [0, 0, 0];
  for (const stem of stems) {
    const [word, other] = [a.stems.get(stem), b.stems.get(stem)];
    if (!word || !other) continue;
    if (word.isContent) content += 1;
    const weight = Math.min(word.weight, other.weight) / Math.sqrt((word.count + other.count) / 2);
    const gain = weight * SURPRISE_OF_A_RARE_WORD - chance;
    if (gain <= 0) continue;
    telling += 1;
    // Any of the words may be the first to be shared, any other the second: k! orders of one and the same find.
    surprise += gain + Math.log(telling);
  }
  return { surprise: surprise - Math.log(Math.max(opportunities, FEWEST_OPPORTUNITIES)), stems, content };
}

const commonStems = (a: Told, b: Told): string[] => [...a.stems.keys()].filter((stem) => b.stems.has(stem));

/** What two passages share in the same order: the longest common subsequence of their stems. */
export function stemsInOrder(a: Told, b: Told): string[] {
  const [inA, inB] = [[...a.stems.keys()], [...b.stems.keys()]];
  let row = inB.map((): string[] => []);
  for (const stem of inA) {
    const next: string[][] = [];
    inB.forEach((other, at) => {
      const [left, above, before] = [next[at - 1] ?? [], row[at] ?? [], row[at - 1] ?? []];
      const longer = left.length > above.length ? left : above;
      next.push(stem === other && before.length + 1 > longer.length ? [...before, stem] : longer);
    });
    row = next;
  }
  return row.at(-1) ?? [];
}
