import type { AlignmentCell, AlignmentTable } from '../schema/alignment-table.ts';
import type { Span } from '../schema/span.ts';
import type { Locus, Statement } from '../schema/statement.ts';

/** A statement as tables of readings. Parts that a single witness prints have nothing to compare and are left out. */
export function alignmentTables(statement: Statement): AlignmentTable[] {
  const runs: { parts: number[]; loci: Locus[] }[] = [];
  for (const [part] of statement.parts.entries()) {
    const loci = statement.loci.filter((locus) => locus.part === part);
    if (printing(loci).size < 2) continue;
    const run = runs.at(-1);
    if (run && run.parts.at(-1) === part - 1) {
      run.parts.push(part);
      run.loci.push(...loci);
    } else runs.push({ parts: [part], loci });
  }
  return runs.map(({ parts, loci }) => ({
    from: statement.parts[parts[0] ?? 0]?.n ?? 1,
    to: statement.parts[parts.at(-1) ?? 0]?.n ?? 1,
    columns: columnNames(statement, loci),
    rows: inOrder(loci).flatMap((witness) => {
      const at = firstWords(loci, witness);
      return at ? [{ witness, at, cells: loci.map((locus) => cellOf(locus, witness)) }] : [];
    }),
  }));
}

const printing = (loci: readonly Locus[]): Set<number> =>
  new Set(loci.flatMap(({ readings }) => readings.flatMap((reading) => (reading.kind === 'printed' ? reading.witness : []))));

/** Where a witness prints the first of these words. */
const firstWords = (loci: readonly Locus[], witness: number): Span | undefined =>
  loci
    .flatMap(({ readings }) =>
      readings.flatMap((reading) => (reading.kind === 'printed' && reading.witness === witness ? reading.spans : [])),
    )
    .sort((a, b) => a.start - b.start)[0];

/** The witness that is the base most often stands first, the others in their order. */
function inOrder(loci: readonly Locus[]): number[] {
  const basesOf = (witness: number): number => loci.filter(({ base }) => base === witness).length;
  const witnesses = [...printing(loci)].sort((a, b) => a - b);
  const first = [...witnesses].sort((a, b) => basesOf(b) - basesOf(a))[0];
  return witnesses.sort((a, b) => Number(b === first) - Number(a === first) || a - b);
}

function columnNames(statement: Statement, loci: readonly Locus[]): string[] {
  return loci.map((locus) => {
    const own = loci.filter(({ part }) => part === locus.part);
    const n = statement.parts[locus.part]?.n ?? 1;
    return own.length === 1 ? `${n}` : `${n}${letters(own.indexOf(locus))}`;
  });
}

/** a … z, aa, ab … */
const letters = (index: number): string => {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode('a'.charCodeAt(0) + (index % 26));
};

function cellOf(locus: Locus, witness: number): AlignmentCell {
  const reading = locus.readings.find((it) => it.witness === witness);
  if (!reading || reading.kind === 'outside') return { kind: 'outside' };
  const text = reading.kind === 'omitted' ? '' : reading.text;
  const moved = reading.kind === 'printed' && reading.moved;
  if (witness === locus.base) return { kind: 'base', text, moved };
  return reading.variant === null ? { kind: 'same', text, moved } : { kind: 'differs', text, moved, variant: reading.variant };
}
