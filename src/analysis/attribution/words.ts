import type { Span } from '../../schema/span.ts';
import type { VerbForm } from './lexicon/inflection.ts';
import type { ReportingKind } from './lexicon/reporting-verbs.ts';

/** What a word does in its sentence, as far as closed classes, capitals and endings tell. */
export const wordTags = [
  'name',
  'noun',
  'verb',
  'auxiliary',
  'subject-pronoun',
  'object-pronoun',
  'possessive',
  'determiner',
  'number',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'to',
  'adverb',
  'time',
  'clitic',
  'comma',
  'colon',
  'dash',
  'stop',
  'open',
  'close',
  'quote',
  'other',
] as const;
export type WordTag = (typeof wordTags)[number];

/** Tags of what opens a phrase before its noun. */
export const QUALIFIERS: ReadonlySet<WordTag> = new Set<WordTag>(['determiner', 'possessive', 'clitic', 'number']);

/** A verb as the lists have it; `nounLike` where that form is as often a noun. */
export type ListedVerb = { base: string; form: VerbForm; reporting: ReportingKind | null; nounLike: boolean };

/** A word or sign of the narrator's text, or a whole marked stretch standing as one word. */
export type Word = Span & {
  /** As printed; empty for a marked stretch. */
  text: string;
  lower: string;
  tag: WordTag;
  /** Of verbs only. */
  form: VerbForm | null;
  /** Of reporting verbs only. */
  reporting: ReportingKind | null;
  /** Of reporting verbs only: the base form. */
  base: string;
  /** What verb it may be a form of, whatever it is here; looked up once, for many ask. */
  asVerb: ListedVerb | null;
  /** Index of the marked stretch, where the word stands for one. */
  stretch: number | null;
  /** Number of the sentence within its block, from 0. */
  sentence: number;
};

/** Where words `from` to `to` stand, both included. */
export const spanOfWords = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});

/** Units below this are ASCII, which most words are made of. */
const ASCII_END = 0x80;

export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < ASCII_END ? first >= CAPITAL_A && first <= CAPITAL_Z : /^\p{Lu}/u.test(text);
}
const CAPITAL_A = 'A'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);
