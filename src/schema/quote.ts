import { z } from 'zod';
import { quoteIdSchema, sourceIdSchema, storyIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';
import { statedSchema } from './stated.ts';

export const quoteKinds = ['direct', 'mixed', 'indirect'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

export const confidenceBands = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidenceBands)[number];

/** A source that was considered and not chosen. */
export const rejectedCandidateSchema = z.strictObject({
  source: sourceIdSchema,
  /** The words that name it near the quote. */
  mention: spanSchema,
  /** Why not, in one sentence. */
  reason: z.string().min(1),
});

/**
 * How a mention is led back to whom it names; each kind is measured by itself. `contested-…`: another is nearly as likely.
 * `name`: a name in full. `surname`, `given-name`: the only bearer's. `abbreviation`: "the HPA". `namesake`: one of several bearers'. `role`: only one bears it;
 * `shared-role`: several do; `later-role`: the story describes its only bearer so later on. `age`: the only one of that age. `epithet`: "the Swede", of
 * whom alone was named right before. `informant`: "the insider", after "a source". `writer`: "her statement". `role-elsewhere`, `words-elsewhere`: other
 * stories describe only one so, or give only one the same words. `business`: "the company", where a name is shown to be a
 * business's; `lone-business`: it is merely the only name. `several`: "the two". `unnamed`: somebody whom the story has not spoken of; `unknown-role`: whom it
 * speaks of as if it had ("the dyer"). Of "he" and "she": `sole`: nobody else near agrees;
 * `foremost`: others do, and stand farther off; `…-open`: no title or given name shows the gender; `chained`: it rests on a step that is not
 * sure; `distant`: paragraphs away. `thing`: "it". `group`: "they". `first-person`: "I" in a
 * quote or in the turn of a transcript. `nobody`: no one agrees.
 */
export const chainSteps = [
  'name',
  'surname',
  'given-name',
  'abbreviation',
  'namesake',
  'contested-namesake',
  'role',
  'shared-role',
  'later-role',
  'age',
  'epithet',
  'informant',
  'writer',
  'role-elsewhere',
  'words-elsewhere',
  'business',
  'contested-business',
  'lone-business',
  'several',
  'contested-several',
  'unnamed',
  'unknown-role',
  'sole',
  'sole-open',
  'foremost',
  'foremost-open',
  'chained',
  'contested',
  'distant',
  'thing',
  'contested-thing',
  'group',
  'contested-group',
  'first-person',
  'nobody',
] as const;
export type ChainStepKind = (typeof chainSteps)[number];

/** What a decision rests on. "No rule matched" is recorded too, as rule `none`. */
export const evidenceSchema = z.strictObject({
  /** Name of the rule in the registry, or `none`. */
  rule: z.string().min(1),
  /** How the mention is led back to whom it names; null where there is none. */
  step: z.enum(chainSteps).nullable(),
  /** The reason in one sentence, naming the words that decided. */
  reason: z.string().min(1),
  /** The words the decision rests on. */
  spans: z.array(spanSchema),
  rejected: z.array(rejectedCandidateSchema),
});

export const attributionSchema = z.strictObject({
  source: sourceIdSchema,
  /** All sources, where several speak at once; the first is `source`. */
  sources: z.array(sourceIdSchema).min(1),
  /** The words that name the source at this quote: a name, a role, a pronoun. Null where a quote runs on from one before. */
  mention: spanSchema.nullable(),
  /** From the mention back to the name it stands for: "she", "Poe", "Ann Poe". The mention comes first. */
  chain: z.array(spanSchema),
  /** The words that signal speech; null where none do but a colon, or the dash of a credit. */
  cue: spanSchema.nullable(),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** An editor's override of a machine decision, always shown. */
export const correctionSchema = z.strictObject({
  by: z.string().min(1),
  /** ISO date. */
  on: z.iso.date(),
  why: z.string().min(1),
  /** What the rules had decided, in words. */
  was: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** One utterance as one story prints it. */
export const quoteSchema = z.strictObject({
  id: quoteIdSchema,
  story: storyIdSchema,
  kind: z.enum(quoteKinds),
  /** Inside the marks (for `indirect`: the reported clause), in order; each lies in one block. */
  segments: z.array(spanSchema).min(1),
  /** The segments in reading form: joined by " … " where the narrator's words stand between them, by a space where only white space does. */
  text: z.string().min(1),
  /** The quote this one is nested in. */
  within: quoteIdSchema.nullable(),
  /** Null: unattributed, an open answer. */
  attribution: attributionSchema.nullable(),
  confidence: z.enum(confidenceBands),
  evidence: evidenceSchema,
  correction: correctionSchema.nullable(),
  /** Where it was said, as the text states it: "in a post on the town’s page". */
  setting: spanSchema.nullable(),
  /** When it was said: an ISO date, or `--02-13` (month and day, as XML Schema writes them) where no year is stated or supplied. */
  date: statedSchema,
  /** The whole sentence, or sentences, around it. */
  sentence: spanSchema,
});
export type Quote = z.infer<typeof quoteSchema>;

/**
 * What counts as a quote wherever quotes are counted: whatever stands in marks, nested quotes too. Reports are counted by themselves. Words
 * are counted once: those of a nested quote with the quote that holds it.
 */
export const countsAsQuote = ({ kind }: Pick<Quote, 'kind'>): boolean => kind !== 'indirect';

/** True where readers have to be told, wherever the words stand, that their source may be another. Where none is named nobody is misled. */
export const isUnsure = ({ attribution, confidence }: Pick<Quote, 'attribution' | 'confidence'>): boolean =>
  attribution !== null && confidence === 'low';
