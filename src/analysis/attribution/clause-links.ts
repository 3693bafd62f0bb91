import { hangsOnPreposition, isFiniteVerb, isWhatIsDone, namesAgent, verbOf } from './clauses.ts';
import { behindHangers, isClosed, isInserted, verbPastInsertion } from './insertions.ts';
import { finiteBeForms } from './lexicon/function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { MOST_WORDS } from './reach.ts';
import type { Word } from './words.ts';

/**
 * How a noun phrase stands to a verb.
 * `subject`: directly before it ("the mayor also said"). `inverted`: directly after it ("said the mayor").
 * `agent`: after a passive ("was called “unfair” by the mayor"). `modified`: before it with a phrase of its own between ("a spokesman for the mayor said"). `appositive`: between commas
 * ("the mayor, a former nurse, said"). `relative`: by a pronoun ("the mayor, who said"). `participle`, `infinitive`, `coordinated`:
 * subject of an earlier verb that this one hangs on ("the mayor left, saying"; "vowed to call"; "left and said"). `ahead`: behind a participle that opens the
 * sentence ("calling it “unfair”, the mayor left"). `distant`: subject of an
 * earlier verb, no such link seen. `loose`: none of these.
 */
const clauseLinks = [
  'subject',
  'inverted',
  'agent',
  'modified',
  'appositive',
  'relative',
  'participle',
  'infinitive',
  'coordinated',
  'distant',
  'ahead',
  'loose',
] as const;
export type ClauseLink = (typeof clauseLinks)[number];

const SKIPPED: ReadonlySet<string> = new Set(['adverb', 'auxiliary', 'time']);
/** True where only words that may stand between a subject and its verb lie from `from` to `to`, both included. */
function onlySkipped(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!SKIPPED.has(words[at]?.tag ?? '')) return false;
  return true;
}

/** True where a relative pronoun before `from` is the subject of the verb after `to`: at once, or past an inserted phrase. */
function relativeReaches(words: readonly Word[], from: number, to: number): boolean {
  if (onlySkipped(words, from, to)) return true;
  const inserted = (at: number): boolean => words[at]?.tag === 'comma' || words[at]?.tag === 'dash';
  let end = to;
  while (end > from && SKIPPED.has(words[end]?.tag ?? '')) end -= 1;
  return inserted(from) && end > from && inserted(end);
}

/** "was called “unfair” by the mayor", "as described by the mayor". */
function isAgent(words: readonly Word[], phrase: NounPhrase, verb: number): boolean {
  if (words[verb]?.form !== 'past' || words[phrase.first - 1]?.lower !== 'by') return false;
  // "Said by text message": how, and not who.
  if (phrase.kind === 'document' && !phrase.plural && words[phrase.first]?.tag === 'noun') return false;
  const before = words[verb - 1];
  if (
    before?.tag !== 'auxiliary' &&
    before?.tag !== 'adverb' &&
    before?.lower !== 'as' &&
    phrase.first !== verb + 2 &&
    !closesOverQuote(words, verb, phrase)
  )
    return false;
  for (let at = verb + 1; at < phrase.first; at += 1) if (words[at]?.tag === 'verb' || words[at]?.tag === 'auxiliary') return false;
  return true;
}

/** "branded “unfair” by critics", "described as a “gift” by critics": the marked words between the participle and its agent. */
function closesOverQuote(words: readonly Word[], verb: number, phrase: NounPhrase): boolean {
  let quote = words[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1;
  if (words[quote]?.tag === 'determiner') quote += 1;
  return words[quote]?.tag === 'quote' && phrase.first === quote + 2 && phrase.kind !== 'thing';
}

export function linkOf(words: readonly Word[], phrase: NounPhrase, verb: number): ClauseLink {
  if (Math.abs(phrase.first - verb) > MOST_WORDS) return 'loose';
  if (phrase.first > verb) {
    if (onlySkipped(words, verb + 1, phrase.first - 1)) return 'inverted';
    return isAgent(words, phrase, verb) ? 'agent' : 'loose';
  }
  const from = phrase.last + 1;
  const to = verb - 1;
  if (onlySkipped(words, from, to)) return 'subject';
  let end = to;
  while (end > from && SKIPPED.has(words[end]?.tag ?? '')) end -= 1;
  const first = words[from];
  const last = words[end];
  if (first === undefined || last === undefined) return 'loose';
  const second = first.tag === 'comma' || first.tag === 'dash' ? words[from + 1] : first;
  if (second?.tag === 'relative' && relativeReaches(words, from + (second === first ? 1 : 2), to)) return 'relative';
  const opening = last.tag === 'comma' ? behindHangers(words, from) : from;
  if (
    end > opening &&
    ((words[opening]?.tag === 'comma' && last.tag === 'comma') ||
      (first.tag === 'open' && (last.tag === 'close' || last.tag === 'comma')) ||
      (first.tag === 'dash' && last.tag === 'dash'))
  ) {
    // What hangs on a preposition is no subject: in "ministers from the allies, who met, warned" the ministers warn. Nor is the subject of
    // a relative clause that is over: "Ann Poe, whose son Bo, 19, drowned, warned".
    const isOver = words[phrase.first - 1]?.lower === 'whose' && words.slice(from, to + 1).some(isFiniteVerb);
    // "The brothers who sold it, Lee & Sons, said": what is sold says nothing.
    const before = words[phrase.first - 1];
    // Nor does what somebody is: "whose owners are donors, said".
    const isPredicate = before?.tag === 'auxiliary' && finiteBeForms.has(before.lower);
    const isObject =
      isPredicate || (before?.tag === 'verb' && before.reporting === null && before.form !== 'participle') || isWhatIsDone(words, phrase);
    return isOver || isObject || namesAgent(words, phrase) || hangsOnPreposition(words, phrase) ? 'loose' : 'appositive';
  }
  const own = verbOf(words, phrase) ?? verbPastInsertion(words, phrase);
  if (own === verb) return 'appositive';
  if (own !== null && own < verb) {
    const hanging = words[verb];
    if (phrase.antecedent !== null && isClosed(words, own, verb)) return 'loose';
    // "The mayor defended the port, which had lost money, adding": what goes on speaking is whoever the sentence is about.
    if (hanging?.form === 'participle') return last.tag === 'comma' && words[phrase.head]?.lower === 'which' ? 'distant' : 'participle';
    if (isInserted(words, phrase, own)) return 'loose';
    if (last.tag === 'to') return 'infinitive';
    if (last.tag === 'coordinator' || last.tag === 'comma') return 'coordinated';
    return 'distant';
  }
  // "Her lawyer, Ann Poe, said": the name stands in the phrase, and the comma closes it.
  if (first.tag === 'comma' && end === from && holdsName(words, phrase) && !hangsOnPreposition(words, phrase)) return 'appositive';
  const between = words.slice(from, to + 1);
  if (between.some(isFiniteVerb)) return 'loose';
  if (first.tag !== 'preposition' && first.tag !== 'to' && first.tag !== 'relative' && first.tag !== 'comma' && first.tag !== 'verb')
    return 'loose';
  // "ministers from the allies, including three presidents, warned"
  const inserted = last.tag === 'comma' && between.filter(({ tag }) => tag === 'comma').length > 1;
  return inserted && !hangsOnPreposition(words, phrase) ? 'appositive' : 'modified';
}

const holdsName = (words: readonly Word[], { first, last }: NounPhrase): boolean =>
  words[last]?.tag === 'name' && words.slice(first, last).some(({ tag }) => tag === 'comma');
