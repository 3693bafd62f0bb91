import { ORDINALS } from './lexicon/function-words.ts';
import { femaleGivenNames, isGivenName, maleGivenNames } from './lexicon/given-names.ts';
import { isDistinction } from './lexicon/name-words.ts';
import { isListedPersonNoun, isPluralNoun, nounKindOf, organisationNameWords } from './lexicon/people-words.ts';
import { placeNames, utilityNameWords } from './lexicon/places.ts';
import { addressTitles, honorifics, isTitleAt, titles } from './lexicon/titles.ts';
import type { PhraseKind } from './noun-phrase.ts';
import { bodyBefore } from './offices-and-bodies.ts';
import type { Word } from './words.ts';

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.&-]+$/u;

/** What a phrase can be a source as, by its last words. */
export function kindOf(words: readonly Word[], first: number, head: number): PhraseKind {
  const last = words[head];
  if (last === undefined) return 'thing';
  if (head > first && last.tag === 'name' && isDistinction(last.text, last.lower)) return kindOf(words, first, head - 1);
  if (last.tag === 'noun' && isAnswer(words, first, head)) return 'document';
  if (last.tag === 'noun' && isMinute(words, first, head)) return 'document';
  if (last.tag === 'noun' && isOneOfSeveral(words, first, head)) return 'person';
  if (last.tag === 'noun') return first === head && isComparative(words, head) ? 'thing' : nounKindOf(last.lower);
  // "Madam broke down": whoever is so addressed is named elsewhere.
  if (first === head && addressTitles.has(last.lower)) return 'thing';
  let run = head;
  while (run > first && words[run - 1]?.tag === 'name') run -= 1;
  const before = words[run - 1];
  if (bodyBefore(words, run) >= first) return 'name-organisation';
  if (placeNames.has(last.lower)) return 'name-place';
  if (organisationNameWords.has(last.lower)) return 'name-organisation';
  // "Quill Power" is a firm, "Ann Power" is not.
  if (head === run + 1 && utilityNameWords.has(last.lower) && !isGivenName(words[run]?.lower ?? '')) return 'name-organisation';
  // "His Royal Highness": whoever bears that rank.
  if (before?.tag === 'possessive' && honorifics.has(last.lower)) return 'person';
  const called = words.slice(run, head + 1).map(({ lower }) => lower);
  for (let index = run; index <= head; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (isTitleAt(called, index - run) || (index < head && (maleGivenNames.has(lower) || femaleGivenNames.has(lower))))
      return 'name-person';
  }
  if (before?.tag === 'noun' && run > first && nounKindOf(before.lower) === 'person') return 'name-person';
  // "New owners Marshgate", "makers Hallam": who owns or makes is a body here.
  if (before?.tag === 'noun' && run > first && isPluralNoun(before.lower) && nounKindOf(before.lower) === 'group' && head === run)
    return 'name-organisation';
  if (ALL_CAPITALS.test(last.text)) return 'name-organisation';
  if (before?.tag === 'determiner') return titles.has(last.lower) || nounKindOf(last.lower) === 'person' ? 'person' : 'name-organisation';
  return head > run ? 'name-person' : 'name';
}

/** "His reply", "the mayor's answers": somebody's, it is read as a letter is. */
const isAnswer = (words: readonly Word[], first: number, head: number): boolean =>
  ANSWERS.has(words[head]?.lower ?? '') && words.slice(first, head).some(({ tag }) => tag === 'possessive' || tag === 'clitic');
const ANSWERS: ReadonlySet<string> = new Set('reply replies answer answers response responses'.split(' '));

/** "The minutes of the board", "the minutes show", "its minutes, which": what a meeting has written down; not "the minutes before the storm". */
function isMinute(words: readonly Word[], first: number, head: number): boolean {
  const { lower = '' } = words[head] ?? {};
  const [opener, next] = [words[first], words[head + 1]];
  if ((lower !== 'minutes' && lower !== 'minute') || (opener?.lower !== 'the' && opener?.tag !== 'possessive')) return false;
  if (next?.lower === 'of') return true;
  return lower === 'minutes' && words[first - 1]?.tag !== 'preposition' && MINUTES_BEFORE.has(next?.tag ?? 'stop');
}
const MINUTES_BEFORE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'comma']);

/** "The third disputes it", "a second, who drafted it, says": a number in their order that stands for one of several people. */
function isOneOfSeveral(words: readonly Word[], first: number, head: number): boolean {
  if (words[first]?.tag !== 'determiner' || head !== first + 1 || !ORDINALS.has(words[head]?.lower ?? '')) return false;
  const behind = words[head + 1]?.tag === 'comma' ? head + 2 : head + 1;
  return words[head + 1]?.reporting != null || words[behind]?.lower === 'who';
}

/** "It was kinder than that", "she seems lighter": an adjective, though it ends as one who does something. */
function isComparative(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !word.lower.endsWith('er') || isListedPersonNoun(word.lower)) return false;
  return next?.lower === 'than' || LINKING.test(before?.lower ?? '');
}
const LINKING =
  /^(?:am|is|are|was|were|be|been|being|seem(?:s|ed)?|look(?:s|ed)?|feels?|felt|sound(?:s|ed)?|appear(?:s|ed)?|bec[ao]mes?|gets?|got|gr[eo]ws?)$/;
