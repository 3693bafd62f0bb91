import type { Column } from './columns.ts';
import type { Coverage } from './coverage.ts';

/** A text that passes over more words in a row is no base for them: the reading text holds all that any story prints. */
const LONGEST_OMISSION = 3;

/**
 * For each column, the text whose reading is the base: the first in the ranking that covers it. One that prints nothing there is
 * taken only where it leaves out no more than a few words, or prints others in their place.
 */
export function chooseBases(columns: readonly Column[], coverages: readonly (readonly Coverage[])[], ranking: readonly number[]): number[] {
  const omits = coverages.map((_, text) => longOmissions(columns, coverages, text));
  return columns.map((_, column) => ranking.find((text) => coverages[text]?.[column] !== 'outside' && !omits[text]?.has(column)) ?? 0);
}

function longOmissions(columns: readonly Column[], coverages: readonly (readonly Coverage[])[], text: number): ReadonlySet<number> {
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
