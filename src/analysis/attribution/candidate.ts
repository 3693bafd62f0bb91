import type { Span } from '../../schema/span.ts';
import type { Feature } from '../feature.ts';
import type { CuePair } from './cue-pair.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { PageForm } from './page-forms.ts';
import type { Place, Reading, ReadPassage } from './reading.ts';

/** One answer to "whose words are these?", with the evidence that speaks for it. */
export type Candidate = {
  /** Name of the rule that proposed it. */
  rule: string;
  /** The phrase that names the source, and the passage it stands in. */
  mention: { phrase: NounPhrase; passage: ReadPassage };
  cue: Span | null;
  /**
   * The stretch whose attribution holds here as well, where the words have no cue of their own. `joins`: both are one utterance. `goes-on`:
   * the same source says something else. `anew`: and in another sentence of the narrator's. `repeats`: the narrator takes its words up again, far from the mention.
   */
  follows: { stretch: number; how: 'joins' | 'goes-on' | 'anew' | 'repeats' } | null;
  /** Whatever else stands near: the mark of the paragraph before stays open, so that its quotation goes on here, or a line below credits the words. */
  certain?: true;
  /** What the page is set in, where that by itself says whose words these are. */
  form?: PageForm;
  /** Index of the block that is an item of a list, where the cue leads into the list: no utterance reaches from item to item. */
  item?: number;
  /** The phrase hears or bears the words, so that they are nobody's as far as the text states: "the mayor was told “no”". */
  hears?: true;
  /** The mention stands in another paragraph, which says nothing of these words. */
  elsewhere?: true;
  /** Why it is to be believed less than its weight says, in one sentence. */
  doubt?: string;
  /** Observations; the weights say how much each counts. */
  features: readonly Feature[];
  /** What is observed of the cue, the same for all who may be its subject. */
  cueFeatures?: readonly Feature[];
  /** One sentence that names the words that decided. */
  reason: () => string;
};

/** A candidate once it was weighed, with its reason in words. What it was weighed by is forgotten: a book has many quotes. */
export type Answer = Pick<Candidate, 'rule' | 'mention' | 'cue' | 'follows'> & {
  [Aspect in 'form' | 'item' | 'hears' | 'elsewhere' | 'doubt']: Candidate[Aspect] | undefined;
} & { reason: string };

/** What was decided for one stretch. */
export type Decision = {
  chosen: Answer | null;
  /** Probability of the chosen candidate, or of abstaining. */
  share: number;
  /** Where the story has the words at second hand: who passes them on, and the rule that says so. */
  passedOn: { by: Answer; rule: string } | null;
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
  notes: PlaceNotes;
};

/** What the rules have worked out of a place, each when it was first asked for. */
export type PlaceNotes = {
  marked: MarkedWords | null;
  /** The words inside the marks, in lower case. */
  inside: ReadonlySet<string> | null;
  /** Its pairs, each with the rule that has claimed it. */
  claims: Map<CuePair, string | null> | null;
};

/** What is observed of a stretch itself. */
export type MarkedWords = {
  closing: 'comma' | 'stop' | 'question' | 'open';
  capital: boolean;
  length: 'word' | 'phrase' | 'clause' | 'long';
};

export const quotePlace = (place: Place, reading: Reading, stretch: number, decided: QuotePlace['decided']): QuotePlace => ({
  passage: place.passage,
  at: place.at,
  reading,
  stretch,
  decided,
  notes: { marked: null, inside: null, claims: null },
});

export type AttributionRule = {
  name: string;
  /** What it covers, in one sentence. */
  covers: string;
  propose: (place: QuotePlace) => Candidate[];
};

/** A rule on words at second hand: the story has them from somebody who says that another said them. */
export type HearsayRule = {
  name: string;
  /** What it covers, in one sentence. */
  covers: string;
  /** Who spoke and who passes it on, of the candidates for one stretch, of which one was chosen; null where the words are at first hand. */
  find: (place: QuotePlace, chosen: Candidate, candidates: readonly Candidate[]) => { spoke: Candidate; passedOnBy: Candidate } | null;
};
