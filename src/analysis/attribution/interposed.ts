import { linkOf } from './clause-links.ts';
import { firstAfter, MOST_PHRASES } from './reach.ts';
import type { ReadPassage } from './reading.ts';

/** How many words of each sort stand between a cue and a quote. */
export type Interposed = {
  verbs: number;
  /** Reporting verbs, and those of them with a subject of their own: rivals. */
  cues: number;
  rivals: number;
  /** Reporting verbs that take over the subject of an earlier one: "confirmed it, calling it", "left and said". */
  heirs: number;
  quotes: number;
  subjects: number;
};

/** What stands in the words `from` to `to`, the last left out. */
export function interposedIn(passage: ReadPassage, from: number, to: number): Interposed {
  const found: Interposed = { verbs: 0, cues: 0, rivals: 0, heirs: 0, quotes: 0, subjects: 0 };
  for (let at = from; at < to; at += 1) {
    const word = passage.words[at];
    if (word === undefined) continue;
    if (word.tag === 'verb' && word.reporting !== null) {
      found.cues += 1;
      if (hasOwnSubject(passage, at)) found.rivals += 1;
      else if (word.reporting !== 'think' && takesOver(passage.words, at)) found.heirs += 1;
    }
    if ((word.tag === 'verb' && word.reporting === null) || word.tag === 'auxiliary') found.verbs += 1;
    if (word.stretch !== null) found.quotes += 1;
    if (word.tag === 'subject-pronoun') found.subjects += 1;
  }
  return found;
}

function takesOver(words: ReadPassage['words'], verb: number): boolean {
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  const sign = words[at]?.tag;
  return sign === 'coordinator' || (sign === 'comma' && words[verb]?.form === 'participle');
}

/** A phrase stands right before the verb and is its subject. */
export function hasOwnSubject(passage: ReadPassage, verb: number): boolean {
  passage.notes.ownSubjects ??= new Uint8Array(passage.words.length);
  const known = passage.notes.ownSubjects;
  if (known[verb] === UNASKED) known[verb] = subjectStandsBefore(passage, verb) ? HAS_SUBJECT : HAS_NONE;
  return known[verb] === HAS_SUBJECT;
}
/** A byte a word: a map of all verbs would weigh as much as the words, where a story is one paragraph. */
const [UNASKED, HAS_NONE, HAS_SUBJECT] = [0, 1, 2];

function subjectStandsBefore({ words, phrases }: ReadPassage, verb: number): boolean {
  const after = firstAfter(phrases, verb);
  return phrases
    .slice(Math.max(0, after - MOST_PHRASES), after)
    .some((phrase) => !phrase.possessor && phrase.last < verb && phrase.last >= verb - NEAR && linkOf(words, phrase, verb) === 'subject');
}
/** So few words may stand between a subject and its verb. */
const NEAR = 4;
