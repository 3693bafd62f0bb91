import type { Span } from '../../schema/span.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Place, Reading, ReadPassage } from './reading.ts';

/** One answer to "whose words are these?", with the evidence that speaks for it. */
export type Candidate = {
  /** Name of the rule that proposed it. */
  rule: string;
  /** The phrase that names the source, and the passage it stands in. */
  mention: { phrase: NounPhrase; passage: ReadPassage };
  cue: Span | null;
  /** The stretch whose attribution goes on here, where the words have no cue of their own; `joins`: both are one utterance. */
  follows: { stretch: number; joins: boolean } | null;
  /** The phrase hears or bears the words, so that they are nobody's as far as the text states: "the mayor was told “no”". */
  hears?: true;
  /** Why it is to be believed less than its weight says, in one sentence. */
  doubt?: string;
  /** Named observations; the weights say how much each counts. */
  features: string[];
  /** One sentence that names the words that decided. */
  reason: () => string;
};

/** A candidate once it was weighed, with its reason in words. What it was weighed by is forgotten: a book has many quotes. */
export type Answer = Omit<Candidate, 'features' | 'reason'> & { reason: string };

/** What was decided for one stretch. */
export type Decision = {
  chosen: Answer | null;
  /** Probability of the chosen candidate, or of abstaining. */
  share: number;
  /** Who passes the words on, where the story has them at second hand: “We are ready,” the mayor said, according to the paper. */
  passedOnBy: Answer | null;
  /** The others that are worth a reader's time, most likely first. */
  rivals: { candidate: Answer; share: number }[];
  /** Names of all rules that see a source. */
  rules: string[];
  /** Probability that nobody in particular speaks the words. */
  openness: number;
};

/** What a rule sees: a stretch in its place, and what was decided for the stretches before it. */
export type QuotePlace = Place & {
  reading: Reading;
  /** Index of the stretch. */
  stretch: number;
  /** By stretch; holes where nothing is decided yet. */
  decided: readonly (Decision | undefined)[];
};

export type AttributionRule = {
  name: string;
  /** What it covers, in one sentence. */
  covers: string;
  propose: (place: QuotePlace) => Candidate[];
};
