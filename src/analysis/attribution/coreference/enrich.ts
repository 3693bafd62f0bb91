import { foldWord } from '../../text/normalise.ts';
import { isOfOneGender } from '../lexicon/given-names.ts';
import type { NameParts, NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import { type Description, roleNounsOf } from './description.ts';
import { type Entity, lastNameOf } from './entity.ts';
import { ageOf } from './epithets.ts';
import { genderBehind, genderOfNaming } from './gender-behind.ts';
import type { KnownEntities } from './known-entities.ts';

/** What a mention shows of whom it names. */
export function enrich(known: KnownEntities, entity: Entity, passage: ReadPassage, description: Description): void {
  const { parts, named, kind } = description;
  if (parts.name.length === 1 && entity.name.length > 1 && lastNameOf(entity) === parts.name[0]?.toLowerCase()) entity.bySurname = true;
  if (named && parts.name.length > entity.name.length) known.rename(entity, parts.name);
  showGender(entity, parts, passage, description.phrase);
  const age = kind === 'person' || kind === 'anonymous' ? ageOf(passage, description.phrase) : null;
  if (age !== null) known.addAge(entity, age);
  if (kind === 'person') entity.kind = 'person';
  if (named) known.noteNamed(entity.kind);
  const { heads, others } = roleNounsOf(passage, description);
  for (const noun of others) known.addRole(entity, foldWord(noun), false);
  for (const noun of heads) known.addRole(entity, foldWord(noun), true);
}

/** A title or a noun outweighs what a list says of a given name, and so does "who lost her job" behind the name. */
function showGender(entity: Entity, { name, gender, listed }: NameParts, passage: ReadPassage, phrase: NounPhrase): void {
  const shown = gender ?? (listed === null ? genderOfNaming(passage, phrase) : genderBehind(passage, phrase, isOfOneGender(name[0] ?? '')));
  if (shown !== null && (entity.gender === null || entity.genderListed)) {
    entity.gender = shown;
    entity.shownGender = shown;
    entity.genderListed = false;
  }
  entity.genderListed ||= entity.gender === null && listed !== null;
  entity.gender ??= listed;
  entity.shownGender ??= shown ?? listed;
}
