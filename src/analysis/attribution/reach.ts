import type { Word } from './words.ts';

// A rule looks at a sentence and its neighbours. Newspapers keep them short; a table or a book pasted as one line does not, and looking at
// all of it for each of its quotes would take time by the square. In the sentences of a thousand articles no decision needs more than this.

/** Words further apart have nothing to do with each other. */
export const MOST_WORDS = 160;
/** Behind so many other quotes a cue belongs to one of them. */
const MOST_QUOTES = 5;
/** Noun phrases further from a verb than this belong to another clause. */
export const MOST_PHRASES = 32;

/**
 * First and last of the words that may have to do with word `at`: those of its sentence and of `beyond` more sentences on either side, as
 * far as the bounds above allow.
 */
export function reachAround(words: readonly Word[], at: number, beyond = 0): { from: number; to: number } {
  return { from: reachBack(words, at, beyond), to: reachOn(words, at, beyond) };
}

/** The first word of `reachAround`. */
export function reachBack(words: readonly Word[], at: number, beyond = 0): number {
  const earliest = (words[at]?.sentence ?? 0) - beyond;
  const limit = Math.max(0, at - MOST_WORDS);
  let quotes = 0;
  let from = at;
  for (let next = at - 1; next >= limit && quotes <= MOST_QUOTES; next -= 1) {
    const word = words[next];
    if (word === undefined || word.sentence < earliest) break;
    from = next;
    if (word.stretch !== null) quotes += 1;
  }
  return from;
}

/** The last word of `reachAround`. */
export function reachOn(words: readonly Word[], at: number, beyond = 0): number {
  const latest = (words[at]?.sentence ?? 0) + beyond;
  const limit = Math.min(words.length - 1, at + MOST_WORDS);
  let quotes = 0;
  let to = at;
  for (let next = at + 1; next <= limit && quotes <= MOST_QUOTES; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence > latest) break;
    to = next;
    if (word.stretch !== null) quotes += 1;
  }
  return to;
}

/** What begins at a word, by its index. */
type Beginning = { first: number };

/** Index of the first phrase that begins behind word `at`; phrases are in the order of their first words. */
export function firstAfter(phrases: readonly Beginning[], at: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The phrases that begin at one of the words `from` to `to`, in order. */
export const phrasesWithin = <Phrase extends Beginning>(phrases: readonly Phrase[], from: number, to: number): Phrase[] =>
  phrases.slice(firstAfter(phrases, from - 1), firstAfter(phrases, to));
