import { verbOf } from './clauses.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word, WordTag } from './words.ts';

const BEFORE_OPENER: ReadonlySet<WordTag> = new Set<WordTag>(['adverb', 'preposition', 'subordinator', 'coordinator']);

/** "Calling the plan “unfair”, the mayor left": the participle opens its sentence, perhaps behind "while" or "by". */
export function opensItsSentence(words: readonly Word[], participle: number): boolean {
  const verb = words[participle];
  if (verb?.form !== 'participle') return false;
  let at = participle - 1;
  for (let word = words[at]; word?.sentence === verb.sentence && BEFORE_OPENER.has(word.tag); word = words[at]) at -= 1;
  return words[at]?.sentence !== verb.sentence || words[at]?.tag === 'stop';
}

/** Behind such an opener: the subject of the sentence, with its verb. */
export function isSubjectAhead(words: readonly Word[], phrase: NounPhrase): boolean {
  const before = words[phrase.first - 1]?.tag;
  return !phrase.possessor && (before === 'comma' || before === 'quote') && verbOf(words, phrase) !== null;
}

/** What may stand before a phrase that hangs on another word, or is a part of a longer one. */
const HOLDS: ReadonlySet<WordTag> = new Set<WordTag>(['preposition', 'to', 'verb', 'noun']);

/** A phrase that hangs on no other word, so that the verb behind it is its own. */
export function isFreeSubject(words: readonly Word[], { first, possessor }: NounPhrase): boolean {
  const before = words[first - 1]?.tag ?? 'other';
  // "At which point the crowd shouted": an article ends what stands before it.
  return !possessor && (!HOLDS.has(before) || (before === 'noun' && words[first]?.tag === 'determiner'));
}
