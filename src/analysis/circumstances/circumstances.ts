import type { Stated } from '../../schema/stated.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import type { Report } from '../indirect/report.ts';
import type { AnalysedQuote } from '../story-analysis.ts';

/** What the circumstances of quotes are read from. */
export type CircumstanceContext = {
  reading: Reading;
  /** What is reported in the story: words inside it are no circumstances of its being said. */
  reports: readonly Report[];
  /** When the story says it was published. */
  published: Stated;
  /** The voice a phrase stands for. */
  voiceOf: (phrase: NounPhrase) => number | null;
};

/** Where a cue stands: its passage and its index among the passage's words. */
export type CuePlace = { passage: ReadPassage; cue: number };

/** Where and when something was said, as far as the narrator states it. */
export type Circumstances = Pick<AnalysedQuote, 'setting' | 'date'>;

export const NONE: Circumstances = { setting: null, date: { kind: 'not-stated' } };
