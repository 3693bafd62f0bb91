import type { SourceKind } from '../../../schema/source.ts';
import type { Span } from '../../../schema/span.ts';
import type { NounPhrase } from '../noun-phrases.ts';
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
};

/** Somebody or something the story speaks of: one chain of mentions. */
export type Entity = {
  kind: SourceKind;
  /** Words of the fullest name printed so far; empty for one without a name. */
  name: string[];
  /** The words of the first mention, for one without a name. */
  described: string;
  /** Nouns of the roles given to it, lower case: "us", "president". */
  roleWords: Set<string>;
  gender: Gender | null;
  plural: boolean;
  mentions: EntityMention[];
};

/** The last word of the name in lower case; empty for one without a name. */
export const lastNameOf = ({ name }: Pick<Entity, 'name'>): string => name.at(-1)?.toLowerCase() ?? '';
