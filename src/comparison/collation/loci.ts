import { foldWord } from '../../analysis/text/normalise.ts';
import { partWords } from './part-words.ts';
import { plainMarks } from './plain-marks.ts';
import { partOpeners } from './sentence-openers.ts';
import type { Slot } from './slots.ts';
import { isContentWord } from './weigh-words.ts';

/** Neighbouring slots that are read as one place: a stretch in which all texts agree, or a place where one differs. */
type Place = { state: State; slots: Slot[] };

/**
 * Joins neighbouring slots into loci, so that a table has a column a stretch of agreement and a column a difference.
 * A word that texts print differently stands alone; words that only some print are taken together, with the marks between them;
 * words of no content between two such places are drawn into them ("the", "of"), and so are the parts of a compound.
 *
 * @param reordered For each column, the number of the place where a text prints words in another order, if it is in one.
 * @param beside For each column, which witnesses print its word without marks; where that changes, a locus ends.
 */
export function lociOf(slots: readonly Slot[], beside: readonly string[], reordered: readonly (number | undefined)[]): Slot[][] {
  const placeOf = ({ column, kind }: Slot) =>
    kind === 'after' && reordered[column + 1] !== reordered[column] ? undefined : reordered[column];
  const states = slots.map((slot): State => (placeOf(slot) === undefined ? stateOf(slot) : 'gap'));
  drawInCompounds(slots, states);
  drawInIslands(slots, states);
  const loci: Place[] = [];
  slots.forEach((slot, at) => {
    const state = states[at] ?? 'agreed';
    const open = loci.at(-1);
    const last = open?.slots.at(-1);
    const samePlace = last !== undefined && placeOf(slot) !== undefined && placeOf(slot) === placeOf(last);
    if (open && (slot.closing || samePlace || joins(open, slot, state, beside))) {
      open.slots.push(slot);
      if (open.state === 'marks' && state === 'gap') open.state = 'gap';
    } else loci.push({ state, slots: [slot] });
  });
  return loci.flatMap(({ state, slots: members }) => (state === 'gap' ? partOpeners(members).flatMap(partWords) : [members]));
}

/** `gap`: some print a word here and others do not. `marks`: the same of marks. `word`: all print a word, not the same one. */
type State = 'agreed' | 'gap' | 'marks' | 'word' | 'compound';

function stateOf(slot: Slot): State {
  if (slot.closing) return 'agreed';
  const printed = slot.cells.flatMap((cell, text) => (cell === null || slot.passing[text] ? [] : [cell]));
  if (printed.every((text) => plainMarks(text) === plainMarks(printed[0] ?? ''))) return 'agreed';
  if (slot.kind !== 'word') return 'marks';
  return printed.includes('') ? 'gap' : 'word';
}

function joins(open: Place, slot: Slot, state: State, beside: readonly string[]): boolean {
  const last = open.slots.findLast(({ closing }) => !closing);
  if (!last) return false;
  if (open.state === 'gap' && endsOneReading(last, slot)) return true;
  switch (state) {
    case 'agreed':
      return open.state === 'agreed' && sameCoverage(last, slot) && beside[last.column] === beside[slot.column];
    case 'compound':
      return open.state === 'compound';
    case 'word':
      return false;
    case 'gap':
      return (
        (open.state === 'gap' || open.state === 'marks') &&
        sameWordCoverage(open, slot) &&
        samePassing(last, slot) &&
        !isOtherGap(open, slot)
      );
    case 'marks':
      return (
        samePassing(last, slot) && (open.state === 'gap' || (open.state === 'marks' && last.kind === 'after' && slot.kind === 'before'))
      );
    default:
      return state satisfies never;
  }
}

/** True for marks that end one text's words alone, since no other text has words there: they belong to these words. */
const endsOneReading = (word: Slot, slot: Slot): boolean =>
  slot.kind === 'after' && slot.column === word.column && slot.cells.every((cell, text) => cell === null || word.cells[text]);

/** For each text, whether it says something, nothing, or passes over the place. */
const covers = (slot: Slot): string => slot.cells.map((cell, text) => (cell === null ? '0' : slot.passing[text] ? '2' : '1')).join('');

/** Marks at the edge of a quote are no reason to part a stretch. */
function sameCoverage(a: Slot, b: Slot): boolean {
  return covers(a) === covers(b);
}

function sameWordCoverage(open: Place, slot: Slot): boolean {
  const word = open.slots.findLast(({ kind }) => kind === 'word');
  return word === undefined || slot.kind !== 'word' || covers(word) === covers(slot);
}

/** True where one text prints the word before and this one, one only the former and one only the latter: two differences, not one. */
function isOtherGap({ slots }: Place, slot: Slot): boolean {
  const word = slots.findLast(({ kind }) => kind === 'word');
  if (!word || slot.kind !== 'word') return false;
  const [had, has] = [word, slot].map(({ cells }) => cells.map(Boolean));
  const any = (before: boolean, after: boolean): boolean => slot.cells.some((_, text) => had?.[text] === before && has?.[text] === after);
  return any(true, true) && any(true, false) && any(false, true);
}

const samePassing = (a: Slot, b: Slot): boolean => a.passing.join() === b.passing.join();

const JOINER = /^[-‐‑–/]$/;

/** "far-too-long" and "far too long" differ as a whole. */
function drawInCompounds(slots: readonly Slot[], states: State[]): void {
  slots.forEach((slot, at) => {
    if (states[at] !== 'marks' || slot.kind !== 'after' || !slot.cells.some((cell) => cell !== null && JOINER.test(cell))) return;
    for (const near of [at - 1, at, at + 1]) if (states[near] === 'agreed' || near === at) states[near] = 'compound';
  });
}

/** One word without content between two gaps agrees by chance as often as not. */
const WIDEST_ISLAND = 1;

function drawInIslands(slots: readonly Slot[], states: State[]): void {
  let lastGap: number | undefined;
  states.forEach((state, at) => {
    if (state !== 'gap') return;
    if (lastGap !== undefined && at - lastGap > 1) {
      const between = slots.slice(lastGap + 1, at);
      const words = between.filter(({ kind }) => kind === 'word');
      const island = states.slice(lastGap + 1, at).every((it) => it === 'agreed' || it === 'marks');
      if (island && words.length <= WIDEST_ISLAND && words.every(isEmptyWord)) states.fill('gap', lastGap + 1, at);
    }
    lastGap = at;
  });
}

const isEmptyWord = (slot: Slot): boolean => slot.cells.every((cell) => cell === null || !isContentWord(foldWord(cell)));
