import { type ClauseLink, linkOf } from '../../attribution/clause-links.ts';
import { verbOf } from '../../attribution/clauses.ts';
import { pastDateline } from '../../attribution/dateline.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import { firstAfter } from '../../attribution/reach.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import type { Word } from '../../attribution/words.ts';
import { isTimeWord } from '../time-words.ts';
import { CLAUSE_OPENERS, hangsOnPreposition, isFloating } from './phrase-at.ts';

/** The plainer the link between a phrase and a verb, the lower its cost. Links left out make no subject. */
const COST: Partial<Record<ClauseLink, number>> = {
  subject: 0,
  relative: 1,
  appositive: 2,
  participle: 4,
  coordinated: 4,
  infinitive: 4,
  modified: 5,
  distant: 6,
};
/** Subject of a clause that is itself reported or subordinate: "he said that the mayor left, adding" goes on about "he". */
const SUBORDINATE_COST = 3;
/** A subject further back than this many phrases belongs to another clause, however long the sentence. */
const MOST_PHRASES = 24;

/** The phrase that is the subject of the verb at `verb`, by the plainest link, the nearest among equals; null where the sentence has none. */
export function linkedSubject(passage: ReadPassage, verb: number, { inverted }: { inverted: boolean }): NounPhrase | null {
  const { words, phrases } = passage;
  const sentence = words[verb]?.sentence;
  const after = firstAfter(phrases, verb);
  // "Said her mother": whose she is stands before what she is.
  const next = phrases.slice(after, after + MOST_PHRASES).find(({ possessor }) => !possessor);
  if (inverted && next && next.sentence === sentence && linkOf(words, next, verb) === 'inverted') return next;
  const opens = pastDateline(words);
  let best: { phrase: NounPhrase; cost: number } | null = null;
  for (let index = after - 1; index >= Math.max(0, after - MOST_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.sentence !== sentence || phrase.first < opens) break;
    if (phrase.possessor || isTimeWord(words[phrase.head]?.lower ?? '') || isFloating(words, phrase)) continue;
    const cost = costOf(words, phrase, verb);
    if (cost !== null && (best === null || cost < best.cost)) best = { phrase, cost };
  }
  return best?.phrase ?? clauseSubject(passage, verb, after);
}

/** Without any link: the phrase the sentence opens with, or the subject of the clause that follows a participle ("Speaking slowly, she left"). */
function clauseSubject({ words, phrases }: ReadPassage, verb: number, after: number): NounPhrase | null {
  const sentence = words[verb]?.sentence;
  const ownSubject = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
    phrase !== undefined && phrase.sentence === sentence && !phrase.possessor && !isTimeWord(words[phrase.head]?.lower ?? '');
  const opens = pastDateline(words);
  let first: NounPhrase | null = null;
  for (let index = after - 1; index >= Math.max(0, after - MOST_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase !== undefined && (phrase.sentence !== sentence || phrase.first < opens)) break;
    if (ownSubject(phrase) && !hangsOnPreposition(words, phrase)) first = phrase;
  }
  if (first !== null || words[verb]?.form !== 'participle') return first;
  return phrases.slice(after, after + MOST_PHRASES).find((phrase) => ownSubject(phrase) && verbOf(words, phrase) !== null) ?? null;
}

/** The subject of the main clause behind word `at`: the first phrase with a verb of its own, in the same sentence. */
export function subjectAfter({ words, phrases }: ReadPassage, at: number): NounPhrase | null {
  const near = firstAfter(phrases, at);
  const sentence = words[at]?.sentence;
  const isSubject = (phrase: NounPhrase): boolean =>
    phrase.sentence === sentence &&
    !phrase.possessor &&
    phrase.antecedent === null &&
    words[phrase.first - 1]?.tag !== 'subordinator' &&
    verbOf(words, phrase) !== null;
  return phrases.slice(near, near + MOST_PHRASES).find(isSubject) ?? null;
}

function costOf(words: readonly Word[], phrase: NounPhrase, verb: number): number | null {
  const link = linkOf(words, phrase, verb);
  const cost = COST[link];
  if (cost === undefined) return null;
  if (link === 'subject' || link === 'relative') return cost;
  const opener = words[phrase.first - 1];
  // An object or what a preposition governs is a subject only if a verb of its own follows.
  const opensClause = opener?.tag === 'preposition' && CLAUSE_OPENERS.has(opener.lower) && link === 'appositive';
  if (verbOf(words, phrase) === null && !opensClause && (opener?.tag === 'verb' || opener?.tag === 'preposition')) return null;
  if (hangsOnPreposition(words, phrase)) return null;
  const subordinate =
    phrase.kind === 'relative-pronoun' ||
    opener?.tag === 'relative' ||
    opener?.tag === 'subordinator' ||
    (opener?.tag === 'verb' && opener.reporting !== null);
  return subordinate ? cost + SUBORDINATE_COST : cost;
}
