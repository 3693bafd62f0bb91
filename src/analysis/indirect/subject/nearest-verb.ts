import type { Word } from '../../attribution/words.ts';
import { carriesTense } from '../sentence.ts';

/** A clause begins no further from its end than this. In words. */
const LONGEST_CLAUSE = 60;

/** Index of the last verb before word `at` that carries a tense, or is a participle behind a comma, in the same sentence; null where there is none. */
export const verbBefore = (words: readonly Word[], at: number): number | null =>
  lastBefore(words, at, (verb) => opensClause(words, verb) || (words[verb]?.form === 'participle' && words[verb - 1]?.tag === 'comma'));

/** Index of the last verb in the simple past before word `at`, in the same sentence; null where there is none. */
export const pastVerbBefore = (words: readonly Word[], at: number): number | null =>
  lastBefore(words, at, (verb) => words[verb]?.tag === 'verb' && words[verb]?.form === 'past' && !followsAuxiliary(words, verb));

/** Index of the last participle before word `at`, in the same sentence; null where there is none. */
export const participleBefore = (words: readonly Word[], at: number): number | null =>
  lastBefore(words, at, (verb) => words[verb]?.tag === 'verb' && words[verb]?.form === 'participle');

/** Index of the last word before word `at` that is no adverb ("quickly", "even", "quickly and quietly"). */
export function beforeAdverbs(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (
    isAdverb(words[before]) ||
    (words[before]?.tag === 'coordinator' && words[before + 1]?.tag === 'adverb' && words[before - 1]?.tag === 'adverb')
  )
    before -= 1;
  return before;
}
const isAdverb = (word: Word | undefined): boolean => word?.tag === 'adverb' || word?.lower === 'even';

function lastBefore(words: readonly Word[], at: number, fits: (verb: number) => boolean): number | null {
  const sentence = words[at]?.sentence;
  for (let verb = at - 1; verb >= 0 && at - verb <= LONGEST_CLAUSE; verb -= 1) {
    if (words[verb]?.sentence !== sentence) return null;
    if (fits(verb)) return verb;
  }
  return null;
}

const opensClause = (words: readonly Word[], verb: number): boolean => carriesTense(words[verb]) && words[verb - 1]?.tag !== 'to';

function followsAuxiliary(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  return words[at]?.tag === 'auxiliary';
}
