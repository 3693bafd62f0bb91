import { plainName } from './fold-name.ts';

const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Words that say nothing about which office is meant. */
const EMPTY = new Set('the and for new former then who his her its their our this that with from'.split(' '));
/** "Utopia" and "Utopian", "secretary" and "secretaries" begin alike for this many letters. */
const STEM = 5;
/** Of all the words of two descriptions, at least half are shared: "the capital's mayor" and "mayor of the capital". */
const SHARED_HALF = 0.5;

const stemsOf = (role: string): Set<string> => {
  const stems = new Set<string>();
  for (const [word] of plainName(role).matchAll(WORD)) if (!EMPTY.has(word)) stems.add(word.slice(0, STEM));
  return stems;
};

/** True where two descriptions of a role mean the same office as far as their words tell. */
export function sameRole(a: string, b: string): boolean {
  const [left, right] = [stemsOf(a), stemsOf(b)];
  if (left.size === 0 || right.size === 0) return false;
  const shared = left.intersection(right).size;
  return shared === Math.min(left.size, right.size) || shared / left.union(right).size >= SHARED_HALF;
}

/** The first pair of descriptions that mean the same office; null where the texts show none. */
export function sharedRole(left: Iterable<string>, right: Iterable<string>): [string, string] | null {
  const others = [...right];
  for (const a of left) for (const b of others) if (sameRole(a, b)) return [a, b];
  return null;
}
