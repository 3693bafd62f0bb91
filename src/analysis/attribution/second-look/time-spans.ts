import { wordSet } from '../../text/word-set.ts';
import { months, weekdays } from '../lexicon/function-words.ts';
import type { Word } from '../words.ts';

const UNITS = wordSet(
  'day night morning afternoon evening week weekend month year summer winter spring fall autumn season decade moment time hour',
);
const OPENERS = wordSet('last next this that earlier later late early every one');
/** What stands before a month and not before somebody who is called June. */
const BEFORE_MONTHS = wordSet('in since until till late early mid');
const PREPOSITIONS = wordSet('on in since by until over at');
/** What is counted back from now: "two weeks ago". */
const HOURS = wordSet('one two three four five six seven eight nine ten eleven twelve');
const COUNTED = wordSet(
  'day days night nights week weeks weekend month months year years decade decades hour hours minute minutes moments',
);
const COUNTS = wordSet('a an few several some couple of');
/** "a couple of dozen weeks ago". In words. */
const LONGEST_COUNT = 4;
const AWAY = wordSet('ago later earlier before after');

/** What words that say when begin with, unless with a number. */
export const FIRST_OF_TIMES: ReadonlySet<string> = new Set(['the', ...weekdays, ...months, ...OPENERS, ...COUNTS]);

/** A weekday, a date, "last week": words that say when, never who. */
export function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  if (next?.tag === 'clitic') return false;
  // a newspaper of Sundays.
  if (weekdays.has(word.lower)) {
    const isOfName = next?.tag === 'name' && words[at - 1]?.lower === 'the' && !weekdays.has(next.lower);
    return !(isOfName || (words[at - 1]?.tag === 'determiner' && next?.tag === 'noun' && !UNITS.has(next.lower)));
  }
  // "Every day at eight Ann Poe opens the door".
  if (words[at - 1]?.lower === 'at' && HOURS.has(word.lower) && (next?.tag === 'name' || next?.tag === 'subject-pronoun')) return true;
  if (endOfSpan(words, at) > at) return true;
  if (isMonth(next) && (isDayOfMonth(word) || (OPENERS.has(word.lower) && runsIntoName(words, at + 2)))) return true;
  if (isMonth(word) && (next?.tag === 'number' || (next?.tag !== 'name' && BEFORE_MONTHS.has(words[at - 1]?.lower ?? '')))) return true;
  if (isMonth(word) && next?.tag === 'name' && opensBeforeSubject(words, at)) return true;
  return (
    OPENERS.has(word.lower) && next !== undefined && (UNITS.has(next.lower) || weekdays.has(next.lower)) && words[at + 2]?.tag !== 'noun'
  );
}

const isMonth = (word: Word | undefined): boolean => word?.tag === 'name' && months.has(word.lower);
/** "5 March Poe wrote", "last May Poe wrote": whoever is named behind the month is not called after it. */
const runsIntoName = (words: readonly Word[], at: number): boolean => words[words[at]?.tag === 'number' ? at + 1 : at]?.tag === 'name';
/** "In [a month] Ann Poe called it": what a preposition governs at the head of a sentence is no subject, so the name begins behind the month. */
function opensBeforeSubject(words: readonly Word[], at: number): boolean {
  const opener = words[at - 1];
  if (!BEFORE_MONTHS.has(opener?.lower ?? '') || words[at - 2]?.sentence === opener?.sentence) return false;
  let end = at + 1;
  while (words[end]?.tag === 'name') end += 1;
  return words[end]?.tag === 'auxiliary' || (words[end]?.tag === 'verb' && words[end]?.form !== 'participle');
}
const isDayOfMonth = ({ text }: Word): boolean => DAY_OF_MONTH.test(text);
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** Tags the words that say when, from the first on, and the preposition before them. */
export function markTime(words: readonly Word[], at: number): void {
  const before = words[at - 1];
  if (before !== undefined && PREPOSITIONS.has(before.lower)) before.tag = 'time';
  const end = endOfSpan(words, at);
  for (const word of words.slice(at, end)) word.tag = 'time';
  if (end > at) return;
  for (let index = at; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) return;
    const dated = word.tag === 'number' && index > at;
    if (index > at && !(dated || (index === at + 1 && isMonth(word)) || UNITS.has(word.lower) || weekdays.has(word.lower))) return;
    word.tag = 'time';
  }
}

/** Index behind a span of time between a subject and its verb ("the mayor two weeks ago said", "has in the past called"); `at` where none begins. */
function endOfSpan(words: readonly Word[], at: number): number {
  if (words[at]?.lower === 'the' && words[at + 1]?.lower === 'past')
    return words[at - 1]?.lower === 'in' && words[at + 2]?.tag === 'verb' ? at + 2 : at;
  let end = at;
  while (end - at < LONGEST_COUNT && (words[end]?.tag === 'number' || COUNTS.has(words[end]?.lower ?? ''))) end += 1;
  const isSpan =
    end > at && COUNTED.has(words[end]?.lower ?? '') && AWAY.has(words[end + 1]?.lower ?? '') && words[end + 2]?.tag === 'verb';
  return isSpan ? end + 2 : at;
}
