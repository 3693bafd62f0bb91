import { hangsOnPreposition, isFiniteVerb, isWhatIsDone, namesAgent } from './clauses.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

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
export function isClosed(words: readonly Word[], from: number, verb: number): boolean {
  for (let at = from + 1; at < verb; at += 1) if ((resumesAt(words, at) ?? verb + 1) <= verb) return true;
  return false;
}

/** Index of the finite verb of a phrase behind which something was put in: "the mayor, who took the train, praised"; or null. */
export function verbPastInsertion(words: readonly Word[], phrase: NounPhrase): number | null {
  const from = behindHangers(words, phrase.last + 1);
  const opening = words[from]?.tag;
  if (
    phrase.possessor ||
    !INSERTS.has(opening ?? '') ||
    hangsOnPreposition(words, phrase) ||
    namesAgent(words, phrase) ||
    isWhatIsDone(words, phrase)
  )
    return null;
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
export function behindHangers(words: readonly Word[], from: number): number {
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
export const isInserted = (words: readonly Word[], { first }: NounPhrase, own: number): boolean =>
  words[own]?.reporting != null && words[first - 1]?.tag === 'comma' && words[own + 1]?.tag === 'comma';
