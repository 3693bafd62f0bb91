import type { Feature } from '../feature.ts';
import type { ClauseLink } from './clause-links.ts';
import type { Interposed } from './interposed.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ReadPassage } from './reading.ts';
import type { Word } from './words.ts';

/** A verb that may signal attribution beside one marked stretch. */
export type CueAt = {
  passage: ReadPassage;
  /** Index of the cue among the words of `passage`. */
  cue: number;
  cueWord: Word;
  side: 'before' | 'after';
  /** Where the cue stands: in the quote's sentence, the one next to it, or the paragraph before. */
  where: 'same-sentence' | 'next-sentence' | 'previous-sentence' | 'previous-paragraph';
  /** Index of the quote among the words of `passage`; where the passage is an earlier one, its length. */
  quote: number;
  /** What stands between cue and quote. */
  interposed: Interposed;
};

/** A cue and a phrase that may be its subject. */
export type CuePair = CueAt & {
  phrase: NounPhrase;
  link: ClauseLink;
  /** Phrases nearer to the cue that are subjects themselves. */
  nearerSubjects: number;
  /** What is observed of the cue, the same for each of its pairs. */
  cueFeatures: readonly Feature[];
};
