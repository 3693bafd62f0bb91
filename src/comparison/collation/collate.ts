import type { StoryId } from '../../schema/ids.ts';
import type { Locus, Part, Seam, Variant, Witness } from '../../schema/statement.ts';
import { chooseBases } from './choose-bases.ts';
import { alignTexts, type Column, compareText } from './columns.ts';
import { coverTexts } from './coverage.ts';
import { cutIntoParts, placesOfSeams } from './cut-into-parts.ts';
import { describeLocus, variantsOf } from './describe-locus.ts';
import { describePart } from './describe-part.ts';
import { describeSeam } from './describe-seam.ts';
import { findSeams } from './find-seams.ts';
import { joinPieces } from './join-words.ts';
import { lociOf } from './loci.ts';
import { orderColumns } from './order-columns.ts';
import { findPassedOver } from './passed-over.ts';
import { findReordered } from './reordered.ts';
import { slotsOf } from './slots.ts';
import { basePieces, baseRunsOn, type CollationWitness, storiesPrinting, type Table } from './table.ts';
import { type Token, tokenise } from './tokenise.ts';
import { findUnmarkedWords, witnessesBeside } from './unmarked-words.ts';

export type Collation = { text: string; parts: Part[]; loci: Locus[]; variants: Variant[]; seams: Seam[] };

/**
 * Collates witnesses word by word. The order of witnesses decides nothing but the order of rows: texts are aligned, ordered and
 * ranked by their words.
 *
 * The base reading of a locus is that of the longest witness that says anything there, in words; of equals the one that more
 * stories print, then the first by its words. One that passes over a longer stretch is no base for it. Sorted by place in the story, the spans of a witness's readings give back its segments, white space apart.
 */
export function collate(witnesses: readonly CollationWitness[]): Collation {
  const rows = witnesses.map(({ text, segments }) => tokenise(text, segments));
  const { texts, textOf } = distinctTexts(rows, witnesses);
  const storiesOf = storiesByText(texts.length, textOf, witnesses);
  const printing = { stories: storiesOf.map(({ size }) => size), follows: followers(textOf, witnesses) };
  const aligned = alignTexts(texts);
  const columns = orderColumns(aligned, texts, printing);
  const { moved } = aligned;
  const columnOf = indexColumns(columns, texts);
  const ranking = inBaseOrder(texts, printing.stories);
  const shareStory = (a: number, b: number): boolean => storiesOf[a]?.isDisjointFrom(storiesOf[b] ?? new Set()) === false;
  const seams = findSeams({
    columns,
    texts,
    moved,
    columnOf,
    ranking,
    wholeSentences: texts.map((_, text) => witnesses.some((witness, at) => textOf[at] === text && witness.wholeSentences)),
    shareStory,
  });
  const covered = coverTexts({ columns, moved }, texts, shareStory);
  const passedOver = findPassedOver(columns, covered);
  const bases = chooseBases(columns, covered, passedOver, ranking);
  const standsFor = texts.map((_, text) => firstById(witnesses, textOf, text));
  const table: Table = { witnesses, rows, textOf, standsFor, ranking, columns, bases, columnOf, seams, moved };
  const unmarked = findUnmarkedWords(table);
  const reordered = findReordered({ columns, moved }, texts);
  const beside = witnessesBeside(unmarked, columns.length);
  const parts = cutIntoParts(
    slotsOf(columns, texts, covered, passedOver),
    {
      readingOf: (slot) => joinPieces(basePieces(table, [slot])),
      storiesOf: (slot) => [...storiesPrinting(table, [slot])],
      runsOn: (first, second) => baseRunsOn(table, first, second),
    },
    placesOfSeams(seams, columnOf),
  );
  const places = parts.flatMap((slots, part) => lociOf(slots, beside, reordered).map((place) => ({ slots: place.slots, part })));
  const loci = places.map(({ slots, part }) => describeLocus(table, slots, part, unmarked));
  const read = (of: (part: number) => boolean) =>
    joinPieces(places.flatMap(({ slots, part }) => (of(part) ? basePieces(table, slots) : [])));
  return {
    text: read(() => true),
    parts: parts.map((slots, index) =>
      describePart(
        table,
        slots,
        index + 1,
        read((part) => part === index),
        parts[index - 1],
      ),
    ),
    loci,
    variants: loci.flatMap((locus, index) => variantsOf(table, locus, index, places[index - 1]?.slots.at(-1))),
    seams: seams.flatMap((seam) => describeSeam(table, seam)),
  };
}

/** Witnesses that print the same are aligned once. Texts come in an order that depends on their content alone. */
function distinctTexts(rows: readonly Token[][], witnesses: readonly CollationWitness[]): { texts: Token[][]; textOf: number[] } {
  const printed = new Map<string, Token[]>();
  const signatures = rows.map((row, at) => {
    const signature = JSON.stringify([witnesses[at]?.wholeSentences, ...row.map(signatureOf)]);
    printed.set(signature, printed.get(signature) ?? row);
    return signature;
  });
  const inOrder = [...printed].sort(([a], [b]) => compareText(a, b));
  const places = new Map(inOrder.map(([signature], text) => [signature, text]));
  return { texts: inOrder.map(([, row]) => row), textOf: signatures.map((signature) => places.get(signature) ?? 0) };
}

const signatureOf = ({ junction, before, text, after }: Token): string[] => [
  text,
  before.map((mark) => mark.text).join(' '),
  after.map((mark) => mark.text).join(' '),
  junction,
];

/** Of the witnesses that print a text, the one whose quote comes first by its id: the order of stories has no say. */
function firstById(witnesses: readonly Witness[], textOf: readonly number[], text: number): number {
  const own = [...witnesses.keys()].filter((at) => textOf[at] === text);
  return own.sort((a, b) => compareText(witnesses[a]?.quote ?? '', witnesses[b]?.quote ?? ''))[0] ?? 0;
}

function storiesByText(texts: number, textOf: readonly number[], witnesses: readonly Witness[]): ReadonlySet<StoryId>[] {
  const stories = Array.from({ length: texts }, () => new Set<StoryId>());
  for (const [at, { story }] of witnesses.entries()) stories[textOf[at] ?? 0]?.add(story);
  return stories;
}

/** Quotes that follow one another in a story. */
function followers(textOf: readonly number[], witnesses: readonly Witness[]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  witnesses.forEach((later, at) => {
    const before = witnesses.findLastIndex((earlier, n) => n < at && earlier.story === later.story);
    const [a, b] = [textOf[before], textOf[at]];
    if (a !== undefined && b !== undefined && a !== b) pairs.set(`${a} ${b}`, [a, b]);
  });
  return [...pairs.values()];
}

function indexColumns(columns: readonly Column[], texts: readonly (readonly Token[])[]): (text: number, token: number) => number {
  const index = texts.map((tokens) => new Array<number>(tokens.length).fill(0));
  columns.forEach((column, at) => {
    column.cells.forEach((token, text) => {
      const row = index[text];
      if (row && token !== undefined) row[token] = at;
    });
  });
  return (text, token) => index[text]?.[token] ?? 0;
}

/** The longer text first, then the one that more stories print. */
function inBaseOrder(texts: readonly (readonly Token[])[], stories: readonly number[]): number[] {
  return [...texts.keys()].sort(
    (a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0) || (stories[b] ?? 0) - (stories[a] ?? 0) || a - b,
  );
}
