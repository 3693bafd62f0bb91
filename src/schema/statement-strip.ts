import type { StoryId } from './ids.ts';

/** A stretch of a statement in one story; `from` and `to` lie between 0 and 1, measured in words of the reading text. */
export type StripPiece = {
  /** `passed-over`: the story prints what stands before and after, and not this. */
  kind: 'printed' | 'passed-over';
  from: number;
  to: number;
  words: number;
  /** Index in the statement's `parts`. */
  part: number;
};

/** Which story prints which stretch of a statement. */
export type StatementStrip = {
  /** Words of the reading text. */
  words: number;
  /** Where each part begins. */
  parts: { n: number; from: number }[];
  /** In the order of the witnesses; `words` of the reading text that the story prints. */
  rows: { story: StoryId; pieces: StripPiece[]; words: number }[];
};
