import type { SourceId, StatementId } from './ids.ts';
import type { ForkReading } from './reading-text.ts';
import type { VariantKind } from './statement.ts';

/** One place where stories differ, with a few words of agreement on either side. */
export type NotableFork = {
  /** What differs: words of a statement (by the most telling kind of its readings), the spelling of a name, a figure in other words. */
  of: { kind: 'statement'; statement: StatementId; variant: VariantKind } | { kind: 'name'; source: SourceId } | { kind: 'figure' };
  /** Up to three words, with the space that follows them. */
  before: string;
  readings: ForkReading[];
  /** Up to three words, with the space before them. */
  after: string;
};
