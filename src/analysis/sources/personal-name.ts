import { generations, nameParticles } from '../attribution/lexicon/name-words.ts';
import { isTitleAt, titlesAndRoles } from '../attribution/lexicon/titles.ts';
import { plainName } from './fold-name.ts';

/** A personal name taken apart. */
export type PersonalName = {
  /** Without titles and possessive endings, as printed: "Ann van Poe". */
  full: string;
  /** First name; null where only a surname is given. */
  first: string | null;
  /** Between first name and surname, mostly nothing. */
  middle: string[];
  /** The last word, with the particles before it: "van Poe". */
  surname: string;
  /** "Jr", "III": tells a son from his father; null mostly. */
  suffix: string | null;
};

const POSSESSIVE = /['’]s?$/u;
const EDGES = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}.)]+$/gu;
const bare = (word: string): string => plainName(word).replaceAll('.', '');

/** "Her brother Bo Lee": small letters, but for particles, are no part of a name. */
const isNoun = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !nameParticles.has(bare(word)) && !word.includes('’') && !word.includes("'");

/** Words of a printed name without the titles before it. */
function nameWords(printed: string): string[] {
  const words = printed
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
  // "Utopia's Ann Poe": whose she is belongs to her role, as a title does.
  const bared = words.map(bare);
  const isOfRole = (word: string, at: number): boolean =>
    titlesAndRoles.has(bare(word)) || isTitleAt(bared, at) || POSSESSIVE.test(word) || isNoun(word);
  const lastOfRole = words.slice(0, -1).findLastIndex(isOfRole);
  return words.slice(lastOfRole + 1).map((word) => word.replace(POSSESSIVE, ''));
}

/** Takes "US Defense Secretary Ann Poe's" apart into a name without its titles; null where no name is left. */
export function personalName(printed: string): PersonalName | null {
  const words = nameWords(printed.replace(/,\s*(?=[JS]r\b)/u, ' ').split(',')[0] ?? '');
  const suffix = words.length > 1 && generations.has(bare(words.at(-1) ?? '')) ? (words.at(-1) ?? null) : null;
  const name = suffix === null ? words : words.slice(0, -1);
  const [first, ...rest] = name;
  if (first === undefined) return null;
  const full = words.join(' ');
  if (rest.length === 0) return { full, first: null, middle: [], surname: first, suffix };
  if (nameParticles.has(bare(first))) return { full, first: null, middle: [], surname: name.join(' '), suffix };
  const particle = rest.slice(0, -1).findIndex((word) => nameParticles.has(bare(word)));
  const at = particle === -1 ? rest.length - 1 : particle;
  return { full, first, middle: rest.slice(0, at), surname: rest.slice(at).join(' '), suffix };
}

/**
 * The name as a mention prints it: of "the union's chief negotiator, Ann Poe" it is "Ann Poe".
 * @returns Null where the mention does not hold the surname looked for ("the negotiator").
 */
export function nameInMention(mention: string, name: PersonalName): string | null {
  const surname = plainName(name.surname);
  const part = mention
    .split(/[,(–—]/u)
    .find((piece) => nameWords(piece).join(' ') !== '' && plainName(nameWords(piece).join(' ')).includes(surname));
  if (part === undefined) return null;
  const words = nameWords(part);
  const surnameLength = name.surname.split(' ').length;
  const end = words.findIndex((_, at) => plainName(words.slice(at, at + surnameLength).join(' ')) === surname);
  if (end === -1) return null;
  // A name is kept without the points of its initials.
  const known = new Set(name.full.split(' ').map(bare));
  let start = end;
  while (start > 0 && known.has(bare(words[start - 1] ?? ''))) start -= 1;
  const suffixed = name.suffix !== null && words[end + surnameLength] === name.suffix ? 1 : 0;
  return words.slice(start, end + surnameLength + suffixed).join(' ');
}
