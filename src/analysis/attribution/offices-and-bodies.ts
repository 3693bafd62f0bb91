import { isGivenName } from './lexicon/given-names.ts';
import { organisationNameWords } from './lexicon/people-words.ts';
import { titles } from './lexicon/titles.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** "Secretary of State", "University of Texas": an "of" inside a name. */
export function joinsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word?.lower !== 'of' || before?.tag !== 'name' || next?.tag !== 'name') return false;
  if (organisationNameWords.has(before.lower)) return true;
  // "The Governor of Arden": no bearer is named, and no part of a name follows.
  return titles.has(before.lower) && (bearerIn(namesFrom(words, at + 1)) > 0 || joinsPortfolio(words, at + 2));
}

/** The words of a name that begins at `from`. */
function namesFrom(words: readonly Word[], from: number): readonly Word[] {
  let end = from;
  while (words[end]?.tag === 'name' && words[end]?.sentence === words[from]?.sentence) end += 1;
  return words.slice(from, end);
}

/** "Minister for Health Ann Poe", "Minister of State for Trade Bo Lind": what an office is for, and then its bearer. */
export function joinsPortfolio(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'for') return false;
  const office = words[at - 2]?.lower === 'of' && words[at - 1]?.lower === 'state' ? words[at - 3] : words[at - 1];
  if (office?.tag !== 'name' || !HOLDS_PORTFOLIO.has(office.lower)) return false;
  return bearerIn(namesFrom(words, at + 1)) > 0;
}
const HOLDS_PORTFOLIO: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner']);

/** "Health Ann Poe": index of the first word of the bearer's name behind what the office is of, or -1 where there is no saying. */
export function bearerIn(run: readonly Word[]): number {
  const given = run.findIndex(({ lower }) => isGivenName(lower));
  if (given >= 0) return given;
  if (run.length === NAME_IN_FULL && PORTFOLIOS.has(run[0]?.lower ?? '')) return 1;
  return run.length > NAME_IN_FULL ? 1 : -1;
}
/** What a secretary or a minister is of; behind one word of these stands a surname. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  'state defense defence education commerce labor labour energy agriculture transportation transport health interior justice finance war trade culture'.split(
    ' ',
  ),
);
/** Words of a name as it is mostly printed; what stands before them behind "of" is an office. */
const NAME_IN_FULL = 2;

/** "Guild of Bakers", "Ministry of Public Health": index of the body's own word, where what stands from `run` on is what it is of; else -1. */
export const bodyBefore = (words: readonly Word[], run: number): number =>
  words[run - 1]?.lower === 'of' && words[run - 2]?.tag === 'name' && organisationNameWords.has(words[run - 2]?.lower ?? '') ? run - 2 : -1;

/** "Millers' and Bakers' Union": an "and" between those whose body it is. */
export const joinsHolders = (words: readonly Word[], and: number): boolean =>
  words[and]?.tag === 'coordinator' &&
  words[and + 1]?.tag === 'name' &&
  words[and + 2]?.tag === 'clitic' &&
  words[and + 3]?.tag === 'name' &&
  organisationNameWords.has(words[and + 3]?.lower ?? '');

/** "An aide to the mayor", "a lawyer for the clerk": somebody of whom no more is said at first than whom they speak for. */
export function speaksForAnother(words: readonly Word[], { first, head, last, plural, possessor }: NounPhrase): boolean {
  if (plural || possessor || words[head]?.tag !== 'noun' || !SPEAK_FOR.has(words[head]?.lower ?? '')) return false;
  return words[first]?.tag === 'determiner' && FOR.has(words[last + 1]?.lower ?? '');
}
const SPEAK_FOR: ReadonlySet<string> = new Set(
  'aide adviser advisor assistant attorney counsel lawyer solicitor barrister pollster press-secretary spokesman spokesperson spokeswoman strategist secretary'.split(
    ' ',
  ),
);
const FOR: ReadonlySet<string> = new Set(['for', 'of', 'to']);
