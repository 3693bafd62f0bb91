import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './words.ts';

/**
 * How a noun phrase stands to a verb.
 * `subject`: directly before it ("the mayor also said"). `inverted`: directly after it ("said the mayor").
 * `modified`: before it with a phrase of its own between ("a spokesman for the mayor said"). `appositive`: between commas
 * ("the mayor, a former nurse, said"). `relative`: by a pronoun ("the mayor, who said"). `participle`, `infinitive`, `coordinated`:
 * subject of an earlier verb that this one hangs on ("the mayor left, saying"; "vowed to call"; "left and said"). `distant`: subject of an
 * earlier verb, no such link seen. `loose`: none of these.
 */
export const clauseLinks = [
  'subject',
  'inverted',
  'modified',
  'appositive',
  'relative',
  'participle',
  'infinitive',
  'coordinated',
  'distant',
  'loose',
] as const;
export type ClauseLink = (typeof clauseLinks)[number];

const SKIPPED: ReadonlySet<string> = new Set(['adverb', 'auxiliary']);
const isFiniteVerb = (word: Word): boolean => word.tag === 'auxiliary' || (word.tag === 'verb' && word.form !== 'participle');

/** True where only words that may stand between a subject and its verb lie from `from` to `to`, both included. */
function onlySkipped(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!SKIPPED.has(words[at]?.tag ?? '')) return false;
  return true;
}

/** Index of the finite verb whose subject the phrase is, or null. */
export function verbOf(words: readonly Word[], phrase: NounPhrase): number | null {
  if (phrase.possessor) return null;
  let at = phrase.last + 1;
  while (words[at]?.tag === 'adverb') at += 1;
  const word = words[at];
  if (word !== undefined && isFiniteVerb(word)) return at;
  return null;
}

export function linkOf(words: readonly Word[], phrase: NounPhrase, verb: number): ClauseLink {
  if (phrase.first > verb) return onlySkipped(words, verb + 1, phrase.first - 1) ? 'inverted' : 'loose';
  const from = phrase.last + 1;
  const to = verb - 1;
  if (onlySkipped(words, from, to)) return 'subject';
  let end = to;
  while (end > from && SKIPPED.has(words[end]?.tag ?? '')) end -= 1;
  const first = words[from];
  const last = words[end];
  if (first === undefined || last === undefined) return 'loose';
  const second = first.tag === 'comma' ? words[from + 1] : first;
  if (second?.tag === 'relative' && onlySkipped(words, from + (first.tag === 'comma' ? 2 : 1), to)) return 'relative';
  if (
    end > from &&
    ((first.tag === 'comma' && last.tag === 'comma') ||
      (first.tag === 'open' && (last.tag === 'close' || last.tag === 'comma')) ||
      (first.tag === 'dash' && last.tag === 'dash'))
  ) {
    return 'appositive';
  }
  const own = verbOf(words, phrase);
  if (own !== null && own < verb) {
    const hanging = words[verb];
    if (hanging?.form === 'participle') return 'participle';
    if (last.tag === 'to') return 'infinitive';
    if (last.tag === 'coordinator' || last.tag === 'comma') return 'coordinated';
    return 'distant';
  }
  let finite = false;
  for (let at = from; at <= to; at += 1) if (isFiniteVerb(words[at] ?? first)) finite = true;
  if (!finite && (first.tag === 'preposition' || first.tag === 'relative' || first.tag === 'comma' || first.tag === 'verb'))
    return 'modified';
  return 'loose';
}
