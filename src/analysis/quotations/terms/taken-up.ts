import type { Span } from '../../../schema/span.ts';
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
  const openings = new Set<string>();
  const longer: Span[] = [];
  stretches.forEach(({ inner, within }, index) => {
    const words = inner.end - inner.start > LONGEST_SHORT ? null : wordsIn(sliceOf(text, inner));
    if (words === null || words.length > MOST_WORDS) {
      longer.push(inner);
      return;
    }
    const [first] = words;
    if (first !== undefined && words.length > 1) openings.add(first);
    if (first === undefined || within !== null) return;
    const key = words.join(' ');
    byWords.set(key, byWords.get(key) ?? []);
    byWords.get(key)?.push(index);
    firstWords.add(first);
  });
  const found = new Set<number>();
  if (byWords.size === 0) return found;
  const take = (key: string): void => {
    for (const index of byWords.get(key) ?? []) found.add(index);
    byWords.delete(key);
  };
  for (const opening of openings) take(opening);
  for (const span of longer) {
    const words = wordsIn(sliceOf(text, span));
    const [opening, ...others] = words;
    if (opening !== undefined && others.length > 0) take(opening);
    if (words.length <= MOST_WORDS) continue;
    words.forEach((word, at) => {
      if (!firstWords.has(word)) return;
      for (let length = FEWEST_WORDS; length <= MOST_WORDS; length += 1) take(words.slice(at, at + length).join(' '));
    });
  }
  return found;
}
