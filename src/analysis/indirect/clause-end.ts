import type { Word } from '../attribution/words.ts';
import { carriesTense, opensPhrase, pastAdverbs, sentenceEnd } from './sentence.ts';

/**
 * Index of the last word of a clause that begins at `from`. The signs that end it are those after which, more often than not,
 * the narrator goes on: another reporting verb, a contrast, a dash, a relative clause behind a comma.
 */
export function clauseEnd(words: readonly Word[], from: number): number {
  const last = sentenceEnd(words, from);
  for (let at = from + 1; at <= last; at += 1) if (endsBefore(words, at, last, from)) return trimmed(words, from, at - 1);
  return trimmed(words, from, last);
}

const TRAILING: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'coordinator', 'open', 'stop']);

function trimmed(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && TRAILING.has(words[end]?.tag ?? '')) end -= 1;
  return end;
}

function endsBefore(words: readonly Word[], at: number, last: number, from: number): boolean {
  const word = words[at];
  if (word?.lower === 'according' && words[at + 1]?.tag === 'to') return true;
  switch (word?.tag) {
    case 'comma':
      return endsAtComma(words, at + 1, last, from);
    case 'coordinator':
      return words[at - 1]?.tag !== 'comma' && isReportingTurn(words[pastAdverbs(words, at + 1)]) && !goesOnWithHad(words, from, at);
    case 'colon':
      return words[at + 1]?.tag === 'quote';
    case 'dash':
      return at > from + 1 && word.text !== '-' && !isParenthesis(words, at, last, from);
    default:
      return false;
  }
}

/** Most dashes come in pairs, and the clause goes on behind the second. */
function isParenthesis(words: readonly Word[], dash: number, last: number, from: number): boolean {
  const isDash = (at: number): boolean => words[at]?.tag === 'dash' && words[at]?.text !== '-';
  for (let at = dash + 1; at <= Math.min(last, dash + LONGEST_PARENTHESIS); at += 1) if (isDash(at)) return true;
  for (let at = dash - 1; at > Math.max(from, dash - LONGEST_PARENTHESIS); at -= 1) if (isDash(at)) return true;
  return false;
}
const LONGEST_PARENTHESIS = 24;

/** ", meaning that", ", showing that": what follows from the words, not who speaks next. */
const RESULTS: ReadonlySet<string> = new Set(['think', 'show']);

/** "and said", "but warned": the subject of the first cue goes on. */
const isReportingTurn = (word: Word | undefined): boolean => word?.tag === 'verb' && word.reporting !== null && word.form === 'past';

/** "She said the board had met but decided to wait": what "had" leads in goes on with what those do who are spoken of. */
const goesOnWithHad = (words: readonly Word[], from: number, coordinator: number): boolean =>
  DECIDES.has(words[pastAdverbs(words, coordinator + 1)]?.base ?? '') &&
  words.slice(from, coordinator).some(({ tag, lower }) => tag === 'auxiliary' && lower === 'had');
const DECIDES: ReadonlySet<string> = new Set(['decide', 'choose', 'opt']);

function endsAtComma(words: readonly Word[], next: number, last: number, from: number): boolean {
  const word = words[next];
  if (word === undefined || next > last) return false;
  if (word.lower === 'according') return true;
  if (word.tag === 'coordinator') {
    const after = words[pastAdverbs(words, next + 1)];
    if (isReportingTurn(after)) return true;
    return (word.lower === 'but' || word.lower === 'and') && opensPhrase(after) && hasVerb(words, next + 1, last + 1);
  }
  if ((word.lower === 'which' || word.lower === 'who') && describesSubject(words, next, last, from)) return false;
  if (word.lower === 'which' || word.lower === 'who' || word.lower === 'while' || word.lower === 'though' || word.lower === 'although')
    return true;
  const verb = words[pastAdverbs(words, next)];
  if (verb?.tag === 'verb' && verb.reporting !== null && verb.form === 'participle') return !RESULTS.has(verb.reporting);
  // "The mayor, a former nurse, wrote to them": the comma ends no clause that has no verb yet.
  // "The cost of repairs, estimated at £2m": what is said of a noun, and no turn.
  if (isReportingTurn(verb) && !isSaidOfNoun(words, pastAdverbs(words, next))) return hasVerb(words, from, next, false);
  return isNextCue(words, next, last);
}

/** A participle behind its noun: "estimated at", "described as", "named by". */
const isSaidOfNoun = (words: readonly Word[], at: number): boolean => SAID_OF.has(words[at + 1]?.lower ?? '');
const SAID_OF: ReadonlySet<string> = new Set(['at', 'as', 'by']);

/** "The hall, which nobody liked, would go": the clause has no verb yet, and has one behind the next comma. */
function describesSubject(words: readonly Word[], relative: number, last: number, from: number): boolean {
  let start = from;
  for (let at = from; at < relative - 1; at += 1) if (words[at]?.text === ';' || words[at]?.lower === 'that') start = at + 1;
  if (hasVerb(words, start, relative - 1, false)) return false;
  for (let at = relative + 1; at <= Math.min(last, relative + LONGEST_PARENTHESIS); at += 1)
    if (words[at]?.tag === 'comma') return carriesTense(words[pastAdverbs(words, at + 1)]);
  return false;
}

/** ", she said", ", the mayor found that": what follows the comma is a subject and its reporting verb. */
function isNextCue(words: readonly Word[], next: number, last: number): boolean {
  if (!opensPhrase(words[next])) return false;
  let at = next;
  while (at <= last && (opensPhrase(words[at]) || words[at]?.tag === 'clitic' || words[at]?.lower === 'of')) at += 1;
  at = pastAdverbs(words, at);
  const verb = words[at];
  const after = words[at + 1];
  if (verb?.tag !== 'verb' || verb.reporting === null || verb.form === 'participle') return false;
  const closes = after === undefined || at + 1 > last || after.tag === 'comma' || after.tag === 'preposition';
  return closes || after.lower === 'that' || verb.reporting === 'say';
}

/** Whether a verb with a tense stands between two words, or before the first comma between them. */
function hasVerb(words: readonly Word[], from: number, last: number, untilComma = true): boolean {
  for (let at = from; at < last && !(untilComma && words[at]?.tag === 'comma'); at += 1) if (carriesTense(words[at])) return true;
  return false;
}
