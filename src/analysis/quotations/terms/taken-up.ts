import { sliceOf } from '../../text/slice.ts';
import type { MarkedStretch } from '../marks.ts';

/** Fewer words meet by chance; more are a quotation of their own. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** No `MOST_WORDS` words are longer than this, so that longer stretches need no counting. In UTF-16 units. */
const LONGEST_SHORT = 90;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const wordsIn = (words: string): string[] => words.toLowerCase().match(WORD) ?? [];

/** Indexes of the short stretches whose words stand, in their order, inside a longer one: the narrator takes them up from there. */
export function wordsTakenUp(text: string, stretches: readonly MarkedStretch[]): Set<number> {
  const byWords = new Map<string, number[]>();
  const firstWords = new Set<string>();
  const long: string[] = [];
  stretches.forEach(({ inner, within }, index) => {
    const marked = sliceOf(text, inner);
    const words = marked.length > LONGEST_SHORT ? [] : wordsIn(marked);
    if (marked.length > LONGEST_SHORT || words.length > MOST_WORDS) long.push(marked);
    else if (within === null && words.length >= FEWEST_WORDS) {
      const key = words.join(' ');
      byWords.set(key, byWords.get(key) ?? []);
      byWords.get(key)?.push(index);
      firstWords.add(words[0] ?? '');
    }
  });
  const found = new Set<number>();
  if (byWords.size === 0) return found;
  for (const marked of long) {
    const words = wordsIn(marked);
    words.forEach((word, at) => {
      if (!firstWords.has(word)) return;
      for (let length = FEWEST_WORDS; length <= MOST_WORDS; length += 1) {
        const key = words.slice(at, at + length).join(' ');
        for (const index of byWords.get(key) ?? []) found.add(index);
        byWords.delete(key);
      }
    });
  }
  return found;
}
