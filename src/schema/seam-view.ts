import type { StoryId } from './ids.ts';
import type { Span } from './span.ts';

/** Two lines of words: what one story prints in full, and where another joins or ends it. */
export type SeamView = {
  kind: 'splice' | 'cut';
  /** True where an ellipsis or the sentence's own end shows it. */
  signed: boolean;
  long: { story: StoryId; at: Span; before: string; missing: string; words: number; after: string };
  /** `join` is what stands in the place of the missing words: an ellipsis, a full stop, or nothing. */
  short: { story: StoryId; at: Span; before: string; join: string; after: string };
};
