import type { Span } from '../../schema/span.ts';
import type { MarkFamily } from './find-marks.ts';

/** A stretch between two marks. */
export type MarkedStretch = {
  /** Inside the marks, without white space at its ends. Holds at least one letter or digit. */
  inner: Span;
  /** With the marks, as far as the text has them. */
  outer: Span;
  /** Index of the block it lies in. */
  block: number;
  /** Index of the stretch it is nested in. */
  within: number | null;
  /** False where its block ends, or another quotation begins, before a closing mark. */
  closed: boolean;
  /** Index of the stretch that carries it on in the next paragraph: newspapers reopen the mark there and close only the last one. */
  continuedBy: number | null;
  family: MarkFamily;
  /** Of one that fills its paragraph: what the line behind, below or above it says of whose words these are. */
  credit?: StretchCredit;
};

/** Words that name whose others are. */
export type StretchCredit = {
  /** Index of the block that they stand in: that of the stretch, the next or the one before. */
  block: number;
  /** They are a post, and not words lifted out of the text. */
  post: boolean;
  /** Whose they are, with the handle where there is one. */
  user: Span;
  /** The day or the time the line gives. */
  when: Span | null;
};
