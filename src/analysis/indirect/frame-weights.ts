import frames from './frame-weights.json' with { type: 'json' };
import type { Hanging } from './report.ts';

/** How often what hangs on a cue in a frame was reported content, as counted on an annotated corpus. */
export type FrameWeights = {
  /** By kind of cue and frame: "say that". */
  kinds: Readonly<Record<string, number>>;
  /** By cue and frame, where the corpus shows it often enough to differ from its kind: "say that". */
  cues: Readonly<Record<string, number>>;
};

const voice = ({ passive }: Hanging): string => (passive ? ' passive' : '');

/** The kind of a cue: what reporting it does, or what else it is. */
export function cueKind({ frame, passage, cue }: Hanging): string {
  if (frame === 'according-to') return 'according';
  if (frame.startsWith('noun-')) return 'noun';
  // "Made clear" is more than one word, and the lexicon knows single ones.
  if (cue.to > cue.from) return 'speech';
  return passage.words[cue.from]?.reporting ?? 'other';
}

export const kindKey = (report: Hanging): string => `${cueKind(report)}${voice(report)} ${report.frame}`;
export const cueKey = (report: Hanging): string => `${report.base}${voice(report)} ${report.frame}`;

/** The share of such words that is reported content, from 0 to 1; 0 for what the corpus never showed. */
export function reportedShare(report: Hanging, weights: FrameWeights = frames): number {
  const own = weights.cues[cueKey(report)] ?? weights.kinds[kindKey(report)];
  // Rare passives ("raised by the mayor that") report as their active forms do.
  return own ?? (report.passive ? reportedShare({ ...report, passive: false }, weights) : 0);
}
