import { firstOfMakers } from '../../attribution/hanging-voices.ts';
import { beForms } from '../../attribution/lexicon/function-words.ts';
import { nounKindOf } from '../../attribution/lexicon/people-words.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import type { Word } from '../../attribution/words.ts';
import { isTimeWord } from '../time-words.ts';
import { subjectBeforeInsertion } from './inserted.ts';
import { governorOf, hangsOnPreposition, isFloating, phraseEndingAt } from './phrase-at.ts';

/** Words that may stand between a subject and its verb without being either. */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'auxiliary', 'time', 'number', 'determiner']);
/** End what is put in between a subject and its verb. */
const CLOSES: ReadonlySet<string> = new Set(['comma', 'dash', 'close']);
/** A subject further from its verb than this, without a comma between, is none that anybody writes. In words. */
const LONGEST_WALK = 40;

/** Where a walk back from a verb has come to. */
type Step = {
  at: number;
  /** A verb of a clause within the subject was passed: "officials who spoke with the paper". */
  passedVerb: boolean;
};

/**
 * The subject of a finite verb, found by walking back from it over what belongs to the subject: phrases that hang on it by a preposition
 * ("a spokesman for the mayor"), relative clauses without commas ("officials who met the mayor"), participles ("officials briefed on it")
 * and words put in between commas. Null where a coordinator or anything else stops the walk.
 */
export function finiteSubject(passage: ReadPassage, verb: number): NounPhrase | null {
  const { words } = passage;
  const sentence = words[verb]?.sentence;
  let step: Step = { at: verb - 1, passedVerb: false };
  while (words[step.at]?.sentence === sentence && verb - step.at <= LONGEST_WALK) {
    const phrase = phraseEndingAt(passage, step.at);
    if (phrase !== null && isFloating(words, phrase)) {
      step = { ...step, at: step.at - 1 };
      continue;
    }
    if (CLOSES.has(words[step.at]?.tag ?? '')) return subjectBeforeInsertion(passage, step.at);
    if (phrase?.kind === 'relative-pronoun') return step.passedVerb ? phrase.antecedent : phrase;
    const next: Step | null = phrase === null ? pastWord(passage, step, verb) : pastPhrase(passage, phrase, step);
    if (next === null) return phrase;
    step = next;
  }
  return null;
}

/** Where the walk goes on behind a phrase that is no subject itself; null where it is one. */
function pastPhrase(passage: ReadPassage, phrase: NounPhrase, step: Step): Step | null {
  const { words } = passage;
  if (isTimeWord(words[phrase.head]?.lower ?? '')) return { ...step, at: phrase.first - 1 };
  if (hangsOnPreposition(words, phrase) && !readsAsClause(words, phrase) && !isMaker(passage, phrase))
    return { ...step, at: governorOf(words, phrase) - 1 };
  const makers = firstOfMakers(passage, phrase);
  if (makers !== null) return { ...step, at: makers.first - 2 };
  const governor = words[phrase.first - 1];
  if (phrase.kind === 'pronoun') {
    // "The scholars I met said": the clause of a pronoun right behind the noun it describes.
    return step.passedVerb && phraseEndingAt(passage, phrase.first - 1) !== null ? { at: phrase.first - 1, passedVerb: true } : null;
  }
  if (governor?.tag === 'verb' && !takesClause(governor) && opensWithRelative(passage, phrase.first - 1)) {
    return { at: phrase.first - 1, passedVerb: step.passedVerb };
  }
  return null;
}

/** "The help Lee said he would give": a thing and a name read as one phrase, the name being the subject of a clause that describes the thing. */
function readsAsClause(words: readonly Word[], { first, head }: NounPhrase): boolean {
  if (words[head]?.tag !== 'name') return false;
  let noun = head;
  while (noun > first && words[noun]?.tag === 'name') noun -= 1;
  return words[noun]?.tag === 'noun' && nounKindOf(words[noun]?.lower ?? '') === 'thing';
}

/** "A poll by the Institute": the maker's name tells more than the document's. */
function isMaker(passage: ReadPassage, maker: NounPhrase): boolean {
  const { words } = passage;
  if (words[maker.first - 1]?.lower !== 'by' || words[maker.head]?.tag !== 'name') return false;
  return phraseEndingAt(passage, maker.first - 2)?.kind === 'document';
}

/** "Those who believe the mayor said so": after such a verb the phrase is the subject of a clause. */
const takesClause = ({ reporting }: Word): boolean => reporting === 'say' || reporting === 'think' || reporting === 'show';

/** Whether a verb belongs to a clause that describes the noun before it: "dockers who praised", "dockers praising". */
function opensWithRelative(passage: ReadPassage, verb: number): boolean {
  const { words } = passage;
  let at = verb - 1;
  while (BETWEEN.has(words[at]?.tag ?? '')) at -= 1;
  if (words[verb]?.form === 'participle' && at === verb - 1 && words[verb]?.reporting === null) {
    const holder = phraseEndingAt(passage, at);
    return holder !== null && holder.kind !== 'pronoun' && words[holder.first - 1]?.tag !== 'comma';
  }
  return phraseEndingAt(passage, at)?.kind === 'relative-pronoun' && words[at - 1]?.tag !== 'comma' && words[at - 1]?.tag !== 'dash';
}

/** Where the walk goes on behind a word that is no phrase; null where it stops. */
function pastWord({ words }: ReadPassage, { at, passedVerb }: Step, verb: number): Step | null {
  const word = words[at];
  if (word === undefined) return null;
  const next = { at: at - 1, passedVerb };
  if (word.tag === 'auxiliary') {
    // "Has been said" is one verb; in "who was in town said" there are two.
    return { ...next, passedVerb: passedVerb || (beForms.has(word.lower) && !onlyBetween(words, at + 1, verb - 1)) };
  }
  if (BETWEEN.has(word.tag) || word.tag === 'preposition' || word.tag === 'object-pronoun') return next;
  // "A pilot who heard it and ran said".
  if (word.tag === 'coordinator' && passedVerb) return next;
  // "Officials briefed on the plan", "officials who spoke": the verb of a clause within the subject.
  if (word.tag === 'verb' && at < verb - 1) return { ...next, passedVerb: true };
  return null;
}

function onlyBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!BETWEEN.has(words[at]?.tag ?? '')) return false;
  return true;
}
