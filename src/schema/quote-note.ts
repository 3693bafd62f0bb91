import type { StatementId, StoryId } from './ids.ts';
import type { ForkReading } from './reading-text.ts';
import type { Span } from './span.ts';
import type { Seam, VariantKind } from './statement.ts';

/** A place where a quote prints other words than some other story does. */
export type QuoteDifference = {
  kind: VariantKind;
  /** The word before, where the readings are but marks: "lost" for "lost!" and "lost."; else empty. */
  before: string;
  /** What this quote prints there; empty where it prints nothing. */
  own: string;
  /** Where it prints that, in its own story; none where it prints nothing. */
  spans: Span[];
  others: ForkReading[];
};

/** What stands in the margin beside one paragraph of a quote whose content other stories have, too. */
export type QuoteNote = {
  statement: StatementId;
  /** `witness`: this quote prints the statement's words. `parallel`: it reports the same content without marks. */
  standing: 'witness' | 'parallel';
  /** Where the other stories print some of the words of this paragraph, in the order of the witnesses. */
  elsewhere: { story: StoryId; span: Span }[];
  /** Where they differ from this quote. */
  differences: QuoteDifference[];
  /** Where this quote joins or ends what another story prints in full. */
  seams: Seam[];
  /** Other stories that have the same content without marks; beside the paragraph with most of the words they share. */
  reported: { story: StoryId; span: Span }[];
};
