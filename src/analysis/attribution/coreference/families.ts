import { foldWord } from '../../text/normalise.ts';
import { type NounPhrase, partsOf } from '../noun-phrase.ts';
import { firstAfter } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { type Entity, lastNameOf } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { genderOfNoun } from './name-parts.ts';

/** Nouns of those who mostly bear the same surname. */
export const KIN =
  /^(?:husband|wife|widow|widower|mother|father|mum|mom|dad|son|daughter|brother|sister|twin|grand(?:mother|father|son|daughter)|grandad|nan)$/;

/** "Ann Poe’s husband, Bo", "her husband Bo": who is named after a relation of somebody may be called by that one’s surname. */
export function joinKin(known: KnownEntities, entity: Entity, relative: Entity | undefined): void {
  if (relative === undefined || relative === entity) return;
  const noun = [...entity.roleHeads].find((head) => KIN.test(head));
  if (noun === undefined) return;
  entity.kin ??= { noun, of: relative };
  if (relative.name.length >= 2 && entity.name.length === 1) known.joinFamily(entity, lastNameOf(relative));
}

/**
 * Whom a relation of somebody is, where the story has spoken of it: "his father" once more, "her husband" of whoever is his wife, "his son" of
 * the father of a man. "His" and "her" may be of another than whoever is nearest: in "Her sister laughed. … her sister said" it is not the
 * sister’s.
 * @param block Where the relation is spoken of.
 */
export function kinMeant(known: KnownEntities, noun: string, holder: Entity | undefined, isPronoun: boolean, block: number): Entity | null {
  if (holder === undefined || !KIN.test(noun)) return null;
  const { kin } = holder;
  if (kin !== null && OTHERS.get(kin.noun)?.has(noun) && agreesWith(kin.of, noun)) return kin.of;
  if (isPronoun && kin?.noun === noun) return holder;
  const own = known.withRole(foldWord(noun)).findLast((it) => it.kin?.noun === noun && it.kin.of === holder);
  return own ?? (isPronoun && isParentOfChildThere(known, noun, holder, block) ? holder : null);
}

/** "Poe went home. Her daughter was up. … her mother said": the daughter’s mother, even where "her" might be Poe: of a mother of hers nothing was told. */
function isParentOfChildThere(known: KnownEntities, noun: string, holder: Entity, block: number): boolean {
  if (!PARENTS.has(noun) || !agreesWith(holder, noun)) return false;
  const children = [...CHILDREN].flatMap((child) => known.withRole(child).filter(({ kin }) => kin?.noun === child && kin.of === holder));
  return children.some(({ gender, mentions }) => gender === holder.gender && block - (mentions.at(-1)?.passage.block ?? 0) <= REACH);
}
/** In paragraphs. */
const REACH = 1;

const PARENTS: ReadonlySet<string> = new Set(['mother', 'father', 'mum', 'mom', 'dad']);
const CHILDREN: ReadonlySet<string> = new Set(['son', 'daughter']);
/** By what somebody is to another: what the other is to them. */
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['wife', new Set(['husband'])],
  ['husband', new Set(['wife'])],
  ...[...PARENTS].map((noun) => [noun, CHILDREN] as const),
  ...[...CHILDREN].map((noun) => [noun, PARENTS] as const),
]);
const agreesWith = ({ gender }: Entity, noun: string): boolean => gender === null || gender === genderOfNoun(noun);

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
  if (phrase.first === phrase.head) return undefined;
  const holder = phrases[firstAfter(phrases, phrase.first - 1)];
  return holder?.possessor && holder.first === phrase.first && holder.last < phrase.head ? holder : undefined;
}
