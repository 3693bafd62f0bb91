import { verbOf } from '../../attribution/clauses.ts';
import { pastDateline } from '../../attribution/dateline.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import { firstAfter, MOST_PHRASES } from '../../attribution/reach.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import type { Word } from '../../attribution/words.ts';
import { isTimeWord } from '../time-words.ts';
import { hangsOnPreposition, phraseEndingAt } from './phrase-at.ts';

/** What opens words that are put in, by what closes them: "the mayor (Arden), a former nurse, said" mixes the two. */
const OPENED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['comma', new Set(['comma', 'open'])],
  ['dash', new Set(['dash'])],
  ['close', new Set(['open'])],
]);

/**
 * The subject before words that are put in between it and its verb: "the mayor, a former nurse, said", "the mayor, who met them, said".
 * @param close Index of the comma, dash or bracket that closes what is put in.
 */
export function subjectBeforeInsertion(passage: ReadPassage, close: number): NounPhrase | null {
  const { words, phrases } = passage;
  const sentence = words[close]?.sentence;
  const signs = OPENED_BY.get(words[close]?.tag ?? '');
  const opens = pastDateline(words);
  const near = firstAfter(phrases, close);
  for (let index = near - 1; index >= Math.max(0, near - MOST_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.sentence !== sentence || phrase.first < opens) return null;
    const open = phrase.antecedent === null ? phrase.last + 1 : signAfterClause(words, phrase, close);
    if (phrase.possessor || open >= close - 1 || !signs?.has(words[open]?.tag ?? '')) continue;
    if (isTimeWord(words[phrase.head]?.lower ?? '') || isRegion(passage, phrase) || holdsMainClause(passage, open, close)) continue;
    const holder = holderOf(passage, phrase.antecedent ?? phrase);
    if (holder !== null) return nameBehindRole(passage, holder, phrase, close) ?? holder;
  }
  return null;
}

/** "An engineer who left in May, speaking quietly, said": index of the first sign behind a relative clause that has none before it. */
function signAfterClause(words: readonly Word[], { first }: NounPhrase, close: number): number {
  if (words[first - 1]?.tag === 'comma' || words[first - 1]?.tag === 'dash') return close;
  let at = first + 1;
  while (at < close && words[at]?.tag !== 'comma' && words[at]?.tag !== 'dash' && words[at]?.tag !== 'open') at += 1;
  return at;
}

/** The phrase itself, or the one it hangs on: "a spokesman for the mayor, who …"; null for what is no subject. */
function holderOf(passage: ReadPassage, phrase: NounPhrase): NounPhrase | null {
  const { words } = passage;
  let holder: NounPhrase | null = phrase;
  while (holder !== null && hangsOnPreposition(words, holder)) holder = phraseEndingAt(passage, holder.first - 2);
  const governor = holder === null ? undefined : words[holder.first - 1];
  return governor?.tag === 'verb' && governor.reporting === null ? null : holder;
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'of', 'off', 'outside', 'to']);

/** "In Arden, Northshire,": the second name says where the first is. */
function isRegion(passage: ReadPassage, phrase: NounPhrase): boolean {
  const { words } = passage;
  if (phrase.first !== phrase.last || words[phrase.first - 1]?.tag !== 'comma') return false;
  if (phrase.kind !== 'name' && phrase.kind !== 'name-place' && phrase.kind !== 'name-organisation') return false;
  // "To Roe, Poe, head of the board,": who is described is a person.
  if (isDescription(passage, phrase.last + 2)) return false;
  const place = phraseEndingAt(passage, phrase.first - 2);
  return place !== null && words[place.head]?.tag === 'name' && LOCATIVE.has(words[place.first - 1]?.lower ?? '');
}

/** Whether a phrase that begins at word `at` says what somebody is. */
const isDescription = ({ phrases }: ReadPassage, at: number): boolean => {
  const next = phrases[firstAfter(phrases, at - 1)];
  return next?.first === at && next.kind === 'person';
};

/** Whether a clause with a subject of its own stands between two signs, outside of any relative or subordinate clause. */
function holdsMainClause({ words, phrases }: ReadPassage, open: number, close: number): boolean {
  if (SUBORDINATES.has(words[open + 1]?.tag ?? '')) return false;
  for (let index = firstAfter(phrases, open); index < phrases.length; index += 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.first >= close) return false;
    if (!phrase.possessor && phrase.antecedent === null && opensMainClause(words, phrase) && verbOf(words, phrase) !== null) return true;
  }
  return false;
}
const SUBORDINATES: ReadonlySet<string> = new Set(['relative', 'subordinator']);

function opensMainClause(words: readonly Word[], { first }: NounPhrase): boolean {
  const before = words[first - 1];
  return before?.tag === 'comma' || before?.tag === 'coordinator' || before?.tag === 'dash' || before?.tag === 'open';
}

/** "The head of the board, Ann Lee, said": the name is who speaks. */
function nameBehindRole(passage: ReadPassage, role: NounPhrase, last: NounPhrase, close: number): NounPhrase | null {
  if (role.kind !== 'person' || role.plural) return null;
  const name = phraseEndingAt(passage, close - 1);
  return name !== null && name.kind === 'name-person' && name.first === last.last + 2 ? name : null;
}
