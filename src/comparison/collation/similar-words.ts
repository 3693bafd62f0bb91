import { wholeNumber } from './variant-kinds/number.ts';

/** Shorter words are too easily like each other ("war", "was"). */
const SHORTEST = 4;
/** Of the longer word's letters, at most so many may differ: "delusory" and "delusionary" differ in three of eleven. */
const MOST_CHANGED = 1 / 3;
/** Words are taken for forms of one word when so many first letters agree and only an ending differs. */
const SHORTEST_STEM = 4;
const ENDING = /^(?:s|es|e|ed|d|ing|ings|er|ers|ion|ions|ation|ations|ly|al|y|ies|ied|ment|ments|or|ors|ity|'s)?$/;

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const isFigure = (code: number): boolean => code >= ZERO && code <= NINE;

/**
 * True for two folded words that look like readings of one word: a small edit distance (Levenshtein 1966), one stem, or a number
 * in words and in figures.
 */
export function areSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNobodyKnown(a, b)) return true;
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  if (first !== other) return isFigure(first) !== isFigure(other) && isSameNumber(a, b);
  // "1.5m" and "1.5 million".
  if (isFigure(first) && isSameNumber(a, b)) return true;
  if (isDoubled(a, b) || isDoubled(b, a)) return true;
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const most = Math.floor(Math.max(a.length, b.length) * MOST_CHANGED);
  return shareStem(a, b) || (Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most);
}

/** "anyone" and "anybody". */
const isNobodyKnown = (a: string, b: string): boolean => ANY_PERSON.test(a) && ANY_PERSON.test(b) && a.slice(0, 3) === b.slice(0, 3);
const ANY_PERSON = /^(?:any|some|every)(?:one|body)$/;

export function isSameNumber(a: string, b: string): boolean {
  const value = wholeNumber(a);
  return value !== null && value === wholeNumber(b);
}

/** "put" and "putting", "stop" and "stopped": the last letter is doubled before the ending. */
const isDoubled = (word: string, form: string): boolean =>
  form.length > word.length + 2 &&
  word.length >= SHORTEST_DOUBLED &&
  form.startsWith(word) &&
  form[word.length] === word.at(-1) &&
  DOUBLING.test(form.slice(word.length + 1));
const SHORTEST_DOUBLED = 3;
const DOUBLING = /^(?:ing|ings|ed|er|ers)$/;

function shareStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= SHORTEST_STEM && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/**
 * Insertions, deletions and replacements that turn one word into the other.
 *
 * @param most If there are more, their number does not matter: any greater one is returned.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0;
    let left = i;
    let fewest = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      left = Math.min(diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1), above + 1, left + 1);
      row[j] = left;
      diagonal = above;
      if (left < fewest) fewest = left;
    }
    if (fewest > most) return fewest;
  }
  return row[b.length] ?? 0;
}
