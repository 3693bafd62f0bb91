import { fitText, type Placement } from './fit-text.ts';
import { opensSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';
import { weighWord } from './weigh-words.ts';

/** Words of several texts that stand in one place. `cells[text]` is an index into that text's tokens, or undefined. */
export type Column = { cells: (number | undefined)[] };

export type Alignment = {
  /** In an order that keeps the order of every text, moved words apart. */
  columns: Column[];
  /** For each text, the tokens that stand in their columns in another order than the words around them. */
  moved: ReadonlySet<number>[];
};

/**
 * Aligns any number of texts word by word: progressive alignment (Feng and Doolittle 1987) into a growing row of columns, as in
 * partial order alignment (Lee, Grasso, Sharlow 2002). Marks take no part. The texts join in an order that depends on their
 * content, of equals in the order given. Every token is in exactly one column.
 */
export function alignTexts(texts: readonly (readonly Token[])[]): Alignment {
  let columns: Column[] = [];
  const moved: Set<number>[] = texts.map(() => new Set());
  for (const text of inOrderOfJoining(texts)) {
    const tokens = texts[text] ?? [];
    const keys = columns.map((column) => keysOf(column, texts));
    const opens = columns.map(({ cells }) => cells.some((token, at) => token !== undefined && opensSentence(texts[at] ?? [], token)));
    const placements = fitText(tokens, keys, opens);
    moved[text] = new Set(placements.flatMap((placement) => (placement.moved ? [placement.token] : [])));
    columns = merge(columns, placements, text, tokens.length);
  }
  return { columns, moved };
}

/** The heaviest first; then always the one that shares most with those already there. */
function inOrderOfJoining(texts: readonly (readonly Token[])[]): number[] {
  const words = texts.map((tokens) => new Set(tokens.map(({ key }) => key)));
  const weights = texts.map((tokens) => tokens.reduce((sum, { key }) => sum + weighWord(key), 0));
  const joined = new Set<string>();
  const shared = texts.map(() => 0);
  const waiting = new Set(texts.keys());
  const order: number[] = [];
  const heavier = (a: number, b: number) => (shared[b] ?? 0) - (shared[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b;
  while (waiting.size > 0) {
    let next: number | undefined;
    for (const text of waiting) if (next === undefined || heavier(text, next) < 0) next = text;
    if (next === undefined) break;
    waiting.delete(next);
    order.push(next);
    for (const word of words[next] ?? []) {
      if (joined.has(word)) continue;
      joined.add(word);
      for (const text of waiting) if (words[text]?.has(word)) shared[text] = (shared[text] ?? 0) + weighWord(word);
    }
  }
  return order;
}

/** By code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keysOf(column: Column, texts: readonly (readonly Token[])[]): string[] {
  const keys = new Set<string>();
  column.cells.forEach((token, text) => {
    const key = token === undefined ? undefined : texts[text]?.[token]?.key;
    if (key !== undefined) keys.add(key);
  });
  return [...keys];
}

/** Puts a text's words into the columns they match; words between two matches get columns of their own after those passed over. */
function merge(columns: readonly Column[], placements: readonly Placement[], text: number, tokens: number): Column[] {
  const placed = columns.slice();
  for (const { column, token } of placements) placed[column] = withCell(columns[column] ?? { cells: [] }, text, token);
  const elsewhere = new Set(placements.flatMap(({ token, moved }) => (moved ? [token] : [])));
  const merged: Column[] = [];
  let column = 0;
  let token = 0;
  const passOver = (toColumn: number, toToken: number) => {
    for (const passed of placed.slice(column, toColumn)) merged.push(passed);
    for (; token < toToken; token += 1) if (!elsewhere.has(token)) merged.push(withCell({ cells: [] }, text, token));
    column = toColumn;
  };
  for (const match of placements) {
    if (match.moved) continue;
    passOver(match.column, match.token);
    passOver(match.column + 1, match.token);
    token = match.token + 1;
  }
  // A text that matches nothing, and what follows the last match: right after it.
  passOver(column === 0 ? columns.length : column, tokens);
  passOver(columns.length, tokens);
  return merged;
}

function withCell(column: Column, text: number, token: number): Column {
  const cells = column.cells.slice();
  cells[text] = token;
  return { cells };
}
