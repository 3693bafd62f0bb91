import type { Word } from '../../analysis/text/normalise.ts';
import { readNumber } from '../figures/read-number.ts';

/** What may stand between the words of one number: "thirty-one", "four hundred and seven". */
const WITHIN_NUMBER = /^[^\S\n]*[-‐‑–]?[^\S\n]*$/;
/** "A million", "half a million": an article is a word of its own, which others may leave out. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'half']);

/** The words of a text, every number of several words as one: "thirty-one" stands over against "31", not its two halves. */
export function joinNumbers(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const next = ARTICLES.has(word.folded) ? at + 1 : (readNumber(words, at)?.next ?? at + 1);
    const number = words.slice(at, next);
    const isOne = number.every((part, n) => n === 0 || WITHIN_NUMBER.test(text.slice(number[n - 1]?.span.end, part.span.start)));
    const end = number.at(-1)?.span.end ?? word.span.end;
    if (number.length > 1 && isOne) {
      const span = { start: word.span.start, end };
      joined.push({ span, text: text.slice(span.start, span.end), folded: number.map(({ folded }) => folded).join(' ') });
      at = next;
    } else {
      joined.push(word);
      at += 1;
    }
  }
  return joined;
}
