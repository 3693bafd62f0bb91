import type { Span } from '../../schema/span.ts';
import type { Gender } from './lexicon/given-names.ts';
import type { NounKind } from './lexicon/people-words.ts';

/** What a noun phrase can be a source as; `name-user` is what somebody posts under. */
export type PhraseKind =
  | 'pronoun'
  | 'relative-pronoun'
  | 'name-user'
  | 'name-person'
  | 'name-organisation'
  | 'name-place'
  | 'name'
  | NounKind;

/** Kinds of phrases for somebody or some body that can speak or write by name or description. */
export const VOICES: ReadonlySet<PhraseKind> = new Set(['name', 'name-person', 'name-organisation', 'person', 'group', 'organisation']);
/** The same, and the pronouns that stand for them. */
export const VOICES_AND_PRONOUNS: ReadonlySet<PhraseKind> = new Set([...VOICES, 'pronoun']);

/** A noun phrase of the narrator's text: words `first` to `last` of its passage, both included. */
export type NounPhrase = {
  span: Span;
  first: number;
  last: number;
  /** Number of its sentence within its block, from 0. */
  sentence: number;
  /** The word that carries its meaning. */
  head: number;
  kind: PhraseKind;
  plural: boolean;
  /** It stands before a possessive ending: "the mayor" in "the mayor's vow". */
  possessor: boolean;
  /** Of a relative pronoun: the phrase it stands for. */
  antecedent: NounPhrase | null;
  /** Of "Ann Lee and Bo Yu": each of them; empty for one alone. */
  parts: readonly NounPhrase[];
  /** Of each of them: the phrase that joins them. */
  row: NounPhrase | null;
  /** Taken apart, once that was asked for. */
  named: NameParts | null;
};

/** A phrase taken apart: the words before the name, and the name. */
export type NameParts = {
  /** The name's words as printed, titles left out; empty where the phrase is a role alone. */
  name: readonly string[];
  /** Words, by index, that say what the bearer is: "the town's mayor"; null where there are none. */
  role: { first: number; last: number } | null;
  /** The lower-case nouns of the role, its head last. */
  roleWords: readonly string[];
  /** Those of them that say what the bearer is. */
  roleHeads: readonly string[];
  /** As a title or a noun of the phrase says. */
  gender: Gender | null;
  /** As lists of given names say; the story's own words outweigh it. */
  listed: Gender | null;
};

/** Most phrases have no parts, and most names no role: one list of nothing serves them all. */
export const NONE: readonly never[] = [];

/** The phrase itself, or the one its relative pronoun stands for. */
export const namingPhrase = (phrase: NounPhrase): NounPhrase => phrase.antecedent ?? phrase;

/** The parts of a phrase that names several, or the phrase alone. */
export const partsOf = (phrase: NounPhrase): readonly NounPhrase[] => (phrase.parts.length > 0 ? phrase.parts : [phrase]);
