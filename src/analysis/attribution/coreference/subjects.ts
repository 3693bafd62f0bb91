import { oncePer } from '../../once-per.ts';
import { verbOf } from '../clauses.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

/** Directly before its verb, or joined by "and" to the phrase that is. */
export function isSubject(passage: ReadPassage, phrase: NounPhrase): boolean {
  const { words } = passage;
  if (verbOf(words, phrase) !== null) return true;
  const joined = rowsOf(passage).get(phrase);
  return joined !== undefined && verbOf(words, joined) !== null;
}

/** By phrase: the row of phrases that it is part of. */
const rowsOf = oncePer(({ phrases }: ReadPassage) => new Map(phrases.flatMap((row) => row.parts.map((part) => [part, row] as const))));

/** "Poe, who is ill, said", "Even Poe, who is ill, agreed": what opens a sentence before a comma is mostly its subject. */
export function opensBeforeComma({ words }: ReadPassage, phrase: NounPhrase): boolean {
  const sentence = words[phrase.first]?.sentence;
  let first = phrase.first;
  while (words[first - 1]?.sentence === sentence && leadsIn(words[first - 1])) first -= 1;
  return words[first - 1]?.sentence !== sentence && words[phrase.last + 1]?.tag === 'comma';
}
const leadsIn = (word: Word | undefined): boolean => word?.tag === 'adverb' || word?.tag === 'coordinator' || word?.lower === 'even';
