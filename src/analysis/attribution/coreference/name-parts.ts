import { oncePerWord } from '../../text/once-per-word.ts';
import { type Gender, givenNameGender, isGivenName } from '../lexicon/given-names.ts';
import { isDistinction } from '../lexicon/name-words.ts';
import { isListedPersonNoun, nounKindOf, organisationNameWords } from '../lexicon/people-words.ts';
import { femaleTitles, isTitleAt, maleTitles, titleInFull, titles } from '../lexicon/titles.ts';
import { type NameParts, NONE, type NounPhrase } from '../noun-phrase.ts';
import { bearerIn, bodyBefore } from '../offices-and-bodies.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

export type { Gender, NameParts };

/** "Vice-chairman" is a chairman. */
const unprefixed = (lower: string): string => (lower.includes('-') ? lower.replace(/^(?:vice|ex|co|deputy)-/, '') : lower);

/** What a word with a capital, and one without, says of its bearer: each is asked of every name. */
const isRoleName = oncePerWord((lower) => titles.has(unprefixed(lower)) || isListedPersonNoun(unprefixed(lower)));
const isRoleNoun = oncePerWord((lower) => titles.has(unprefixed(lower)) || nounKindOf(lower) === 'person');
const isRoleWord = ({ lower, tag }: Pick<Word, 'lower' | 'tag'>): boolean => (tag === 'name' ? isRoleName(lower) : isRoleNoun(lower));

const isNounOrName = ({ tag }: Word): boolean => tag === 'noun' || tag === 'name';

/** "Cheesemonger Ann Poe", where a sentence begins: index of the word that is a trade before a given name or a name in full, or -1. */
const tradeBefore = ([first, second, third]: readonly Word[]): number => {
  if (second === undefined || first?.tag !== 'name' || nounKindOf(first.lower) !== 'person') return -1;
  return isGivenName(second.lower) || (third !== undefined && !isGivenName(first.lower)) ? 0 : -1;
};

/** "Secretary of State Ann Poe", "Minister for Health Bo Lind": index of the last word of an office before the name, or -1. */
function officeIn(words: readonly Word[], from: number, run: readonly Word[]): number {
  const link = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isOffice = words[link]?.lower === 'for' || (words[link]?.lower === 'of' && isRoleWord(words[link - 1] ?? NO_WORD));
  return isOffice ? Math.max(-1, bearerIn(run) - 1) : -1;
}
const NO_WORD: Pick<Word, 'lower' | 'tag'> = { lower: '', tag: 'stop' };

/** "Poe & Lind": no person is called so. */
export const isFirm = ({ name }: NameParts): boolean => name.includes('&');

/** Takes a phrase apart, once. Titles of address ("Mr") are neither name nor role. */
export function namePartsOf(passage: ReadPassage, phrase: NounPhrase): NameParts {
  phrase.named ??= takeApart(passage.words, phrase);
  return phrase.named;
}

function takeApart(words: readonly Word[], phrase: NounPhrase): NameParts {
  let organisation = organisationNameWords.has(words[phrase.head]?.lower ?? '');
  const begin = (end: number): number => {
    let from = end;
    while (from > phrase.first && (words[from - 1]?.tag === 'name' || (organisation && isHolderEnd(words, from - 1)))) from -= 1;
    return from;
  };
  let from = begin(phrase.head + 1);
  const body = bodyBefore(words, from);
  if (body >= phrase.first) {
    organisation = true;
    from = begin(body);
  }
  const run = words.slice(from, phrase.head + 1);
  const trade = tradeBefore(run);
  const lower = run.map((word) => word.lower);
  // "Kate Bishop": behind a given name alone it is a surname.
  const isSurname = run.length > 1 && isGivenName(lower[0] ?? '') && !isTitleAt(lower, 0);
  const isRoleAt = (at: number): boolean => {
    const word = words[at];
    if (isSurname && at === phrase.head) return false;
    return word !== undefined && (isRoleWord(word) || (at >= from && (at === from + trade || isTitleAt(lower, at - from))));
  };
  const nameFrom = organisation ? from : Math.max(lastOf(from, phrase.head, isRoleAt), from + officeIn(words, from, run)) + 1;
  const name = withoutDistinctions(nameFrom === from ? run : words.slice(nameFrom, phrase.head + 1));
  const listed = listedGenderOf(name);
  if (nameFrom <= phrase.first) return { name, role: null, roleWords: NONE, roleHeads: NONE, gender: null, listed };
  const before = words.slice(phrase.first, nameFrom).filter(isNounOrName);
  // “Brother Bo” is so addressed; “her brother Bo” is hers.
  const isHeld = words[phrase.first]?.tag === 'possessive';
  const address = !isHeld && before.length === 1 && (maleTitles.has(before[0]?.lower ?? '') || femaleTitles.has(before[0]?.lower ?? ''));
  // "The German Bank's Quick Loans": what the owner is says nothing of what is owned.
  const owned = lastOf(phrase.first, nameFrom - 1, (at) => words[at]?.tag === 'clitic');
  const own = owned < phrase.first ? before : words.slice(owned + 1, nameFrom).filter(isNounOrName);
  const roles =
    address || own.length === 0 ? NO_WORDS : wordsWhere(words, owned + 1, nameFrom, (word, at) => isNounOrName(word) && isRoleAt(at));
  const hasRole = roles.length > 0;
  return {
    name,
    role: hasRole ? { first: phrase.first, last: nameFrom - 1 } : null,
    roleWords: hasRole ? before.map((word) => titleInFull(word.lower)) : NONE,
    roleHeads: hasRole ? roles.map((word) => titleInFull(word.lower)) : NONE,
    gender: genderOf(own),
    listed,
  };
}
const NO_WORDS: readonly Word[] = [];

/** The last index from `first` to `last` of which something holds; the one before `first` where it holds of none. */
function lastOf(first: number, last: number, holds: (at: number) => boolean): number {
  let at = last;
  while (at >= first && !holds(at)) at -= 1;
  return at;
}

function wordsWhere(words: readonly Word[], from: number, end: number, holds: (word: Word, at: number) => boolean): Word[] {
  return words.slice(from, end).filter((word, at) => holds(word, from + at));
}

/** "Bakers’ Union", "Millers’ and Bakers’ Union": the ending of a holder, in the plural, and what joins two, are part of a body's name. */
function isHolderEnd(words: readonly Word[], at: number): boolean {
  const end = words[at]?.tag === 'coordinator' ? at - 1 : at;
  const holder = words[end - 1];
  return words[end]?.tag === 'clitic' && words[end]?.text.length === 1 && holder?.tag === 'name' && holder.lower.endsWith('s');
}

/** "Ann Poe OBE": the words of the name alone. */
function withoutDistinctions(words: readonly Word[]): string[] {
  let end = words.length;
  for (let last = words[end - 1]; end > 1 && last && isDistinction(last.text, last.lower); last = words[end - 1]) end -= 1;
  return joinEndings(end === words.length ? words : words.slice(0, end));
}

/** The words as printed, each with the ending that stands apart behind it. */
function joinEndings(words: readonly Word[]): string[] {
  if (!words.some(({ tag }) => tag === 'clitic')) return words.map(({ text }) => text);
  const joined: string[] = [];
  for (const { tag, text } of words) {
    if (tag === 'clitic' && joined.length > 0) joined.push(`${joined.pop()}${text}`);
    else joined.push(text);
  }
  return joined;
}

/** Nouns for men: "spokesman", "grandfather"; not "woman", "person". */
const MALE_NOUN = /(?:(?:^|[^o])man|husband|father|(?:^|[^r])son|brother|boy|uncle|nephew|dad|widower|bridegroom)$/;
const FEMALE_NOUN =
  /(?:woman|wife|mother|daughter|sister|girl|aunt|niece|mum|mom|widow|bride|nun|actress|waitress|duchess|countess|heiress)$/;

/** The gender that a noun in lower case says its bearer has; null where it says none. */
export const genderOfNoun = (lower: string): Gender | null => (MALE_NOUN.test(lower) ? 'male' : FEMALE_NOUN.test(lower) ? 'female' : null);

function genderOf(before: readonly Word[]): Gender | null {
  for (const { lower, tag } of before) {
    if (maleTitles.has(lower)) return 'male';
    if (femaleTitles.has(lower)) return 'female';
    // "German" is no man.
    if (tag === 'name') continue;
    const gender = genderOfNoun(lower);
    if (gender !== null) return gender;
  }
  return null;
}

function listedGenderOf(name: readonly string[]): Gender | null {
  for (const word of name.slice(0, -1)) {
    const gender = givenNameGender(word);
    if (gender !== null) return gender;
  }
  return null;
}
