import { compareText } from '../collation/columns.ts';
import type { DisjointSets } from './disjoint-sets.ts';

/** Tells the keys under which an item is found; items without a common key are never compared. */
export type KeysOf<T> = (item: T) => readonly string[];

/** No event is told so often in so many words; a made-up one with a phrase in thousands of quotes must not take hours. */
const MOST_UNDER_ONE_KEY = 400;
/** Of more items than that, each is asked for only with so many next to it by their words. */
const NEIGHBOURS = 40;

/**
 * Joins every two items that share a key and belong together. Pairs already joined by others are not asked for. Where hundreds share
 * a key, only neighbours are compared.
 *
 * @param wordsOf What neighbours are told by.
 */
export function connectPairs<T>(
  items: readonly T[],
  sets: DisjointSets<T>,
  keysOf: KeysOf<T>,
  belong: (a: T, b: T) => boolean,
  wordsOf: (item: T) => string,
): void {
  const asked = new Map<T, Set<T>>(items.map((item) => [item, new Set()]));
  for (const posting of postings(items, keysOf).values()) {
    const isCrowded = posting.length > MOST_UNDER_ONE_KEY;
    if (isCrowded) posting.sort((a, b) => compareText(wordsOf(a), wordsOf(b)));
    posting.forEach((b, at) => {
      for (const a of posting.slice(isCrowded ? Math.max(0, at - NEIGHBOURS) : 0, at)) {
        if (sets.areTogether(a, b) || asked.get(a)?.has(b)) continue;
        asked.get(a)?.add(b);
        if (belong(a, b)) sets.join(a, b);
      }
    });
  }
}

/**
 * Joins each item to the set of the target that it fits best. An item that fits targets of two sets equally well stays alone.
 * It never connects the targets' sets.
 */
export function joinBest<T>(
  items: readonly T[],
  targets: readonly T[],
  sets: DisjointSets<T>,
  keysOf: KeysOf<T>,
  fitOf: (item: T, target: T) => number | undefined,
): void {
  const index = postings(targets, keysOf);
  const homes = items.map((item) => {
    const near = new Set(keysOf(item).flatMap((key) => index.get(key) ?? []));
    const fitBySet = new Map<T, number>();
    for (const target of near) {
      const fit = fitOf(item, target);
      const set = sets.find(target);
      if (fit !== undefined) fitBySet.set(set, Math.max(fit, fitBySet.get(set) ?? fit));
    }
    const best = Math.max(...fitBySet.values());
    const [home, ...others] = [...fitBySet].filter(([, fit]) => fit === best);
    return home && others.length === 0 ? home[0] : undefined;
  });
  items.forEach((item, at) => {
    const home = homes[at];
    if (home !== undefined) sets.join(item, home);
  });
}

function postings<T>(items: readonly T[], keysOf: KeysOf<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}
