import { wholeNumber } from './variant-kinds/number.ts';

/** Shorter words are too easily like each other ("war", "was"). */
const SHORTEST = 4;
/** Of the longer word's letters, at most so many may differ: "delusory" and "delusionary" differ in three of eleven. */
const MOST_CHANGED = 1 / 3;
/** Words are taken for forms of one word when so many first letters agree and only an ending differs. */
const SHORTEST_STEM = 4;
const ENDING = /^(?:s|es|e|ed|d|ing|ings|er|ers|ion|ions|ation|ations|ly|al|y|ies|ied|ment|ments|or|ors|ity|'s)?$/;

const FIGURE = /^\d/;

/**
 * True for two folded words that look like readings of one word: a small edit distance (Levenshtein 1966), one stem, or a number
 * in words and in figures.
 */
export function areSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  if (FIGURE.test(a) !== FIGURE.test(b)) return isSameNumber(a, b);
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (isDoubled(a, b) || isDoubled(b, a)) return true;
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const most = Math.floor(Math.max(a.length, b.length) * MOST_CHANGED);
  return shareStem(a, b) || (Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most);
}

function isSameNumber(a: string, b: string): boolean {
  const value = wholeNumber(a);
  return value !== null && value === wholeNumber(b);
}

/** "put" and "putting", "stop" and "stopped": the last letter is doubled before the ending. */
function isDoubled(word: string, form: string): boolean {
  const [stem, ending] = [form.slice(0, word.length + 1), form.slice(word.length + 1)];
  return word.length >= SHORTEST_DOUBLED && stem === word + word.at(-1) && DOUBLING.test(ending);
}
const SHORTEST_DOUBLED = 3;
const DOUBLING = /^(?:ing|ings|ed|er|ers)$/;

function shareStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= SHORTEST_STEM && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** Insertions, deletions and replacements that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
