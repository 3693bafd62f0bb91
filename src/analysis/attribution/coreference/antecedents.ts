import { foldWord } from '../../text/normalise.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { NameParts } from './name-parts.ts';

/** Words of a role that change over time or say nothing of who bears it. */
const PASSING: ReadonlySet<string> = new Set(['former', 'new', 'then', 'current', 'late', 'longtime', 'outgoing', 'incoming']);

/** The latest entity that bears this name: the same surname, and no other first name, role of address or gender. */
export function bearerOf(entities: readonly Entity[], parts: NameParts): Entity | null {
  const name = parts.name.map((word) => word.toLowerCase());
  const surname = name.at(-1);
  const bySurname = entities.findLast((entity) => {
    const known = entity.name.map((word) => word.toLowerCase());
    const sameName = known.at(-1) === surname && (known.length === 1 || name.length === 1 || known[0] === name[0]);
    return sameName && (parts.gender === null || entity.gender === null || parts.gender === entity.gender);
  });
  // "Ann" alone, after "Ann Poe".
  return (
    bySurname ??
    entities.findLast((entity) => name.length === 1 && entity.name.length > 1 && entity.name[0]?.toLowerCase() === surname) ??
    entities.findLast((entity) => bearsHalf(entity, parts)) ??
    null
  );
}

/** "President Poe-Roe", after "President Ann Roe": half of a double name, in the same role. */
function bearsHalf(entity: Entity, { name, roleWords }: NameParts): boolean {
  const halves = name.length === 1 ? (name[0]?.toLowerCase().split('-') ?? []) : [];
  const surname = entity.name.at(-1)?.toLowerCase() ?? '';
  return halves.length > 1 && halves.includes(surname) && roleWords.some((word) => entity.roleWords.has(foldWord(word)));
}

/** Entities whose roles hold all nouns of a phrase ("the US president"), the latest mentioned last. */
export function bearersOfRole(entities: readonly Entity[], nouns: readonly string[], plural: boolean): Entity[] {
  const wanted = nouns.filter((noun) => !PASSING.has(noun)).map(foldWord);
  if (wanted.length === 0) return [];
  return entities
    .filter((entity) => entity.plural === plural && wanted.every((noun) => entity.roleWords.has(noun)))
    .sort((a, b) => lastEnd(a) - lastEnd(b));
}

const lastEnd = (entity: Entity): number => entity.mentions.at(-1)?.span.end ?? 0;

/** The nouns and names of a phrase, in lower case. */
export const nounsOf = (passage: ReadPassage, phrase: NounPhrase): string[] =>
  passage.words
    .slice(phrase.first, phrase.last + 1)
    .filter((word) => word.tag === 'noun' || word.tag === 'name')
    .map((word) => word.lower);
