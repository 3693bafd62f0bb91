import type { SourceKind } from '../../../schema/source.ts';
import type { Span } from '../../../schema/span.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { surnameOf } from '../lexicon/name-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Gender } from './name-parts.ts';

export type EntityMention = {
  span: Span;
  form: 'name' | 'role' | 'pronoun';
  role: Span | null;
  phrase: NounPhrase;
  passage: ReadPassage;
  /** It, or the phrase put beside it, is what its sentence speaks about. */
  subject: boolean;
  /** Nobody else comes near to being meant. */
  sure: boolean;
  /** It is the subject of a verb of speech. */
  speaks: boolean;
};

/** Somebody or something the story speaks of: one chain of mentions. */
export type Entity = {
  kind: SourceKind;
  /** Words of the fullest name printed so far; empty for one without a name. */
  name: readonly string[];
  /** The words of the first mention, for one without a name. */
  described: string;
  /** Nouns of the roles given to it, lower case: "us", "president". */
  roleWords: Set<string>;
  /** Those of them that say what it is: "president", and not "us". */
  roleHeads: Set<string>;
  gender: Gender | null;
  /** It rests on a list of given names alone: a title, a noun or a pronoun that must be its own says otherwise. */
  genderListed: boolean;
  /** The gender that a title, a noun or a given name shows, whatever pronouns said since. */
  shownGender: Gender | null;
  /** The gender of the first pronoun that was taken for it. */
  leaning: Gender | null;
  plural: boolean;
  /** Of several who are named beside it, each of them: "two clerks, Ann Lee and Bo Yu". */
  members: readonly Entity[];
  mentions: EntityMention[];
  /** The first that is a name, once the whole story is read. */
  naming: EntityMention | null;
  /** Of a document: who speaks in it, where that is one person or body. */
  writer: Entity | null;
  /** Whose husband, wife, mother … it is, by that noun. */
  kin: { noun: string; of: Entity } | null;
  /** Surname of the family, where the story shows it without printing it beside the given name: "Ann Poe’s husband, Bo". */
  familyName: string | null;
  /** The story has called it by its surname alone. */
  bySurname: boolean;
};

/** Somebody of whom nothing is known but the words of a mention. */
export const unknownEntity = (kind: SourceKind, described: string, plural: boolean): Entity => ({
  kind,
  name: [],
  described,
  roleWords: new Set(),
  roleHeads: new Set(),
  gender: null,
  genderListed: false,
  shownGender: null,
  leaning: null,
  plural,
  members: [],
  mentions: [],
  naming: null,
  writer: null,
  kin: null,
  familyName: null,
  bySurname: false,
});

/** A name that passes for a person's because it speaks; no given name, title, role or pronoun shows one. */
export const mayBeBody = ({ kind, gender, name, roleHeads }: Entity): boolean =>
  kind === 'person' && gender === null && name.length > 1 && roleHeads.size === 0 && !name.some((word) => isGivenName(word));

/** The word of the name that stands for all of it, in lower case; empty for one without a name. */
export const lastNameOf = ({ name }: Pick<Entity, 'name'>): string => surnameOf(name);
