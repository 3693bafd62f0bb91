import { months } from '../../analysis/attribution/lexicon/function-words.ts';
import type { Word } from '../../analysis/text/normalise.ts';

/** "Oct", "Sept": the first letters of a month's name. */
const SHORTEST_MONTH = 3;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
/** "Oct. 1" */
const BETWEEN = /^\.?[^\S\n]+$/;

/** The words of a text, every day and month as one: "1 October" and "October 1" are one date in two orders. */
export function joinDates(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, second] = [words[at], words[at + 1]];
    if (!first) break;
    const folded = second && BETWEEN.test(text.slice(first.span.end, second.span.start)) ? dateOf(first, second) : null;
    if (folded === null || !second) joined.push(first);
    else {
      const span = { start: first.span.start, end: second.span.end };
      joined.push({ span, text: text.slice(span.start, span.end), folded });
      at += 1;
    }
  }
  return joined;
}

/** Month and day in one order; null where the two words are no date. */
function dateOf(first: Word, second: Word): string | null {
  const [month, day] = DAY.test(first.folded) ? [second, first] : [first, second];
  const name =
    /^\p{Lu}/u.test(month.text) && month.folded.length >= SHORTEST_MONTH && [...months].find((full) => full.startsWith(month.folded));
  return name && DAY.test(day.folded) ? `${name} ${Number.parseInt(day.folded, 10)}` : null;
}
