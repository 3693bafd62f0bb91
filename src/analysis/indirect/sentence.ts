import type { Word } from '../attribution/words.ts';

/** A sentence is read this far each way; longer ones are lists or tables, and the work must stay linear. */
const LONGEST_SENTENCE = 160;

/** Index of the first word of the sentence that holds word `at`. */
export function sentenceStart(words: readonly Word[], at: number): number {
  const limit = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start > limit && words[start - 1]?.sentence === words[at]?.sentence) start -= 1;
  return start;
}

/** Index of the last word of the sentence that holds word `at`, its full stop left out. */
export function sentenceEnd(words: readonly Word[], at: number): number {
  const limit = Math.min(words.length - 1, at + LONGEST_SENTENCE);
  let end = at;
  while (end < limit && words[end + 1]?.sentence === words[at]?.sentence) end += 1;
  while (end > at && words[end]?.tag === 'stop') end -= 1;
  return end;
}

/** A verb that carries a tense, as far as its form tells. */
export const carriesTense = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'auxiliary' || (word.tag === 'verb' && word.form !== 'participle'));

const NOMINAL: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'noun', 'number', 'subject-pronoun']);

/** True where a noun phrase may begin. */
export const opensPhrase = (word: Word | undefined): boolean => word !== undefined && NOMINAL.has(word.tag);

/** Index of the next word from `at` on that is no adverb. */
export function pastAdverbs(words: readonly Word[], at: number): number {
  let next = at;
  while (words[next]?.tag === 'adverb') next += 1;
  return next;
}

/** Whether "that" leads into a clause with a subject, "there" among them; "talks that will" goes on with a verb of its noun. */
export const leadsIntoClause = (words: readonly Word[], that: number): boolean =>
  words[that + 1]?.lower === 'there' || !carriesTense(words[pastAdverbs(words, that + 1)]);
