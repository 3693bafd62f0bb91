import type { StoryId } from '../../schema/ids.ts';
import type { Part } from '../../schema/statement.ts';
import type { Slot } from './slots.ts';
import { baseText, storiesPrinting, type Table } from './table.ts';

/** A part of the reading text; `before` are the slots of the part that it follows. */
export function describePart(table: Table, slots: readonly Slot[], n: number, text: string, before: readonly Slot[] | undefined): Part {
  const counts = new Map<StoryId, number>();
  let words = 0;
  for (const slot of slots) {
    if (slot.kind !== 'word') continue;
    if (slot.cells[baseText(table, [slot])]) words += 1;
    for (const story of storiesPrinting(table, [slot])) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const earlier = storiesPrinting(table, before ?? []);
  const shown = before === undefined || [...counts.keys()].some((story) => earlier.has(story));
  const stories = new Set(table.witnesses.map(({ story }) => story));
  return {
    n,
    text,
    words,
    printed: [...stories].flatMap((story) => (counts.has(story) ? [{ story, words: counts.get(story) ?? 0 }] : [])),
    follows: shown ? 'shown' : 'rule',
  };
}
