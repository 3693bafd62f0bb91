import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { genderOfPronoun } from './pronouns.ts';

/** A person with the mention that names them. */
export type FirstNamed = { entity: Entity; naming: EntityMention };

/** Whom of all persons a story names first; null where it names none. */
export function firstNamedPerson({ all }: KnownEntities): FirstNamed | null {
  let first: FirstNamed | null = null;
  for (const entity of all) {
    const naming = entity.kind === 'person' ? entity.mentions.find(({ form }) => form === 'name') : undefined;
    if (naming !== undefined && (first === null || naming.span.start < first.naming.span.start)) first = { entity, naming };
  }
  return first;
}

/**
 * Whether a pronoun means whom the story names first, though it stands before: “You never hear them stop,” she said. Ann Poe has kept bees
 * for years. The name follows in the same paragraph or the next, a sentence is about its bearer, and no gender speaks against it.
 */
export function isNamedBehind({ entity, naming }: FirstNamed, passage: ReadPassage, phrase: NounPhrase): boolean {
  const gender = genderOfPronoun(passage.words[phrase.head]?.lower ?? '');
  if (gender === null || passage.holder !== null || phrase.possessor || naming.span.start < phrase.span.start) return false;
  const isNear = naming.passage === passage || naming.passage === passage.after;
  return isNear && naming.subject && (entity.gender === null || entity.gender === gender);
}
