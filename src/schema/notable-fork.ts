import type { StatementId } from './ids.ts';
import type { ForkReading } from './reading-text.ts';
import type { VariantKind } from './statement.ts';

/** One place where stories differ, with a few words of agreement on either side. */
export type NotableFork = {
  statement: StatementId;
  /** Index in the statement's `loci`. */
  locus: number;
  /** The most telling kind of its readings. */
  kind: VariantKind;
  /** Up to three words, with the space that follows them. */
  before: string;
  readings: ForkReading[];
  /** Up to three words, with the space before them. */
  after: string;
};
