import type { Word } from '../attribution/words.ts';
import { carriesTense, opensPhrase, pastAdverbs } from './sentence.ts';

/** Between a subject and its verb stand at most this many words; further away it belongs to another clause. */
const LONGEST_SUBJECT = 16;

const ENDS_SUBJECT: ReadonlySet<string> = new Set(['colon', 'stop', 'to', 'dash']);

/** "A widely shared understanding": a participle before its noun carries no tense. */
const standsBeforeNoun = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === 'past' && words[at + 1]?.tag === 'noun' && words[at - 1]?.tag === 'adverb' && words[at - 2]?.tag === 'determiner';

/** True where a subject begins at `at` and its verb follows. */
export function clauseFollows(words: readonly Word[], at: number, last: number): boolean {
  const limit = Math.min(last, at + LONGEST_SUBJECT);
  for (let next = at + 1; next <= limit; next += 1) {
    const word = words[next];
    if (word === undefined || ENDS_SUBJECT.has(word.tag) || word.lower === 'that') return false;
    // "Issued a letter in which it said so": the clause describes the letter.
    if (word.tag === 'relative' && words[next - 1]?.tag === 'preposition') return false;
    // "Said Ann Poe, who left": the verb is the relative clause's; the name's own comes behind another comma.
    if (word.tag === 'relative' && words[next - 1]?.tag === 'comma') {
      const close = commaAfter(words, next, limit);
      if (close === null) return false;
      next = close;
      continue;
    }
    if (word.tag === 'coordinator' && carriesTense(words[pastAdverbs(words, next + 1)])) return false;
    if (carriesTense(word) && !standsBeforeNoun(words, next)) return true;
    if (word.tag === 'comma' && words[at]?.tag !== 'name') return isPutIn(words, next, limit);
  }
  return false;
}

/** "The strike, now in its third week, would go on": nothing that carries a tense between two commas, and the verb behind the second. */
function isPutIn(words: readonly Word[], comma: number, limit: number): boolean {
  const close = commaAfter(words, comma, limit);
  return close !== null && !words.slice(comma, close).some(carriesTense) && carriesTense(words[close + 1]);
}

/** Index of the first comma behind a word, up to a limit; null where none stands there. */
export function commaAfter(words: readonly Word[], from: number, limit: number): number | null {
  for (let at = from + 1; at <= limit; at += 1) if (words[at]?.tag === 'comma') return at;
  return null;
}

/** "Said unless it rains, they will go": an adjunct up to a comma, and a clause behind it. */
export function clauseAfterAdjunct(words: readonly Word[], at: number, last: number): boolean {
  if (!isAdjunct(words[at])) return false;
  const limit = Math.min(last, at + LONGEST_ADJUNCT);
  for (let next = at + 1; next < limit; next += 1) {
    if (words[next]?.tag === 'comma') return opensPhrase(words[next + 1]) && clauseFollows(words, next + 1, last);
  }
  return false;
}
/** In words. */
const LONGEST_ADJUNCT = 14;
export const isAdjunct = (word: Word | undefined): boolean =>
  word?.tag === 'subordinator' || word?.tag === 'preposition' || (word?.tag === 'verb' && word.form !== 'base');

/** Index of the last word of the noun phrase that begins at `at`. */
export function phraseEnd(words: readonly Word[], at: number, last: number): number {
  let end = at;
  for (let next = at + 1; next <= last; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined) break;
    if (word.tag === 'name' || word.tag === 'noun' || word.tag === 'number' || word.tag === 'clitic' || word.lower === 'of') end = next;
    else if (word.tag === 'determiner' && before?.lower === 'of') end = next;
    else if (word.tag === 'coordinator' && (words[next + 1]?.tag === 'name' || words[next + 1]?.tag === 'noun')) end = next;
    else break;
    if (before !== undefined && before.tag === 'subject-pronoun') return at;
  }
  return end;
}
