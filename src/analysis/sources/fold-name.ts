import { normalise } from '../text/normalise.ts';

const APOSTROPHES = /'/g;

/**
 * Letters and groups that romanisations of one name write in several ways, each with the form all are folded to.
 * Order matters: longer groups come first.
 */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:sch|sh|tch|tsch|ch)/g, 'c'],
  [/(?:kh|gh)/g, 'h'],
  [/ph/g, 'f'],
  [/(?:ts|tz|cz)/g, 'z'],
  [/(?:ck|q)/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/(?:[iy][iyj]|ie|j|i)/g, 'y'],
  [/(.)\1/g, '$1'],
];

/** A name folded as the project folds all words, without apostrophes. */
export const plainName = (name: string): string => normalise(name).text.replace(APOSTROPHES, '').trim();

/** A name with the letters folded that romanisations write differently: two spellings of one name in another script mostly meet here. */
export function foldRomanisation(name: string): string {
  let folded = plainName(name);
  for (const [pattern, replacement] of ROMANISATIONS) folded = folded.replace(pattern, replacement);
  return folded;
}

/** Fewest single-letter changes that turn one word into the other (Levenshtein 1966), row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Names longer than this are no surnames; comparing them would cost time and tell nothing. */
const LONGEST_SURNAME = 40;

/** How alike two surnames are once romanisation is folded, from 0 (nothing in common) to 1 (the same). */
export function surnameSimilarity(a: string, b: string): number {
  const [left, right] = [foldRomanisation(a), foldRomanisation(b)];
  if (left === right) return 1;
  const longest = Math.max(left.length, right.length);
  if (longest === 0 || longest > LONGEST_SURNAME) return 0;
  return 1 - editDistance(left, right) / longest;
}

/** Shorter given names differ by a letter as often as not: "Al" and "Ali", "Jan" and "Jon". */
const FEWEST_LETTERS = 4;

/** True where one letter more, less or other, or two letters swapped, turn one name into the other: "Katarina" and "Katerina". */
export function oneSlipApart(a: string, b: string): boolean {
  const [short, long] = [plainName(a), plainName(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === long || long.length < FEWEST_LETTERS || long.length - short.length > 1)
    return false;
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  const slip = at === -1 ? short.length : at;
  if (short.length < long.length) return short.slice(slip) === long.slice(slip + 1);
  const swapped = short[slip] === long[slip + 1] && short[slip + 1] === long[slip];
  return short.slice(slip + 1) === long.slice(slip + 1) || (swapped && short.slice(slip + 2) === long.slice(slip + 2));
}
