import type { Span } from '../../schema/span.ts';
import { NOT_STATED, type Stated } from '../../schema/stated.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import type { Report, WordRange } from '../indirect/report.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import type { SceneWord } from './scene.ts';

/** What the circumstances of quotes are read from. */
export type CircumstanceContext = {
  reading: Reading;
  /** What is reported in the story: words inside it are no circumstances of its being said. */
  reports: readonly Report[];
  /** When the story says it was published. */
  published: Stated;
  /** The passage's words as settings are looked for among them. */
  sceneOf: (passage: ReadPassage) => readonly SceneWord[];
  /** Whether a setting is somebody after all. */
  isSomebody: (passage: ReadPassage, setting: WordRange) => boolean;
  /** Whether a mention is what somebody posts under. */
  isUser: (mention: Span | null | undefined) => boolean;
  /** The voice a phrase stands for. */
  voiceOf: (phrase: NounPhrase) => number | null;
};

/** Where a cue stands: its passage, the passage's words as settings are looked for among them, and its index there. */
export type CuePlace = { passage: ReadPassage; words: readonly SceneWord[]; cue: number };

/** Where and when something was said, as far as the narrator states it. */
export type Circumstances = Pick<AnalysedQuote, 'setting' | 'date'>;

export const NONE: Circumstances = { setting: null, date: NOT_STATED };
