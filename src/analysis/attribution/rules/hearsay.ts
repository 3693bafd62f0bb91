import type { Span } from '../../../schema/span.ts';
import { spanOf } from '../../text/slice.ts';
import type { Candidate, QuotePlace } from '../candidate.ts';
import type { ClauseLink } from '../clause-links.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { reachBack, reachOn } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

// What the rules on words at second hand have in common.

/** Links of a verb's own subject: "the mayor said", "the mayor, a former nurse, said". */
export const OWN_LINKS: ReadonlySet<ClauseLink> = new Set<ClauseLink>(['subject', 'appositive']);

/** Kinds of verbs that give words to whoever is their subject. */
export const GIVES_WORDS: ReadonlySet<string> = new Set(['say', 'write', 'judge']);

/** Index of the word that is a cue, among those that may have to do with a quote; null where it is none of them. */
export function indexOfCue({ passage: { words }, at }: QuotePlace, cue: Span | null): number | null {
  const from = reachBack(words, at);
  const found = cue === null ? -1 : words.slice(from, reachOn(words, at) + 1).findIndex(({ start }) => start === cue.start);
  return found < 0 ? null : from + found;
}

/** Whoever passes words on, as a candidate that nobody has weighed. */
export const passerOn = (rule: string, passage: ReadPassage, phrase: NounPhrase, verb: Word, reason: () => string): Candidate => ({
  rule,
  mention: { phrase, passage },
  cue: spanOf(verb),
  follows: null,
  features: [],
  reason,
});
