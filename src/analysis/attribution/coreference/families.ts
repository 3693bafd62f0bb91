import { type NounPhrase, partsOf } from '../noun-phrase.ts';
import { firstAfter } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { type Entity, lastNameOf } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';

/** Nouns of those who mostly bear the same surname. */
export const KIN =
  /^(?:husband|wife|widow|widower|mother|father|mum|mom|dad|son|daughter|brother|sister|twin|grand(?:mother|father|son|daughter)|grandad|nan)$/;

/** "Ann Poe’s husband, Bo", "her husband Bo": who is named after a relation of somebody may be called by that one’s surname. */
export function joinKin(known: KnownEntities, entity: Entity, relative: Entity | undefined): void {
  if (relative === undefined || relative === entity || relative.name.length < 2 || entity.name.length !== 1) return;
  const noun = [...entity.roleHeads].find((head) => KIN.test(head));
  if (noun === undefined) return;
  entity.kin = { noun, of: relative };
  known.joinFamily(entity, lastNameOf(relative));
}

/** "Her husband", where she was said to be his wife. */
export function spouseMeant(noun: string, holder: Entity | undefined): Entity | null {
  const kin = holder?.kin;
  return kin && OTHER_HALF.get(kin.noun) === noun ? kin.of : null;
}
const OTHER_HALF: ReadonlyMap<string, string> = new Map([
  ['wife', 'husband'],
  ['husband', 'wife'],
]);

/** "Ann and Bo Poe": the surname is that of both. */
export function joinRow(known: KnownEntities, row: NounPhrase, entityOf: ReadonlyMap<NounPhrase, Entity>): void {
  const people = partsOf(row).map((part) => entityOf.get(part));
  const last = people.at(-1);
  if (people.length !== 2 || last === undefined || last.name.length < 2) return;
  const [first] = people;
  if (first?.name.length === 1 && first.mentions.length === 1) known.joinFamily(first, lastNameOf(last));
}

/** Whose relation a phrase names: the possessor right before its noun. */
export function holderOf({ phrases }: ReadPassage, phrase: NounPhrase): NounPhrase | undefined {
  const holder = phrases[firstAfter(phrases, phrase.first - 1)];
  return holder?.possessor && holder.first === phrase.first && holder.last < phrase.head ? holder : undefined;
}
