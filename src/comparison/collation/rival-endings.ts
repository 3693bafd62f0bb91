import type { Column } from './columns.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/** Of more endings than these nobody asks which stands for which, and to pair them all would take long. */
const MOST_ENDINGS = 20;

/**
 * Where texts end one sentence in different ways ("nobody came because | it was late", "… because | it rained"), each ending stands in
 * the place of the others: for each text, the columns of endings which it words otherwise.
 */
export function findRivalEndings(columns: readonly Column[], texts: readonly (readonly Token[])[]): ReadonlySet<number>[] {
  const columnOf = texts.map(() => new Map<number, number>());
  columns.forEach(({ cells }, column) => {
    cells.forEach((token, text) => {
      if (token !== undefined) columnOf[text]?.set(token, column);
    });
  });
  const rivals = texts.map(() => new Set<number>());
  columns.forEach(({ cells }, fork) => {
    const endings = new Map<string, number[]>();
    cells.forEach((token, text) => {
      const ending = token === undefined ? [] : endingAfter(texts[text] ?? [], token, columnOf[text] ?? new Map());
      if (ending.length > 0) endings.set(ending.join(), ending);
    });
    const firsts = new Set([...endings.values()].map(([first]) => first));
    if (firsts.size < 2 || endings.size > MOST_ENDINGS) return;
    const here = new Set([...endings.values()].flat());
    for (const one of endings.values()) {
      for (const other of endings.values()) {
        if (!standsAlone(one, other, fork, here)) continue;
        const end = one.at(-1);
        const tellers = texts.keys().filter((text) => columns[end ?? fork]?.cells[text] !== undefined);
        for (const text of tellers) for (const column of other) rivals[text]?.add(column);
      }
    }
  });
  return rivals;
}

/** The columns of the words with which a text goes on to the end of its sentence, or of what it prints of it. */
function endingAfter(tokens: readonly Token[], token: number, columnOf: ReadonlyMap<number, number>): number[] {
  const ending: number[] = [];
  let [last, next] = [tokens[token], tokens[token + 1]];
  for (let at = token + 1; last && next && !endsSentence(last) && next.junction !== 'apart'; at += 1) {
    ending.push(columnOf.get(at) ?? 0);
    [last, next] = [next, tokens[at + 1]];
  }
  return ending;
}

/** True where two endings share no word, and nothing but endings of the same sentence stands between them and the words they end. */
function standsAlone(one: readonly number[], other: readonly number[], fork: number, here: ReadonlySet<number>): boolean {
  if (one.some((column) => other.includes(column))) return false;
  const last = Math.max(...one, ...other);
  for (let column = fork + 1; column <= last; column += 1) if (!here.has(column)) return false;
  return true;
}
