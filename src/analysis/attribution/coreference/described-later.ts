import { isAsIfKnown, isIntroduced } from '../lexicon/introductions.ts';
import { bearersWithRole } from './antecedents.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { isRanked } from './role-meant.ts';

/**
 * Whose a role may be that stands before its bearer is described so: "the owner denied it", where "Ann Poe, the owner" comes later. Everybody
 * named who is so described, and whoever is brought in by that role without a name; only one alone is meant.
 */
export function describedLater(known: KnownEntities, entity: Entity): readonly Entity[] {
  const { name, kind, plural, described, mentions, roleHeads, roleWords, shownGender } = entity;
  if (name.length > 0 || kind !== 'anonymous' || plural || !isAsIfKnown(described)) return [];
  const bearers = bearersWithRole(known, [...roleWords], roleHeads).filter(
    (it) => it.name.length > 0 && it.kind === 'person' && (shownGender === null || it.gender === null || shownGender === it.gender),
  );
  const opens = mentions.find(({ form }) => form !== 'pronoun');
  if (bearers.length === 0 || opens === undefined || isRanked(opens.passage, opens.phrase)) return [];
  const isOther = (it: Entity): boolean => it !== entity && !it.plural;
  const others = [...roleHeads].flatMap((head) => known.withRole(head).filter((it) => isOther(it) && it.roleHeads.has(head)));
  return [...bearers, ...others.filter((it) => it.name.length === 0 && isIntroduced(it.described))];
}
