import type { Word } from './words.ts';

/** A dateline is a place, an agency and a day. In words, signs included. */
const LONGEST_DATELINE = 14;
/** "ST ARDEN", "EL PORTO". */
const SHORT = /^\p{Lu}{2}\.?$/u;
const CAPITALS = /^\p{Lu}{3}[\p{Lu}.'’-]*$/u;

/**
 * Index of the word behind a dateline ("PORT ELLIS, May 3 (Quay Press) -"), or 0 where a passage has none. A place in capitals opens
 * the passage and a dash closes it, with no verb between.
 */
export function pastDateline(words: readonly Word[]): number {
  const first = SHORT.test(words[0]?.text ?? '') ? words[1] : words[0];
  if (!CAPITALS.test(first?.text ?? '')) return 0;
  for (let at = 1; at <= Math.min(words.length - 1, LONGEST_DATELINE); at += 1) {
    const tag = words[at]?.tag;
    if (tag === 'dash') return at + 1;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'quote') return 0;
  }
  return 0;
}
