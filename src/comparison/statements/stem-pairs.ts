import type { Told } from './chance.ts';

/** Two words so many telling words apart belong together. */
const REACH = 5;

/** Every two stems near each other of which at least one is of a word of content, each pair in alphabetical order and once. */
export function listPairs({ words }: Pick<Told, 'words'>): string[] {
  const pairs = new Set<string>();
  words.forEach(({ stem, isContent }, at) => {
    for (const next of words.slice(at + 1, at + 1 + REACH)) {
      if ((isContent || next.isContent) && next.stem !== stem)
        pairs.add(stem < next.stem ? `${stem} ${next.stem}` : `${next.stem} ${stem}`);
    }
  });
  return [...pairs];
}

/** Finds those that share two words near each other with one that is asked for, in any order. */
export function indexByPairs<T extends Pick<Told, 'words'>>(told: readonly T[]): (one: Pick<Told, 'words'>) => Set<T> {
  const index = new Map<string, T[]>();
  for (const it of told) {
    for (const pair of listPairs(it)) {
      const list = index.get(pair);
      if (list) list.push(it);
      else index.set(pair, [it]);
    }
  }
  return (one) => new Set(listPairs(one).flatMap((pair) => index.get(pair) ?? []));
}
