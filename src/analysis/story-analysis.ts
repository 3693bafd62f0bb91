import type { ChainStepKind, Confidence, QuoteKind } from '../schema/quote.ts';
import type { SourceKind } from '../schema/source.ts';
import type { Span } from '../schema/span.ts';
import type { Stated } from '../schema/stated.ts';
import type { Block, MarkedTerm } from '../schema/story.ts';

/** What the analysis of one text yields, before its voices are merged with those of other stories. */
export type StoryAnalysis = {
  text: string;
  blocks: Block[];
  outlet: Stated;
  headline: Stated;
  published: Stated;
  terms: MarkedTerm[];
  /** All kinds, nested ones included, in the order of their first segments. */
  quotes: AnalysedQuote[];
  /**
   * Marked words that have a source and are terms to readers all the same: in the headline (an editor's choice), and names, titles and
   * slogans inside what somebody says. No count holds them; annotated corpora do count them, so predictions give them.
   */
  uncounted: AnalysedQuote[];
  /** Everyone the text names or quotes: one coreference chain each. */
  voices: Voice[];
  /**
   * All narration that reports what somebody says, thinks or wants, in the order of the cues: the indirect quotes, and besides them
   * thoughts, topics and the unmarked rest of mixed quotes. Annotated corpora count them together.
   */
  reported: ReportedStretch[];
};

/** A stretch of narration that reports. Stretches may hold one another, and marked words. */
export type ReportedStretch = {
  span: Span;
  /** The words beside the cue that stand for the source: a name, a role, a pronoun. */
  speaker: Span | null;
  cue: Span;
  /** Thoughts are beliefs, wishes, plans and decisions; they are no quotes. */
  manner: 'speech' | 'thought';
  confidence: Confidence;
};

/** A person, organisation, group, document or anonymous voice within one story. */
export type Voice = {
  kind: SourceKind;
  /** The fullest form this story prints, or the words that describe an anonymous voice. */
  name: string;
  /** Of one without a name: the first words for it, with what hangs on them ("a spokesman for the port"). */
  description: Span | null;
  /** In the order of the text. */
  mentions: VoiceMention[];
};

export type VoiceMention = {
  span: Span;
  form: 'name' | 'role' | 'pronoun';
  /** The words beside a name that say what its bearer is: "the town's mayor". */
  role: Span | null;
};

/** A quote whose source is an index into the `voices` of its story. */
export type AnalysedQuote = {
  kind: QuoteKind;
  segments: Span[];
  /** Index of the quote this one is nested in. */
  within: number | null;
  attribution: {
    voices: [number, ...number[]];
    mention: Span | null;
    /** The relative pronoun that stands for the mention in the clause of the cue ("the mayor, who said"). Annotated corpora mark it as the source. */
    relative: Span | null;
    /** Who passes the words on, where the story has them at second hand ("the mayor said, according to the paper"). Annotated corpora mark it as the source. */
    passedOnBy?: { mention: Span; cue: Span | null };
    chain: Span[];
    cue: Span | null;
  } | null;
  confidence: Confidence;
  evidence: {
    rule: string;
    step: ChainStepKind | null;
    /** How sure the rule is of the mention, whomever that means. */
    certainty: Confidence;
    reason: string;
    spans: Span[];
    rejected: { voice: number; mention: Span; reason: string }[];
  };
  setting: Span | null;
  date: Stated;
  sentence: Span;
};
