import type { Column } from './columns.ts';
import type { Coverage } from './coverage.ts';

/** A text that leaves out more words in a row than this passes over a passage; fewer are a difference like any other. */
const LONGEST_OMISSION = 3;

/**
 * For each text, the columns of the passages that it passes over: it prints what stands before and after, and leaves out a longer
 * stretch without putting words of its own in its place.
 */
export function findPassedOver(columns: readonly Column[], coverages: readonly (readonly Coverage[])[]): ReadonlySet<number>[] {
  return coverages.map((_, text) => passedOverBy(columns, coverages, text));
}

function passedOverBy(columns: readonly Column[], coverages: readonly (readonly Coverage[])[], text: number): ReadonlySet<number> {
  const long = new Set<number>();
  let open: number[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    const replaced =
      first !== undefined &&
      last !== undefined &&
      [first - 1, last + 1].some((beside) => isOnlyIn(columns, coverages, text, beside, first));
    if (open.length > LONGEST_OMISSION && !replaced) for (const column of open) long.add(column);
    open = [];
  };
  columns.forEach(({ cells }, column) => {
    if (cells[text] === undefined && coverages[text]?.[column] !== 'outside') open.push(column);
    else close();
  });
  close();
  return long;
}

/** True where `text` prints a word that a text which prints the word in column `there` passes over. */
function isOnlyIn(
  columns: readonly Column[],
  coverages: readonly (readonly Coverage[])[],
  text: number,
  column: number,
  there: number,
): boolean {
  if (columns[column]?.cells[text] === undefined) return false;
  return coverages.some(
    (coverage, other) =>
      columns[there]?.cells[other] !== undefined &&
      columns[column]?.cells[other] === undefined &&
      coverage[column] !== 'outside' &&
      coverage[column] !== undefined,
  );
}
