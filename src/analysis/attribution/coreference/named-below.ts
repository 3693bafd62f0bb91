import { isIntroduced } from '../lexicon/introductions.ts';
import type { ReadPassage } from '../reading.ts';
import { isOfClass } from './class-nouns.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';

/**
 * Who it is that a story opens with: "A lawmaker has asked for a probe", and then "Rep. Ann Poe said". Whoever speaks in the first sentence
 * without a name is named in one of the next paragraphs, by the same role or as one of its class; nobody where several may be meant.
 */
export function namedBelow(known: KnownEntities, entity: Entity): Entity | null {
  const { name, kind, plural, described, mentions, roleHeads, shownGender } = entity;
  const [opens] = mentions;
  if (name.length > 0 || kind !== 'anonymous' || plural || opens === undefined || !isIntroduced(described)) return null;
  const { passage, phrase, speaks } = opens;
  if (!speaks || phrase.sentence > 0 || passage.before !== null) return null;
  const below = [passage.after, passage.after?.after ?? null];
  const isMeant = (it: Entity): boolean =>
    it.kind === 'person' &&
    it.name.length > 0 &&
    (shownGender === null || it.gender === null || shownGender === it.gender) &&
    (!roleHeads.isDisjointFrom(it.roleHeads) || [...roleHeads].some((noun) => isOfClass(noun, it)));
  const people = known.all.filter((it) => isMeant(it) && isNamedIn(it, below));
  const [only] = people;
  return only === undefined || people.length > 1 || isNamedIn(only, [passage]) ? null : only;
}

const isNamedIn = ({ mentions }: Entity, passages: readonly (ReadPassage | null)[]): boolean =>
  mentions.some(({ form, passage }) => form === 'name' && passages.includes(passage));
