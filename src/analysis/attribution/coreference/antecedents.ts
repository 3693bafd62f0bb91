import { foldWord } from '../../text/normalise.ts';
import { isSurnameAlone, surnameOf } from '../lexicon/name-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import type { NameParts } from './name-parts.ts';

/** Words of a role that change over time or say nothing of who bears it. */
const PASSING: ReadonlySet<string> = new Set(['former', 'new', 'then', 'current', 'late', 'longtime', 'outgoing', 'incoming']);

/** Everybody who may bear this name: the same surname, and no other first name, role of address or gender; in the order of their first mentions. */
export function bearersOf(known: KnownEntities, parts: NameParts): readonly Entity[] {
  const name = parts.name.map((word) => word.toLowerCase());
  const surname = surnameOf(name);
  const alone = isSurnameAlone(name);
  const bySurname = known.withLastName(surname).filter((entity) => {
    const bare = isSurnameAlone(entity.name) && entity.familyName === null;
    const sameName = bare || alone || entity.name[0]?.toLowerCase() === name[0];
    return sameName && agreesInGender(entity, parts);
  });
  // "Mr Poe", where one of them is shown to be a man: not the one of whom nothing is shown.
  const shown = bySurname.filter(({ gender }) => gender !== null && gender === (parts.gender ?? parts.listed));
  if (shown.length > 0) return shown;
  if (bySurname.length > 0) return bySurname;
  // "Ann" alone, after "Ann Poe".
  const byFirstName = name.length === 1 ? known.withFirstName(surname) : [];
  if (byFirstName.length > 0) return byFirstName;
  return halvesOf(name)
    .flatMap((half) => known.withLastName(half))
    .filter(({ roleWords }) => parts.roleWords.some((word) => roleWords.has(foldWord(word))))
    .sort(known.compare);
}

/** What a list says of a given name gives way to a title, unless a pronoun has borne it out: "Andrea Poe … Mr Poe". */
const agreesInGender = ({ gender, genderListed, leaning }: Entity, parts: NameParts): boolean => {
  const wanted = parts.gender ?? parts.listed;
  return gender === null || wanted === null || gender === wanted || (genderListed && parts.gender !== null && leaning !== gender);
};

/** "President Poe-Roe", after "President Ann Roe": the halves of a double name, whose bearer has the same role. */
function halvesOf(name: readonly string[]): string[] {
  const halves = name.length === 1 ? (name[0]?.split('-') ?? []) : [];
  return halves.length > 1 && halves.length <= MOST_HALVES ? halves : [];
}
/** Nobody bears more names joined by hyphens. */
const MOST_HALVES = 4;

/** Entities whose roles hold all nouns of a phrase ("the US president"), the latest mentioned last. */
export const bearersOfRole = (known: KnownEntities, nouns: readonly string[], plural: boolean): Entity[] => {
  const wanted = nouns.map((noun) => foldWord(IN_SHORT.get(noun) ?? noun));
  return bearersWithRole(known, wanted, new Set(wanted.slice(-1)))
    .filter((entity) => entity.plural === plural)
    .sort((a, b) => lastEnd(a) - lastEnd(b));
};

/** "A lawsuit … the suit". */
const IN_SHORT: ReadonlyMap<string, string> = new Map([['suit', 'lawsuit']]);

/** Entities whose roles hold all of these words, folded, and say by one of the heads what they are. */
export function bearersWithRole(known: KnownEntities, words: readonly string[], heads: ReadonlySet<string>): Entity[] {
  const wanted = words.filter((word) => !PASSING.has(word));
  const [fewest = []] = wanted.map(known.withRole).sort((a, b) => a.length - b.length);
  if (fewest.length === 0) return [];
  const others = (wanted.includes(GOVERNOR) ? OF_ANOTHER_THAN_GOVERNOR : OF_ANOTHER_OFFICE).filter((word) => !wanted.includes(word));
  return fewest.filter(
    ({ roleHeads, roleWords }) =>
      !heads.isDisjointFrom(roleHeads) && wanted.every((word) => roleWords.has(word)) && !others.some((word) => roleWords.has(word)),
  );
}
/** With these an office is another than without: a deputy mayor is not “the mayor”. Folded. */
const OF_ANOTHER_OFFICE: readonly string[] = ['prime', 'vice', 'deputy', 'assistant', 'shadow'].map(foldWord);
const GOVERNOR = foldWord('governor');
/** A lieutenant colonel may be “the colonel”; a lieutenant governor is not “the governor”. */
const OF_ANOTHER_THAN_GOVERNOR: readonly string[] = [...OF_ANOTHER_OFFICE, foldWord('lieutenant')];

const lastEnd = (entity: Entity): number => entity.mentions.at(-1)?.span.end ?? 0;

/** The nouns and names of a phrase, in lower case. */
export const nounsOf = (passage: ReadPassage, phrase: NounPhrase): string[] =>
  passage.words
    .slice(phrase.first, phrase.last + 1)
    .filter((word) => word.tag === 'noun' || word.tag === 'name')
    .map((word) => word.lower);
