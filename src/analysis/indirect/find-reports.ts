import { nounCues } from '../attribution/lexicon/noun-cues.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import { accordingTo } from './according-to.ts';
import { nounReport } from './noun-report.ts';
import type { Hanging, Report, WordRange } from './report.ts';
import { speakingAsOne } from './speaking-as-one.ts';
import { verbReport } from './verb-report.ts';

/**
 * Every stretch of narration that hangs on a cue as what somebody says, thinks or wants, in the order of the cues. Linear in the words.
 * @param isWorth Asked before the source is looked for, which costs most: of all verbs, few report.
 */
export function findReports(reading: Reading, isWorth: (hanging: Hanging) => boolean = () => true): Report[] {
  return reading.passages.flatMap((passage) => {
    const reports: Report[] = [];
    passage.words.forEach((_, at) => {
      const report = reportAt(passage, at, reports, isWorth);
      if (report?.content.every((range) => isInSentence(report, range)))
        reports.push({ ...report, mention: report.mention && speakingAsOne(report.mention) });
    });
    return reports;
  });
}

/** A cue that stands last, or before a stop, has nothing after it. */
const isInSentence = ({ passage: { words }, cue }: Report, { from, to }: WordRange): boolean =>
  from <= to && words[from]?.sentence === words[cue.from]?.sentence && words[to] !== undefined;

function reportAt(passage: ReadPassage, at: number, before: readonly Report[], isWorth: (hanging: Hanging) => boolean): Report | null {
  const word = passage.words[at];
  if (word === undefined) return null;
  if (word.lower === 'according' && passage.words[at + 1]?.tag === 'to') return accordingTo(passage, at);
  if (word.tag === 'verb' && word.base !== '') return verbReport(passage, at, before, isWorth);
  if (word.tag === 'noun' && (nounCues.has(word.lower) || (word.lower.endsWith('s') && nounCues.has(word.lower.slice(0, -1)))))
    return nounReport(passage, at);
  return null;
}
