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
const isFiniteVerb = (word: Word): boolean => word.tag === 'auxiliary' || (word.tag === 'verb' && word.form !== 'participle');

/** True where only words that may stand between a subject and its verb lie from `from` to `to`, both included. */
function onlySkipped(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!SKIPPED.has(words[at]?.tag ?? '')) return false;
  return true;
}

/** Index of the finite verb whose subject the phrase is, or null. */
export function verbOf(words: readonly Word[], phrase: NounPhrase): number | null {
  if (phrase.possessor) return null;
  // “…,” said the mayor
  if (words[phrase.first - 1]?.reporting != null && words[phrase.first - 2]?.tag === 'quote') return phrase.first - 1;
  let at = phrase.last + 1;
  while (words[at]?.tag === 'adverb' || words[at]?.tag === 'time') at += 1;
  const word = words[at];
  if (word !== undefined && isFiniteVerb(word)) return at;
  return null;
}

/** "In front of the mayor": what a preposition governs is no subject; what stands after "before" may be. */
export const hangsOnPreposition = (words: readonly Word[], { first }: NounPhrase): boolean => {
  const before = words[first - 1];
  return before?.tag === 'to' || (before?.tag === 'preposition' && !TEMPORAL.has(before.lower));
};

/** "After talks with the mayor, Ann Lee said": a role that hangs on a preposition, before a comma and a name with its own verb. */
export function closesOpener(words: readonly Word[], role: NounPhrase, name: NounPhrase): boolean {
  const before = words[role.first - 1]?.tag;
  if (before !== 'preposition' && before !== 'to') return false;
  const after = words[name.last + 1]?.tag;
  return after === 'verb' || after === 'auxiliary';
}

/** Not "being": whoever speaks about being called something takes the words up. */
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
/** Passives that say what somebody thinks or is quoted with: "she was convinced", "she was quoted". */
const OWN_STATE: ReadonlySet<string> = new Set([
  'convince',
  'persuade',
  'commit',
  'decide',
  'worry',
  'quote',
  'cite',
  'paraphrase',
  'agree',
]);
const DONE_TO: ReadonlySet<string> = new Set(['say', 'speech', 'judge', 'act']);

/** True where the verb is a passive whose subject hears or bears the words: "was told", "has been called". */
export function isSuffered(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  if (word?.form !== 'past' || !DONE_TO.has(word.reporting ?? '') || OWN_STATE.has(word.base)) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  return words[at]?.tag === 'auxiliary' && BE.has(words[at]?.lower ?? '');
}

/** After these a clause may follow as well as a phrase: "hours after the mayor spoke". */
export const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till']);

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

/** A finite verb right behind a comma or a dash. */
function resumesAt(words: readonly Word[], at: number): number | null {
  const sign = words[at]?.tag;
  if (sign !== 'comma' && sign !== 'dash') return null;
  let next = at + 1;
  while (words[next]?.tag === 'adverb' || words[next]?.tag === 'time') next += 1;
  const word = words[next];
  return word !== undefined && isFiniteVerb(word) ? next : null;
}

/** "The mayor, who took the train, praised": the comma before a verb closes what was put in, and the pronoun in it is no subject any more. */
function isClosed(words: readonly Word[], from: number, verb: number): boolean {
  for (let at = from + 1; at < verb; at += 1) if ((resumesAt(words, at) ?? verb + 1) <= verb) return true;
  return false;
}

/** Index of the finite verb of a phrase behind which something was put in: "the mayor, who took the train, praised"; or null. */
function verbPastInsertion(words: readonly Word[], phrase: NounPhrase): number | null {
  const from = behindHangers(words, phrase.last + 1);
  const opening = words[from]?.tag;
  if (phrase.possessor || !INSERTS.has(opening ?? '') || hangsOnPreposition(words, phrase)) return null;
  // "Both of whom": a relative pronoun that itself hangs on a preposition.
  if (opening === 'relative' && words[from - 1]?.tag === 'preposition') return null;
  const main = opening === 'relative' ? verbPastRelative(words, from) : null;
  if (main !== null) return main;
  for (let at = from + 1; at < from + LONGEST_INSERTION; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== phrase.sentence || word.tag === 'quote') return null;
    const verb = resumesAt(words, at);
    // "The firm that sold it, Lee & Sons, said": the name is what the verb follows.
    if (verb !== null) return opening === 'relative' && words[at - 1]?.tag === 'name' ? null : verb;
  }
  return null;
}
const INSERTS: ReadonlySet<string> = new Set(['comma', 'dash', 'relative']);

/** "The rule that the pilots drew up in May told members": of the verbs behind a relative pronoun the second, where nothing parts them but what hangs on the first. */
function verbPastRelative(words: readonly Word[], relative: number): number | null {
  let own: number | null = null;
  for (let at = relative + 1; at < relative + LONGEST_INSERTION; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[relative]?.sentence || PARTS.has(word.tag)) return null;
    if (!isFiniteVerb(word)) continue;
    if (own === null) {
      // "The man who said the mayor lied": what is said has a verb of its own.
      if (word.tag === 'verb' && word.reporting !== null && word.reporting !== 'write' && word.reporting !== 'act') return null;
      own = at;
      while (words[own + 1]?.tag === 'adverb' || words[own + 1]?.tag === 'verb' || words[own + 1]?.tag === 'auxiliary') own += 1;
      at = own;
    } else return at;
  }
  return null;
}
const PARTS: ReadonlySet<string> = new Set([
  'comma',
  'colon',
  'dash',
  'stop',
  'quote',
  'coordinator',
  'subordinator',
  'relative',
  'subject-pronoun',
  'open',
  'close',
]);

/** "Two aides at the ministry, who …, said": where what hangs on a phrase by prepositions is over. */
function behindHangers(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + LONGEST_HANGER && (HANGS.has(words[at]?.tag ?? '') || isToSomebody(words, at))) {
    if (at === from && words[at]?.tag !== 'preposition' && words[at]?.tag !== 'to') return from;
    at += 1;
  }
  return at;
}
/** "An aide to the mayor", "close to the mayor"; not "a plan to leave". */
const isToSomebody = (words: readonly Word[], at: number): boolean => words[at]?.tag === 'to' && OPENS_NAME.has(words[at + 1]?.tag ?? '');
const OPENS_NAME: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'noun', 'number']);
const HANGS: ReadonlySet<string> = new Set(['preposition', 'determiner', 'possessive', 'number', 'noun', 'name', 'clitic']);
/** "Of the guild of the bakers of the town". In words. */
const LONGEST_HANGER = 12;

/** More words between a subject and its verb are a sentence of their own. */
const LONGEST_INSERTION = 24;

/** "The owner, she says, told the crew": a frame between commas, whose subject does nothing but say so. */
const isInserted = (words: readonly Word[], { first }: NounPhrase, own: number): boolean =>
  words[own]?.reporting != null && words[first - 1]?.tag === 'comma' && words[own + 1]?.tag === 'comma';

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
    const isObject = before?.tag === 'verb' && before.reporting === null && before.form !== 'participle';
    return isOver || isObject || hangsOnPreposition(words, phrase) ? 'loose' : 'appositive';
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
  const between = words.slice(from, to + 1);
  if (between.some(isFiniteVerb)) return 'loose';
  if (first.tag !== 'preposition' && first.tag !== 'to' && first.tag !== 'relative' && first.tag !== 'comma' && first.tag !== 'verb')
    return 'loose';
  // "ministers from the allies, including three presidents, warned"
  const inserted = last.tag === 'comma' && between.filter(({ tag }) => tag === 'comma').length > 1;
  return inserted && !hangsOnPreposition(words, phrase) ? 'appositive' : 'modified';
}
