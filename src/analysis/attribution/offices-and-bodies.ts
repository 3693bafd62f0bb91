import { isGivenName } from './lexicon/given-names.ts';
import { organisationNameWords } from './lexicon/people-words.ts';
import { titles } from './lexicon/titles.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** "Secretary of State", "University of Texas": an "of" inside a name. */
export function joinsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (before?.tag !== 'name' || word === undefined) return false;
  if (linksBody(words, at)) return true;
  if (word.lower !== 'of' || words[at + 1]?.tag !== 'name') return false;
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

/** Links that a body's name may have, one behind another: "the Guild for the Care of Wells of Arden". */
const MOST_LINKS = 3;
/** No name has more words between two links. */
const LONGEST_RUN = 8;

/**
 * "Guild of Bakers", "Institute for Public Health", "Ministry of Health and Trade", "Office of the High Clerk": index of the body's own
 * word, where what stands from `run` on is what the body is of or for; else -1.
 */
export function bodyBefore(words: readonly Word[], run: number, links = MOST_LINKS): number {
  if (isCalled(words, run - 1)) return run - 2;
  const [link, joined] = words[run - 1]?.lower === 'the' ? [run - 2, false] : [run - 1, words[run - 1]?.lower === 'and'];
  const [before, tie] = [words[link - 1], words[link]];
  if (links === 0 || before?.tag !== 'name' || before.sentence !== words[run]?.sentence || tie === undefined) return -1;
  if (!joined && !LINKS.has(tie.lower)) return -1;
  if (!joined && organisationNameWords.has(before.lower)) return tie.lower === 'of' || IS_FOR.has(before.lower) ? link - 1 : -1;
  if (!joined && !CHAINED.has(tie.lower)) return -1;
  let from = link - 1;
  while (from > link - LONGEST_RUN && words[from - 1]?.tag === 'name') from -= 1;
  const body = bodyBefore(words, from, links - 1);
  return body >= 0 && joined && !OF_SEVERAL.has(words[body]?.lower ?? '') ? -1 : body;
}
/** "Save the Wells": the article of a body that is called by what it calls for. */
const isCalled = (words: readonly Word[], article: number): boolean =>
  words[article]?.lower === 'the' && words[article - 1]?.tag === 'name' && CALLS.has(words[article - 1]?.lower ?? '');
const CALLS: ReadonlySet<string> = new Set(['save', 'stop', 'help', 'feed', 'free', 'protect', 'reclaim', 'defend', 'rock']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against', 'to']);
/** Behind what a body is for: "for the Care of Wells". */
const CHAINED: ReadonlySet<string> = new Set(['of', 'for']);
/** Bodies that are often called by what they are for or on: "Centre for", "Committee on", "Coalition against". */
const IS_FOR: ReadonlySet<string> = new Set(
  `institute center centre society committee commission council foundation fund campaign coalition alliance association office agency union network group league
  organisation organization bureau trust forum department court school board transport`.split(/\s+/),
);
/** Bodies of government are of several things at once, and of whom no two are named: "Department for Work and Pensions". */
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'ministry department bureau office institute committee commission union association federation society guild'.split(' '),
);

/** Whether the word at a place ties a name to that of the body before it: a preposition, or the "and" in "Health and Trade". */
function linksBody(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (words[next]?.tag !== 'name' || words[next]?.sentence !== words[at]?.sentence) return false;
  if (words[at]?.lower !== 'of' && isGivenName(words[next]?.lower ?? '')) return false;
  return bodyBefore(words, next) >= 0;
}

/** "The Office of the High Clerk": an article inside a body's name. */
export const joinsBody = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'the' &&
  (isCalled(words, at) ? words[at + 1]?.tag === 'name' : words[at - 1]?.tag === 'preposition' && linksBody(words, at - 1));

/** "The Ministry of Health and Family Welfare": an "and" within what a body is of or for. */
export const joinsPurposes = (words: readonly Word[], and: number): boolean =>
  words[and]?.lower === 'and' && linksBody(words, and) && bearerIn(namesFrom(words, and + 1)) <= 0;

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
