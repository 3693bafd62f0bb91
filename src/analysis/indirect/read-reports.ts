import type { Reading } from '../attribution/reading.ts';
import { findReports } from './find-reports.ts';
import { reportedShare } from './frame-weights.ts';
import type { Hanging, Report, WordRange } from './report.ts';

export type WeighedReport = Report & {
  /** The share of words that hang on such a cue in this way and are reported content, on an annotated corpus. */
  share: number;
  /** It lies inside another whose evidence is no worse. */
  inner: boolean;
};

/** Of words that hang on a cue in this way, more than half must be reported content. */
const MIN_SHARE = 0.54;

const isLikely = (hanging: Hanging): boolean => reportedShare(hanging) >= MIN_SHARE;

/** "Every boat, she promised, would sail": a promise put into the clause it gives; behind a clause it may be about something else. */
const isVow = ({ frame, base }: Hanging): boolean => frame === 'postposed' && VOWS.has(base);
const VOWS: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'swear', 'threaten']);

const holds = (outer: WordRange, inner: WordRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The reports of a story, in the order of their cues. */
export function readReports(reading: Reading): WeighedReport[] {
  const kept = findReports(reading, (hanging) => isLikely(hanging) || isVow(hanging))
    .filter((report) => isLikely(report) || (isVow(report) && report.content.length > 1))
    .map((report): WeighedReport => ({ ...report, share: reportedShare(report), inner: false }));
  return kept.map((report, index) => (isInner(report, kept, index) ? { ...report, inner: true } : report));
}

/** Reports of one passage lie together, so that only neighbours are compared. */
function isInner(report: WeighedReport, all: readonly WeighedReport[], index: number): boolean {
  const swallows = (other: WeighedReport | undefined): boolean =>
    other !== undefined &&
    other.share >= report.share &&
    other.content.some((range) => holds(range, report.cue) && report.content.every((inner) => holds(range, inner)));
  for (let at = index - 1; all[at]?.passage === report.passage && at >= index - NEIGHBOURS; at -= 1) if (swallows(all[at])) return true;
  for (let at = index + 1; all[at]?.passage === report.passage && at <= index + NEIGHBOURS; at += 1) if (swallows(all[at])) return true;
  return false;
}
/** More cues than this do not stand in one sentence that anybody reads. */
const NEIGHBOURS = 24;
