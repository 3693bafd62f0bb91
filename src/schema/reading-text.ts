import type { StoryId } from './ids.ts';
import type { Part, VariantKind } from './statement.ts';

/** What some stories print at one place; an empty text means that they print nothing there. */
export type ForkReading = { stories: StoryId[]; text: string /** Null: the base reading. */; variant: VariantKind | null };

/**
 * A stretch of a statement's reading text. `gap` is what stands between it and the stretch before: a space or nothing.
 * `agreed`: every story that prints it prints the same. `fork`: they differ; the base reading stands first.
 */
export type ReadingPiece =
  | { kind: 'agreed'; gap: string; text: string; locus: number }
  | { kind: 'fork'; gap: string; locus: number; readings: ForkReading[] };

/** One part of a statement with its forks in place. */
export type PartReading = {
  part: Part;
  pieces: ReadingPiece[];
  /** The stories that print at least some of it, in the order of the witnesses. */
  stories: StoryId[];
};
