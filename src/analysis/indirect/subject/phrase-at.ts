import { governorOf as governorBefore } from '../../attribution/clauses.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import { firstAfter } from '../../attribution/reach.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import type { Word } from '../../attribution/words.ts';

/** A phrase may begin with possessors, which are phrases of their own. */
const NESTED_PHRASES = 8;

/** The noun phrase whose last word is word `at`, the longest of them; null where none ends there. */
export function phraseEndingAt({ phrases }: ReadPassage, at: number): NounPhrase | null {
  let longest: NounPhrase | null = null;
  const near = firstAfter(phrases, at);
  for (let index = near - 1; index >= Math.max(0, near - NESTED_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase !== undefined && !phrase.possessor && phrase.last === at) longest = phrase;
  }
  return longest;
}

/** Who owns what a phrase names: "the mayor" in "the mayor's plan", "her" in "her plan"; null where it says nobody's. */
export function ownerIn({ phrases }: ReadPassage, { first, last }: NounPhrase): NounPhrase | null {
  const near = firstAfter(phrases, last);
  return (
    phrases.slice(Math.max(0, near - NESTED_PHRASES), near).findLast((it) => it.possessor && it.first >= first && it.last < last) ?? null
  );
}

/** Prepositions that open clauses as well: "after the mayor left". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than', 'like', 'except']);

/** Index of the word that governs a phrase: also before its article where an adverb stands between ("for the first time"). */
export function governorOf(words: readonly Word[], phrase: NounPhrase): number {
  const { first } = phrase;
  return words[first - 1]?.tag === 'adverb' && words[first - 2]?.tag === 'determiner' ? first - 3 : governorBefore(words, phrase);
}

/** "On the bridge the mayor said": what a preposition governs is no subject. */
export function hangsOnPreposition(words: readonly Word[], phrase: NounPhrase): boolean {
  const governor = words[governorOf(words, phrase)];
  return governor?.tag === 'to' || (governor?.tag === 'preposition' && !CLAUSE_OPENERS.has(governor.lower));
}

const VOICES: ReadonlySet<NounPhrase['kind']> = new Set([
  'person',
  'group',
  'organisation',
  'name',
  'name-person',
  'name-organisation',
  'pronoun',
]);

/** Whether a phrase can name somebody who speaks or thinks, rather than a thing, a place or a document. */
export const isVoice = ({ kind }: NounPhrase): boolean => VOICES.has(kind);

/** "The dockers all said", "Ann Lee and Bo Yu have both said": the subject stands before. */
export function isFloating(words: readonly Word[], { first, last }: NounPhrase): boolean {
  const before = words[first - 1];
  return (
    first === last &&
    FLOATING.has(words[first]?.lower ?? '') &&
    before?.sentence === words[first]?.sentence &&
    !OPENS_ANEW.has(before?.tag ?? '')
  );
}
const FLOATING: ReadonlySet<string> = new Set(['both', 'all', 'each', 'alike']);
const OPENS_ANEW: ReadonlySet<string> = new Set(['coordinator', 'subordinator', 'quote']);
