import frames from './frame-weights.json' with { type: 'json' };
import type { Hanging } from './report.ts';

/** How often what hangs on a cue in a frame was reported content, as counted on an annotated corpus. */
export type FrameWeights = {
  /** By kind of cue and frame: "say that". */
  kinds: Readonly<Record<string, number>>;
  /** By cue and frame, where the corpus shows it often enough to differ from its kind: "say that". */
  cues: Readonly<Record<string, number>>;
};

const PASSIVE = ' passive';
const voice = ({ passive }: Hanging): string => (passive ? PASSIVE : '');

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

/** The shares by frame, and there by cue or kind with its voice: every verb is asked for, and no key is put together for it. */
type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

function byFrame(shares: Readonly<Record<string, number>>): Shares {
  const entries = Object.entries(shares).map(([key, share]) => ({ at: key.lastIndexOf(' '), key, share }));
  const grouped = Map.groupBy(entries, ({ at, key }) => key.slice(at + 1));
  return new Map([...grouped].map(([frame, own]) => [frame, new Map(own.map(({ at, key, share }) => [key.slice(0, at), share]))]));
}
const cueShares = byFrame(frames.cues);
const kindShares = byFrame(frames.kinds);

/** The share of such words that is reported content, from 0 to 1; 0 for what the corpus never showed. */
export function reportedShare(report: Hanging): number {
  const { frame, base, passive } = report;
  const cues = cueShares.get(frame);
  const kinds = kindShares.get(frame);
  const kind = cueKind(report);
  const own = passive ? (cues?.get(`${base}${PASSIVE}`) ?? kinds?.get(`${kind}${PASSIVE}`)) : undefined;
  // Rare passives ("raised by the mayor that") report as their active forms do.
  return own ?? cues?.get(base) ?? kinds?.get(kind) ?? 0;
}
