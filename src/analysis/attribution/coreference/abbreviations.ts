import type { ReadPassage } from '../reading.ts';
import type { Description } from './description.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import type { NameParts } from './name-parts.ts';

/** "HPA", "H.P.A.", "T&G": capitals and nothing else, or a plural or a point. */
const CAPITALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&]+s?$/u;
const SIGNS = /[^\p{Lu}\p{N}]/gu;
const lettersOf = (short: string): string => short.replaceAll(SIGNS, '');

/** The letters of a name that is printed as letters; null of any other. */
const lettersOfName = ({ name: [first, ...rest] }: Pick<NameParts, 'name'>): string | null =>
  first !== undefined && rest.length === 0 && CAPITALS.test(first) ? lettersOf(first) : null;

/** Whom the letters of a name stand for; null where it is none or the story has no such name. */
export function bearerOfLetters(known: KnownEntities, parts: NameParts): Entity | null {
  const letters = lettersOfName(parts);
  return letters === null ? null : known.withLetters(letters);
}

/** Who has been called by letters that this name, in full, has for its initials: "the HPA … the Harbour Pilots Association". */
export function calledByLetters(known: KnownEntities, { name }: NameParts): Entity | null {
  if (name.length < FEWEST_WORDS) return null;
  const initials = initialsOf(name);
  return known.withLastName(initials.toLowerCase()).find((entity) => lettersOfName(entity) === initials) ?? null;
}
/** Two initials may be anybody's. */
const FEWEST_WORDS = 3;

/** Those of the words with a capital. */
const initialsOf = (name: readonly string[]): string => name.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');

/** Keeps by which letters somebody may be called from here on: those in brackets behind the name, or the initials of a body. */
export function noteLetters(known: KnownEntities, entity: Entity, passage: ReadPassage, { phrase, parts, named, kind }: Description): void {
  if (!named || parts.name.length < 2) return;
  const initials = initialsOf(parts.name);
  const inBrackets = bracketedBehind(passage, phrase.last);
  if (inBrackets !== null && (kind === 'person' ? inBrackets === initials : isDrawnFrom(inBrackets, parts.name)))
    known.addLetters(entity, inBrackets);
  if (kind !== 'person' && parts.name.length >= FEWEST_WORDS && initials.length >= FEWEST_WORDS) known.addLetters(entity, initials);
}

/** "The Harbour Pilots Association (HPA)": the letters right behind word `last`. */
function bracketedBehind({ words }: ReadPassage, last: number): string | null {
  const [open, short, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.tag === 'open' && close?.tag === 'close' && short !== undefined && CAPITALS.test(short.text) ? lettersOf(short.text) : null;
}

/** The letters stand in the name in their order, the first at the head of a word. Not "University of Arden (UK)". */
function isDrawnFrom(letters: string, name: readonly string[]): boolean {
  const all = name.join(' ').toUpperCase();
  let at = name.some((word) => word.toUpperCase().startsWith(letters.charAt(0))) ? 0 : all.length;
  for (const letter of letters) at = all.indexOf(letter, at) + 1 || all.length + 1;
  return at <= all.length;
}
