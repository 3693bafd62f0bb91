import { sliceOf } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { Locus, Reading, Variant, VariantKind } from '../../schema/statement.ts';
import { joinPieces } from './join-words.ts';
import { plainMarks } from './plain-marks.ts';
import type { Slot } from './slots.ts';
import { basePieces, baseText, piecesOfWitness, spansOfPieces, type Table, witnessOf } from './table.ts';
import type { UnmarkedWords } from './unmarked-words.ts';
import { classifyVariant } from './variant-kinds/classify-variant.ts';

/** One column of the table as it is published. */
export function describeLocus(table: Table, slots: readonly Slot[], part: number, unmarked: UnmarkedWords): Locus {
  const readings = table.witnesses.map((_, witness): Reading => {
    const text = table.textOf[witness] ?? 0;
    const beside = slots.flatMap(({ kind, column }) => (kind === 'word' ? (unmarked[witness]?.get(column) ?? []) : []));
    const storyText = table.witnesses[witness]?.text ?? '';
    if (beside.length > 0) {
      return {
        kind: 'unmarked',
        witness,
        spans: beside,
        text: beside.map((span) => sliceOf(storyText, span)).join(' '),
        variant: 'boundary',
      };
    }
    if (slots.every((slot) => slot.cells[text] === null)) return { kind: 'outside', witness };
    const pieces = piecesOfWitness(table, slots, witness);
    const variant = variantOf(table, slots, text);
    if (pieces.length === 0) return { kind: 'omitted', witness, variant };
    const words = slots.flatMap(({ kind, column }) => (kind === 'word' ? (table.columns[column]?.cells[text] ?? []) : []));
    const moved = words.length > 0 && words.every((token) => table.moved[text]?.has(token));
    return { kind: 'printed', witness, spans: spansOfPieces(pieces, storyText), text: joinPieces(pieces), moved, variant };
  });
  return { base: witnessOf(table, baseText(table, slots)), part, readings };
}

/** How a text differs from the base in these slots; null where it reads the same. */
function variantOf(table: Table, slots: readonly Slot[], text: number): VariantKind | null {
  // An excerpt that begins or ends inside the place is held against as much of the base.
  const compared = slots.filter(({ closing, cells }) => !closing && cells[text] !== null);
  const base = joinPieces(basePieces(table, compared));
  const reading = joinPieces(piecesOfWitness(table, compared, witnessOf(table, text)));
  return plainMarks(base) === plainMarks(reading) ? null : classifyVariant({ base, reading, splices: splices(table, slots, text) });
}

function splices(table: Table, slots: readonly Slot[], text: number): boolean {
  const silent = slots.every((slot) => slot.kind !== 'word' || !slot.cells[text]);
  return (
    silent &&
    table.seams.some((seam) => {
      if (seam.kind !== 'splice' || seam.text !== text) return false;
      const from = table.columnOf(text, seam.token);
      const to = table.columnOf(text, seam.token + 1);
      return slots.some(({ kind, column }) => (column > from && column < to) || (column === from && kind === 'after'));
    })
  );
}

/**
 * The differences of one locus: one entry a kind, the base's reading first. A passage passed over is one difference, however many
 * loci it has.
 *
 * @param before The locus before, and its last slot.
 */
export function variantsOf(table: Table, locus: Locus, index: number, before: { locus: Locus; slot: Slot } | undefined): Variant[] {
  const textOf = (reading: Reading | undefined): string => (reading && 'text' in reading ? reading.text : '');
  const base = textOf(locus.readings[locus.base]);
  const kinds = new Map<VariantKind | null, Map<string, Set<StoryId>>>();
  for (const reading of locus.readings) {
    const story = table.witnesses[reading.witness]?.story;
    const earlier = before?.locus.readings[reading.witness];
    const differed = earlier !== undefined && 'variant' in earlier && earlier.variant !== null;
    // Who has what the base has goes on with nothing: the base itself may have differed from another base before.
    const isContinued =
      reading.kind === 'omitted' && reading.variant !== null && differed && before?.slot.passing[table.textOf[reading.witness] ?? -1];
    if (reading.kind === 'outside' || isContinued || story === undefined) continue;
    const text = reading.variant === null ? base : textOf(reading);
    const stories = kinds.get(reading.variant) ?? new Map<string, Set<StoryId>>();
    kinds.set(reading.variant, stories.set(text, (stories.get(text) ?? new Set<StoryId>()).add(story)));
  }
  const readingsOf = (kind: VariantKind | null) => [...(kinds.get(kind) ?? [])].map(([text, stories]) => ({ stories: [...stories], text }));
  return [...kinds.keys()].flatMap((kind) =>
    kind === null ? [] : [{ kind, locus: index, readings: [...readingsOf(null), ...readingsOf(kind)] }],
  );
}
