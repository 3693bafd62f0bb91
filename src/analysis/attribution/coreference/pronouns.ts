import type { SourceKind } from '../../../schema/source.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import type { Gender } from './name-parts.ts';
import { type Answer, mostPresent } from './presence.ts';

/** A pronoun reaches back over this many paragraphs before its own. */
const REACH = 3;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'anonymous', 'social-media-user']);

/** Whom a pronoun stands for, among those mentioned before it but its speaker; null where nobody agrees with it. */
export function resolvePronoun(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, speaker?: Entity): Answer | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const answer = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => entity !== speaker && agrees(entity, lower),
    gendered: GENDERS[lower] !== undefined,
  });
  if (answer !== null) answer.entity.gender ??= GENDERS[lower] ?? null;
  return answer;
}

function agrees(entity: Entity, pronoun: string): boolean {
  const gender = GENDERS[pronoun];
  if (gender !== undefined) {
    return !entity.plural && PEOPLE.has(entity.kind) && (entity.gender ?? gender) === gender;
  }
  // "A stoker … they said": whoever is not named may be any one.
  if (pronoun === 'they' || pronoun === 'their')
    return entity.plural || entity.kind === 'group' || (entity.kind === 'anonymous' && entity.gender === null);
  return (pronoun === 'it' || pronoun === 'its') && !entity.plural && (entity.kind === 'organisation' || entity.kind === 'document');
}
