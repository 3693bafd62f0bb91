import type { SourceKind } from '../../../schema/source.ts';
import type { Span } from '../../../schema/span.ts';
import { indefinitePronouns } from '../lexicon/function-words.ts';
import { nounKindOf } from '../lexicon/people-words.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import { nounsOf } from './antecedents.ts';
import type { EntityMention } from './entity.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { namesPerson, type PersonEvidence } from './person-evidence.ts';

const SOCIAL_MEDIA_USERS = new Set([
  'user',
  'users',
  'commenter',
  'commenters',
  'poster',
  'tweeter',
  'netizen',
  'netizens',
  'redditor',
  'redditors',
]);

/** A phrase with what it says of its bearer. */
export type Description = { phrase: NounPhrase; parts: NameParts; named: boolean; printed: string; kind: SourceKind };

/** @param persons Names that the story shows to be people's. */
export function describe(reading: Reading, passage: ReadPassage, phrase: NounPhrase, persons: PersonEvidence): Description {
  const parts = namePartsOf(passage.words, phrase);
  const head = passage.words[phrase.head];
  const named = parts.name.length > 0 && head?.tag === 'name' && !indefinitePronouns.has(head.lower);
  const person = named && phrase.kind !== 'name-organisation' && namesPerson(persons, passage, phrase);
  const printed = reading.text.slice(phrase.span.start, phrase.span.end);
  return { phrase, parts, named, printed, kind: person ? 'person' : kindOf(phrase, named, head?.lower ?? '') };
}

function kindOf(phrase: NounPhrase, named: boolean, head: string): SourceKind {
  if (SOCIAL_MEDIA_USERS.has(head)) return 'social-media-user';
  if (named || phrase.kind === 'organisation' || phrase.kind === 'name-organisation') return 'organisation';
  if (phrase.kind === 'document') return 'document';
  if (phrase.kind === 'group' || phrase.plural) return 'group';
  return 'anonymous';
}

/** The nouns by which the bearer may be called later: those of a role, or the last of a body's name. */
export function roleNounsOf(passage: ReadPassage, { phrase, parts, named, kind }: Description): readonly string[] {
  if (parts.roleWords.length > 0) return parts.roleWords;
  return named ? bodyNounOf(parts.name, kind) : nounsOf(passage, phrase);
}

/** The Bakers' Union is a union: "the union" may stand for it. */
function bodyNounOf(name: readonly string[], kind: SourceKind): string[] {
  const last = name.at(-1)?.toLowerCase() ?? '';
  return kind === 'organisation' && nounKindOf(last) === 'organisation' ? [last] : [];
}

/** `beside`: another phrase names the same, so that a bare role is a role of its bearer. */
export function mentionOf(passage: ReadPassage, { phrase, parts, named }: Description, beside: boolean): Omit<EntityMention, 'subject'> {
  const form = named ? 'name' : 'role';
  const role = parts.role ? spanOfWords(passage, parts.role.first, parts.role.last) : beside && !named ? phrase.span : null;
  return { span: phrase.span, form, role, phrase, passage };
}

const spanOfWords = (passage: ReadPassage, first: number, last: number): Span => ({
  start: passage.words[first]?.span.start ?? 0,
  end: passage.words[last]?.span.end ?? 1,
});
