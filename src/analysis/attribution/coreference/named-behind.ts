import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { genderOfPronoun } from './pronouns.ts';

/**
 * Whom a story opens with before it names them: “You never hear them stop,” she said. Ann Poe has kept bees for years. That is the first
 * person named behind the pronoun, in its paragraph or the next, if a sentence is about them and no gender speaks against it; nobody where
 * the story has named a person before.
 */
export function namedBehindPronoun({ all }: KnownEntities, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const gender = genderOfPronoun(passage.words[phrase.head]?.lower ?? '');
  if (gender === null || passage.holder !== null || phrase.possessor) return null;
  let first: { entity: Entity; start: number; isMeant: boolean } | null = null;
  for (const entity of all) {
    const naming = entity.kind === 'person' ? entity.mentions.find(({ form }) => form === 'name') : undefined;
    if (naming === undefined) continue;
    const { start } = naming.span;
    if (start < phrase.span.start) return null;
    const isNear = naming.passage === passage || naming.passage === passage.after;
    const isMeant = isNear && naming.subject && (entity.gender === null || entity.gender === gender);
    if (first === null || start < first.start) first = { entity, start, isMeant };
  }
  return first?.isMeant ? first.entity : null;
}
