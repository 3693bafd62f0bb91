import type { StoryId } from '../../schema/ids.ts';
import type { Witness } from '../../schema/statement.ts';
import { besideRivals } from './beside-rivals.ts';
import { chooseBases } from './choose-bases.ts';
import { alignTexts, type Column, compareText } from './columns.ts';
import { coverTexts } from './coverage.ts';
import { findSeams } from './find-seams.ts';
import { joinContracted } from './join-contracted.ts';
import { orderColumns } from './order-columns.ts';
import { findPassedOver } from './passed-over.ts';
import { findReordered } from './reordered.ts';
import { slotsOf } from './slots.ts';
import type { CollationWitness, Table } from './table.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Lays the witnesses' words into one table: aligned, put in order, with the seams and the base of every column. */
export function alignWitnesses(witnesses: readonly CollationWitness[]): Table {
  const rows = joinContracted(
    witnesses.map(({ text, segments }) => tokenise(text, segments)),
    witnesses.map(({ text }) => text),
  );
  const { texts, textOf } = distinctTexts(rows, witnesses);
  const storiesOf = storiesByText(texts.length, textOf, witnesses);
  const beside = textsBeside(textOf, witnesses, texts.length);
  const stories = storiesOf.map(({ size }) => size);

  const aligned = alignTexts(texts);
  const columns = besideRivals(orderColumns(aligned, texts, { stories, follows: followers(textOf, witnesses) }), texts);
  const alignment = { columns, moved: aligned.moved };
  const columnOf = indexColumns(columns, texts);
  const ranking = inBaseOrder(texts, stories);
  const anyWitness = (text: number, holds: (witness: CollationWitness) => boolean): boolean =>
    witnesses.some((witness, at) => textOf[at] === text && holds(witness));
  const wholeSentences = texts.map((_, text) => anyWitness(text, (witness) => witness.wholeSentences));
  const stopped = texts.map((_, text) => anyWitness(text, isStoppedOutside));
  const covered = coverTexts(alignment, texts, { beside, wholeSentences });
  const passedOver = findPassedOver(columns, covered);
  return {
    ...alignment,
    witnesses,
    rows,
    textOf,
    standsFor: texts.map((_, text) => firstById(witnesses, textOf, text)),
    ranking,
    columnOf,
    slots: slotsOf(columns, texts, covered, passedOver),
    bases: chooseBases(columns, covered, passedOver, ranking),
    seams: findSeams({ ...alignment, texts, columnOf, ranking, wholeSentences, stopped, beside }),
    reordered: findReordered(alignment, texts),
  };
}

/** Witnesses that print the same are aligned once. Texts come in an order that depends on their content alone. */
function distinctTexts(rows: readonly Token[][], witnesses: readonly CollationWitness[]): { texts: Token[][]; textOf: number[] } {
  const printed = new Map<string, Token[]>();
  const signatures = rows.map((row, at) => {
    const signature = JSON.stringify([witnesses[at]?.wholeSentences, isStoppedOutside(witnesses[at]), ...row.map(signatureOf)]);
    printed.set(signature, printed.get(signature) ?? row);
    return signature;
  });
  const inOrder = [...printed].sort(([a], [b]) => compareText(a, b));
  const places = new Map(inOrder.map(([signature], text) => [signature, text]));
  return { texts: inOrder.map(([, row]) => row), textOf: signatures.map((signature) => places.get(signature) ?? 0) };
}

const STOP_OUTSIDE = /^["”'’»]+\s*[.!?]/;
/** More characters than this never stand between a quote's last word and the stop behind its mark. */
const MARKS_OUTSIDE = 5;

/** True where the story prints a full stop right behind the closing mark. */
function isStoppedOutside(witness: CollationWitness | undefined): boolean {
  const end = witness?.segments.at(-1)?.end;
  return witness !== undefined && end !== undefined && STOP_OUTSIDE.test(witness.text.slice(end, end + MARKS_OUTSIDE));
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

/** For each text, the others that a story prints beside it, in order. */
function textsBeside(textOf: readonly number[], witnesses: readonly Witness[], texts: number): number[][] {
  const beside = Array.from({ length: texts }, () => new Set<number>());
  for (const own of Map.groupBy(witnesses.keys(), (at) => witnesses[at]?.story).values()) {
    const printed = own.flatMap((at) => textOf[at] ?? []);
    for (const text of printed) for (const other of printed) if (other !== text) beside[text]?.add(other);
  }
  return beside.map((others) => [...others].sort((a, b) => a - b));
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

/** Of a number in several words, or of words that another contracts, all of them. */
const countWords = ({ key, text }: Token): number => Math.max(key.split(' ').length, text.split(/\s+/u).length);

/** The longer text first, then the one that more stories print. */
function inBaseOrder(texts: readonly (readonly Token[])[], stories: readonly number[]): number[] {
  const lengths = texts.map((tokens) => tokens.reduce((sum, token) => sum + countWords(token), 0));
  return [...texts.keys()].sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || (stories[b] ?? 0) - (stories[a] ?? 0) || a - b);
}
