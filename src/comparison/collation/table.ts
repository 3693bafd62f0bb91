import type { StoryId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import type { Witness } from '../../schema/statement.ts';
import type { Column } from './columns.ts';
import type { TextSeam } from './find-seams.ts';
import type { Piece } from './join-words.ts';
import { piecesOf, type Slot } from './slots.ts';
import type { Token } from './tokenise.ts';

/** A witness with what collation needs of its story. */
export type CollationWitness = Witness & {
  /** The story's text, which the segments are spans of. */
  text: string;
  /** False for a fragment woven into the narrator's sentence. */
  wholeSentences: boolean;
};

/** An alignment of texts, and the witnesses that print them. */
export type Table = {
  witnesses: readonly CollationWitness[];
  /** The words of each witness. */
  rows: readonly (readonly Token[])[];
  /** The text that each witness prints: an index into the cells of columns and slots. */
  textOf: readonly number[];
  /** For each text, the witness that stands for all that print it. */
  standsFor: readonly number[];
  /** Texts, longest first: the order in which they are taken for base. */
  ranking: readonly number[];
  columns: readonly Column[];
  /** In the order of the columns, the places between and in their words. */
  slots: readonly Slot[];
  /** For each column, the number of the place where a text prints words in another order, if it is in one. */
  reordered: readonly (number | undefined)[];
  /** For each column, the text whose reading is the base. */
  bases: readonly number[];
  /** The column of a text's token. */
  columnOf: (text: number, token: number) => number;
  seams: readonly TextSeam[];
  /** For each text, the tokens that stand in another order than those around them. */
  moved: readonly ReadonlySet<number>[];
};

/**
 * The text whose reading is the base of these slots: of the bases of their columns, the first in the ranking that says anything
 * there and does not pass over the place. For marks that close other texts alone: the first of those. Where the narrator closes the base's words with a mark of his
 * own, the first text that prints the same words and goes on.
 */
export function baseText(table: Table, slots: readonly Slot[]): number {
  const bases = new Set(slots.map(({ column }) => table.bases[column]));
  const speaks = (text: number) => slots.some(({ cells }) => cells[text] !== null);
  const speaksHere = (text: number) => slots.some(({ cells, passing }) => cells[text] !== null && !passing[text]);
  const base =
    table.ranking.find((text) => bases.has(text) && speaksHere(text)) ?? table.ranking.find(speaksHere) ?? table.ranking.find(speaks) ?? 0;
  const isClosed = (text: number) => slots.some(({ closing, cells }) => closing && cells[text] !== null);
  const readsAlike = (text: number) => slots.every(({ closing, cells }) => closing || cells[text] === cells[base]);
  return isClosed(base) ? (table.ranking.find((text) => readsAlike(text) && !isClosed(text)) ?? base) : base;
}

/** The witness that stands for all that print a text. */
export const witnessOf = (table: Table, text: number): number => table.standsFor[text] ?? 0;

/** What a witness prints in these slots, piece by piece, in the order in which it prints it. */
export function piecesOfWitness(table: Table, slots: readonly Slot[], witness: number): Piece[] {
  const text = table.textOf[witness] ?? 0;
  const pieces = slots.flatMap((slot): Piece[] => {
    const token = table.rows[witness]?.[table.columns[slot.column]?.cells[text] ?? -1];
    return token && slot.cells[text] ? piecesOfKind(token, slot.kind, witness) : [];
  });
  return pieces.sort((a, b) => a.span.start - b.span.start);
}

/** All pieces of a token in order. */
export const piecesOfToken = (token: Token, witness: number): Piece[] =>
  (['before', 'word', 'after'] as const).flatMap((kind) => piecesOfKind(token, kind, witness));

const piecesOfKind = (token: Token, kind: Slot['kind'], from: number): Piece[] =>
  piecesOf(token, kind).map(({ text, span }) => ({ text, span, kind, from }));

/** What the base prints in these slots. */
export const basePieces = (table: Table, slots: readonly Slot[]): Piece[] =>
  piecesOfWitness(table, slots, witnessOf(table, baseText(table, slots)));

/** True where one text is the base of two neighbouring slots, and no words of the narrator stand between. */
export function baseRunsOn(table: Table, first: Slot, second: Slot): boolean {
  const text = baseText(table, [second]);
  const token = table.columns[second.column]?.cells[text];
  const junction = token === undefined ? 'adjoining' : table.rows[witnessOf(table, text)]?.[token]?.junction;
  return baseText(table, [first]) === text && junction !== 'apart';
}

/** The stories that print a word in any of these slots. */
export function storiesPrinting(table: Table, slots: readonly Slot[]): Set<StoryId> {
  const texts = new Set<number>();
  for (const slot of slots) {
    if (slot.kind !== 'word') continue;
    slot.cells.forEach((cell, text) => {
      if (cell) texts.add(text);
    });
  }
  return new Set(table.witnesses.flatMap(({ story }, at) => (texts.has(table.textOf[at] ?? -1) ? [story] : [])));
}

/** Neighbouring pieces as few spans as hold them: white space between two pieces belongs to the span. */
export function spansOfPieces(pieces: readonly Piece[], text: string): Span[] {
  const spans: Span[] = [];
  for (const { span } of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}
