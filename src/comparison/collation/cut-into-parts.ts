import type { TextSeam } from './find-seams.ts';
import type { Slot } from './slots.ts';

const STOP = /[.!?…]/;

/** Where seams part the reading text. Columns. */
export type SeamPlaces = {
  /** The last words before what an ellipsis swallows; the marks after them belong to what fell out. */
  spliced: ReadonlySet<number>;
  /** The last words of what fell out; the last words before a cut, a silent splice, or an ellipsis that swallows whole sentences. */
  ended: ReadonlySet<number>;
};

/** What cutting needs to know of a slot. */
export type SlotReader = {
  /** What the base prints there. */
  readingOf: (slot: Slot) => string;
  /** The stories that print a word there. */
  storiesOf: (slot: Slot) => readonly string[];
  /** True where the base prints the second right after the first: the same witness, without the narrator's words between. */
  runsOn: (first: Slot, second: Slot) => boolean;
};

/**
 * Cuts the reading text where the set of stories that print it changes: between sentences, where the base changes, and inside a
 * sentence only where a story cuts or splices it. Fragments that the narrator weaves in do not part a sentence.
 */
export function cutIntoParts(slots: readonly Slot[], reader: SlotReader, seams: SeamPlaces): Slot[][] {
  const units: Slot[][] = [];
  let last: Slot | undefined;
  for (const slot of slots) {
    const unit = units.at(-1);
    if (unit && last && (slot.closing || !isParted(last, slot, reader, seams))) unit.push(slot);
    else units.push([slot]);
    if (!slot.closing) last = slot;
  }
  return joinUnits(units, reader);
}

/** Joins units that the same stories print, and those too short to stand alone. */
function joinUnits(units: readonly Slot[][], { readingOf, storiesOf }: SlotReader): Slot[][] {
  const joined: { slots: Slot[]; stories: string; words: number }[] = [];
  for (const unit of units) {
    const stories = [...new Set(unit.flatMap(storiesOf))].sort().join(' ');
    const words = unit.filter((slot) => slot.kind === 'word' && readingOf(slot) !== '').length;
    const open = joined.at(-1);
    if (!open || (open.stories !== stories && Math.min(open.words, words) >= FEWEST_IN_PART)) joined.push({ slots: unit, stories, words });
    else {
      open.stories = open.words < words ? stories : open.stories;
      open.slots.push(...unit);
      open.words += words;
    }
  }
  return joined.map(({ slots }) => slots);
}

/** Fewer words are no part of their own: a sentence's last word that one story leaves out. */
const FEWEST_IN_PART = 4;

function isParted(last: Slot, slot: Slot, { readingOf, runsOn }: SlotReader, seams: SeamPlaces): boolean {
  if (last.swallowing || slot.swallowing) return slot.swallowing;
  if (slot.kind === 'after') return seams.spliced.has(slot.column);
  if (last.column === slot.column) return false;
  if (seams.spliced.has(last.column)) return last.kind !== 'after';
  return seams.ended.has(last.column) || !runsOn(last, slot) || (last.kind === 'after' && STOP.test(readingOf(last)));
}

/** @param columnOf The column of a text's token. */
export function placesOfSeams(seams: readonly TextSeam[], columnOf: (text: number, token: number) => number): SeamPlaces {
  const spliced = new Set<number>();
  const ended = new Set<number>();
  for (const seam of seams) {
    (seam.kind === 'splice' && seam.signed && !seam.afterStop ? spliced : ended).add(columnOf(seam.text, seam.token));
    if (seam.kind === 'splice') ended.add(columnOf(seam.shownBy, seam.missing.to - 1));
  }
  return { spliced, ended };
}
