import type { Locus, Part, Seam, Variant } from '../../schema/statement.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { cutIntoParts, placesOfSeams } from './cut-into-parts.ts';
import { describeLocus, variantsOf } from './describe-locus.ts';
import { describePart } from './describe-part.ts';
import { describeSeam } from './describe-seam.ts';
import { joinPieces } from './join-words.ts';
import { lociOf } from './loci.ts';
import type { Slot } from './slots.ts';
import { basePieces, baseRunsOn, type CollationWitness, storiesPrinting } from './table.ts';
import { findUnmarkedWords, witnessesBeside } from './unmarked-words.ts';

export type Collation = { text: string; parts: Part[]; loci: Locus[]; variants: Variant[]; seams: Seam[] };

/**
 * Collates witnesses word by word. The order of witnesses decides nothing but the order of rows: texts are aligned, ordered and
 * ranked by their words.
 *
 * The base reading of a locus is that of the longest witness that says anything there, in words; of equals the one that more
 * stories print, then the first by its words. One that passes over a longer stretch is no base for it. Sorted by place in the
 * story, the spans of a witness's readings give back its segments, white space apart.
 */
export function collate(witnesses: readonly CollationWitness[]): Collation {
  const table = alignWitnesses(witnesses);
  const unmarked = findUnmarkedWords(table);
  const beside = witnessesBeside(unmarked, table.columns.length);
  const reader = {
    readingOf: (slot: Slot) => joinPieces(basePieces(table, [slot])),
    storiesOf: (slot: Slot) => [...storiesPrinting(table, [slot])],
    runsOn: (first: Slot, second: Slot) => baseRunsOn(table, first, second),
  };
  const parts = cutIntoParts(table.slots, reader, placesOfSeams(table.seams, table.columnOf)).map((slots) => ({
    slots,
    places: lociOf(slots, beside, table.reordered),
  }));
  const places = parts.flatMap((part, at) => part.places.map((slots) => ({ slots, part: at })));
  const loci = places.map(({ slots, part }) => describeLocus(table, slots, part, unmarked));
  const read = (of: readonly (readonly Slot[])[]) => joinPieces(of.flatMap((slots) => basePieces(table, slots)));
  return {
    text: read(places.map(({ slots }) => slots)),
    parts: parts.map((part, at) => describePart(table, part.slots, at + 1, read(part.places), parts[at - 1]?.slots)),
    loci,
    variants: loci.flatMap((locus, at) => {
      const [earlier, slot] = [loci[at - 1], places[at - 1]?.slots.at(-1)];
      return variantsOf(table, locus, at, earlier && slot ? { locus: earlier, slot } : undefined);
    }),
    seams: table.seams.flatMap((seam) => describeSeam(table, seam)),
  };
}
