import { verbOf } from './clauses.ts';
import { type NounPhrase, VOICES_AND_PRONOUNS } from './noun-phrase.ts';
import { phrasesWithin, reachBack } from './reach.ts';
import type { ReadPassage } from './reading.ts';
import type { Word } from './words.ts';

/**
 * Who speaks in a document that only carries the words: in "The mayor announced it in a post that said “we are ready”" the post says so,
 * and the subject of its sentence wrote it. Null where the document speaks for itself.
 */
export function authorOf({ words, phrases }: ReadPassage, document: NounPhrase): NounPhrase | null {
  const before = words[document.first - 1];
  if (document.kind !== 'document' || before?.lower !== 'in') return null;
  const [subject] = phrasesWithin(phrases, reachBack(words, document.first), document.first);
  if (subject === undefined || subject.last >= document.first || !VOICES_AND_PRONOUNS.has(subject.kind)) return null;
  return verbOf(words, subject) !== null || opensBeforeColon(words, subject, document) ? subject : null;
}

/** "The mayor, in a post on Monday: “We are ready.”": no verb, but the name opens the sentence and the document is put in after it. */
function opensBeforeColon(words: readonly Word[], { first, last }: NounPhrase, document: NounPhrase): boolean {
  const sentence = words[first]?.sentence;
  if (words[first - 1]?.sentence === sentence || words[last + 1]?.tag !== 'comma' || document.first !== last + 3) return false;
  return words.some((word, at) => at > document.last && word.sentence === sentence && word.tag === 'colon');
}
