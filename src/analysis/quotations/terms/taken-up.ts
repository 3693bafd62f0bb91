import { sliceOf } from '../../text/slice.ts';
import type { MarkedStretch } from '../marks.ts';

/** Fewer words meet by chance; more are a quotation of their own. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** No `MOST_WORDS` words are longer than this, so that longer stretches need no counting. In UTF-16 units. */
const LONGEST_SHORT = 90;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const wordsIn = (words: string): string[] => words.toLowerCase().match(WORD) ?? [];

/**
 * Indexes of the short stretches whose words stand, in their order, inside a longer one: the narrator takes them up from there. One word
 * alone does where a longer stretch begins with it: what is quoted in part is mostly cut off behind.
 */
export function wordsTakenUp(text: string, stretches: readonly MarkedStretch[]): Set<number> {
  const byWords = new Map<string, number[]>();
  const firstWords = new Set<string>();
  const longer: string[][] = [];
  stretches.forEach(({ inner, within }, index) => {
    const marked = sliceOf(text, inner);
    const words = wordsIn(marked);
    if (words.length > 1) longer.push(words);
    if (marked.length > LONGEST_SHORT || words.length > MOST_WORDS || within !== null || words[0] === undefined) return;
    const key = words.join(' ');
    byWords.set(key, byWords.get(key) ?? []);
    byWords.get(key)?.push(index);
    firstWords.add(words[0]);
  });
  const found = new Set<number>();
  const take = (key: string): void => {
    for (const index of byWords.get(key) ?? []) found.add(index);
    byWords.delete(key);
  };
  for (const words of longer) {
    const [opening = ''] = words;
    take(opening);
    if (words.length <= MOST_WORDS) continue;
    words.forEach((word, at) => {
      if (!firstWords.has(word)) return;
      for (let length = FEWEST_WORDS; length <= MOST_WORDS; length += 1) take(words.slice(at, at + length).join(' '));
    });
  }
  return found;
}
