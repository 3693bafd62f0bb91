import { type NounPhrase, namingPhrase } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { KIN } from './families.ts';

const BE: ReadonlySet<string> = new Set(['is', 'was']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);
/** Verbs of those who hold an office: "resigned as chair". */
const HOLDING: ReadonlySet<string> = new Set([
  'resigned',
  'quit',
  'served',
  'serves',
  'worked',
  'works',
  'retired',
  'retires',
  'resigns',
  'acts',
  'acted',
]);
/** Before the verb: "the head of the Arden road works department, Ann Poe, is". In words. */
const LONGEST_SUBJECT = 12;

/** "She is a tall woman", "Ann Poe was once a nurse", "Ann Poe resigned as chair": the phrase that the one after the verb says something of; it names nobody else. */
export function subjectDescribedBy({ words, phrases }: ReadPassage, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== 'person' || phrase.plural) return null;
  const isOffice = words[phrase.first - 1]?.lower === 'as' && HOLDING.has(words[phrase.first - 2]?.lower ?? '');
  // "Who is the mayor's father": whose father he is, and nobody else.
  const isRelation = KIN.test(words[phrase.head]?.lower ?? '') && words[phrase.head - 1]?.tag === 'clitic';
  if (!isOffice && !isRelation && !INDEFINITE.has(words[phrase.first]?.lower ?? '')) return null;
  const verb = isOffice ? phrase.first - 2 : beforeAdverbs(phrase.first - 1);
  if (!isOffice && !BE.has(words[verb]?.lower ?? '')) return null;
  const end = beforeAdverbs(verb - 1);
  const subject = phrasesWithin(phrases, verb - LONGEST_SUBJECT, verb).findLast(({ last, possessor }) => last === end && !possessor);
  return subject === undefined ? null : namingPhrase(subject);

  function beforeAdverbs(from: number): number {
    let at = from;
    while ((words[at]?.tag === 'adverb' && words[at]?.lower !== 'not') || words[at]?.lower === 'once') at -= 1;
    return at;
  }
}

/** "As tall as a man", "like a nurse": what something is held against, and nobody whom the story speaks of. */
export function isHeldAgainst({ words }: ReadPassage, { kind, first }: NounPhrase): boolean {
  if (kind !== 'person' || !INDEFINITE.has(words[first]?.lower ?? '')) return false;
  const before = words[first - 1]?.lower;
  return before === 'like' || (before === 'as' && words[first - 3]?.lower === 'as');
}
