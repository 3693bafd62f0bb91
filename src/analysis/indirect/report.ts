import type { NounPhrase } from '../attribution/noun-phrase.ts';
import type { ReadPassage } from '../attribution/reading.ts';

/**
 * How reported words hang on their cue.
 * `that`: "said that it rains". `clause`: "said it rains". `question`: "asked whether it rains". `infinitive`: "vowed to stay".
 * `object-infinitive`: "urged the council to stay". `object`: "called the plan unfair". `gerund`: "denied leaving". `as`: "described it as".
 * `about`: "warned of rain". `gap`: "rain, which she said would stop". `postposed`: "It rains, she said". `according-to`: "It rains,
 * according to her". `noun-that`, `noun-infinitive`, `noun-about`: "her claim that", "her vow to", "her warning of".
 */
export const reportFrames = [
  'that',
  'clause',
  'question',
  'infinitive',
  'object-infinitive',
  'object',
  'gerund',
  'as',
  'about',
  'gap',
  'postposed',
  'according-to',
  'noun-that',
  'noun-infinitive',
  'noun-about',
] as const;
export type ReportFrame = (typeof reportFrames)[number];

/** Words `from` to `to` of a passage, both included. */
export type WordRange = { from: number; to: number };

/** Reported words as the narrator gives them, with the cue they hang on. */
export type Report = {
  passage: ReadPassage;
  frame: ReportFrame;
  /** The cue's words. */
  cue: WordRange;
  /** Base form of the cue: "say"; "according to". */
  base: string;
  /** The reported words, in order; a marked stretch may stand among them. */
  content: WordRange[];
  /** The phrase that names the source; null where the sentence names none ("it was reported that"). */
  mention: NounPhrase | null;
  /** "was told", "is expected": the subject is not the one who speaks. */
  passive: boolean;
};

/** How words hang on a cue: what can be said of a report before its source is known. */
export type Hanging = Omit<Report, 'content' | 'mention'>;
