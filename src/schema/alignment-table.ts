import type { Span } from './span.ts';
import type { VariantKind } from './statement.ts';

/**
 * What one witness has in one column. `base`: the reading the others are compared with. `same`: as the base.
 * `differs`: other words, or none (`text` is empty). `outside`: it begins later or ended earlier.
 * `moved`: the witness prints these words elsewhere in its own order.
 */
export type AlignmentCell =
  | { kind: 'base'; text: string; moved: boolean }
  | { kind: 'same'; text: string; moved: boolean }
  | { kind: 'differs'; text: string; moved: boolean; variant: VariantKind }
  | { kind: 'outside' };

/** Neighbouring parts that two or more witnesses print, word by word: rows are witnesses, columns are loci. */
export type AlignmentTable = {
  /** Numbers of the first and the last part. */
  from: number;
  to: number;
  /** "4a", "4b": the part's number with a letter where it has several columns. */
  columns: string[];
  /** `witness` is an index in the statement's `witnesses`, `at` where it prints the first of these words. */
  rows: { witness: number; at: Span; cells: AlignmentCell[] }[];
};
