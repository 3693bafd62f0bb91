import type { Alignment, Column } from './columns.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/** Columns from `first` to `last`, both included. */
type Range = { first: number; last: number };

/**
 * Where a text puts the words of one sentence into another order, the words moved and those they pass are read as one place: for
 * each column the number of its place, if any. What is moved from sentence to sentence is no such place; its words stay apart.
 */
export function findReordered({ columns, moved }: Alignment, texts: readonly (readonly Token[])[]): (number | undefined)[] {
  const places: (number | undefined)[] = columns.map(() => undefined);
  const ranges = texts.flatMap((tokens, text) => rangesOf(columns, tokens, text, moved[text] ?? new Set()));
  const kept = ranges.filter((range) => isOneSentence(columns, texts, range)).map((range) => widen(columns, texts, range));
  for (const [place, { first, last }] of join(kept).entries()) places.fill(place, first, last + 1);
  return places;
}

/** From the words moved to where the text prints them. */
function rangesOf(columns: readonly Column[], tokens: readonly Token[], text: number, moved: ReadonlySet<number>): Range[] {
  const columnOf = new Map(columns.flatMap(({ cells }, column) => (cells[text] === undefined ? [] : [[cells[text], column] as const])));
  const stays = (token: number): boolean => columnOf.has(token) && !moved.has(token);
  return [...moved].flatMap((token): Range[] => {
    const own = columnOf.get(token);
    const before = columnOf.get(tokens.findLastIndex((_, at) => at < token && stays(at)));
    const after = columnOf.get(tokens.findIndex((_, at) => at > token && stays(at)));
    if (own === undefined) return [];
    if (before !== undefined && own < before) return [{ first: own, last: before }];
    if (after !== undefined && own > after) return [{ first: after, last: own }];
    return [];
  });
}

/** True where no text ends a sentence before the last column. */
function isOneSentence(columns: readonly Column[], texts: readonly (readonly Token[])[], { first, last }: Range): boolean {
  return columns.slice(first, last).every(({ cells }) => cells.every((token, text) => token === undefined || !endsAt(texts, text, token)));
}

const endsAt = (texts: readonly (readonly Token[])[], text: number, token: number): boolean => {
  const printed = texts[text]?.[token];
  return printed !== undefined && endsSentence(printed);
};

/** A text that begins in the range has put its beginning elsewhere: the others' words before it, in their sentence, belong to the place. */
function widen(columns: readonly Column[], texts: readonly (readonly Token[])[], range: Range): Range {
  const begins = texts.some(
    (_, text) =>
      columns.findIndex(({ cells }) => cells[text] !== undefined) >= range.first && columns[range.first]?.cells[text] !== undefined,
  );
  let first = range.first;
  while (begins && first > 0 && !startsSentence(columns, texts, first)) first -= 1;
  return { first, last: range.last };
}

/** True where the texts that print a column begin there, or have ended a sentence right before. */
function startsSentence(columns: readonly Column[], texts: readonly (readonly Token[])[], column: number): boolean {
  return texts.every((_, text) => {
    const token = columns[column]?.cells[text];
    return token === undefined || token === 0 || endsAt(texts, text, token - 1) || columns[column - 1]?.cells[text] === undefined;
  });
}

/** Ranges that meet are one. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const open = joined.at(-1);
    if (open && range.first <= open.last + 1) open.last = Math.max(open.last, range.last);
    else joined.push({ ...range });
  }
  return joined;
}
