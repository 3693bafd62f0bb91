import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPassive } from '../passive.ts';
import { beforeAdverbs, verbBefore } from './nearest-verb.ts';
import { hangsOnPreposition, isVoice, phraseEndingAt } from './phrase-at.ts';

/** "Fined the mayor for saying", "accused her of saying": the object is who said so. */
const HELD_AGAINST = wordSet('for of from');
/** A phrase behind these is more than a place or a date: "hundreds of dockers claiming", "with officials vowing". */
const HOLDS_SUBJECT = wordSet('of with by from between among against like including about for');
/** Whoever does this to a document says what it says: "issued a statement saying". */
const ISSUING = wordSet(
  'issue release publish approve pass adopt send write post deliver give filed filing launch circulate draft drafted make share print put submit hold start plant run air unveil author',
);

/**
 * The subject of a participle that stands behind a noun phrase or a preposition, without a comma: a voice that the phrase names ("a docker
 * claiming"); else, as a plan, a time or a statement says nothing by itself, the subject of the clause ("issued a statement saying",
 * "spent the evening criticising"). Null where neither stands before it.
 * @param subjectOf The subject of another verb of the passage.
 */
export function participleSubject(
  passage: ReadPassage,
  participle: number,
  subjectOf: (verb: number) => NounPhrase | null,
): NounPhrase | null {
  const { words } = passage;
  let before = beforeAdverbs(words, participle);
  const opener = words[before];
  if (opener === undefined || opener.sentence !== words[participle]?.sentence) return null;
  if (opener.tag === 'to') return ofClause(passage, before, subjectOf);
  if (opener.tag === 'preposition') {
    const object = HELD_AGAINST.has(opener.lower) ? phraseEndingAt(passage, before - 1) : null;
    return object !== null && isVoice(object) && words[object.first - 1]?.tag === 'verb' ? object : ofClause(passage, before, subjectOf);
  }
  while (words[before]?.tag === 'time') before -= 1;
  const phrase = holderEndingAt(passage, before);
  return phrase === null || (isVoice(phrase) && !isShare(words, phrase)) ? phrase : whoSpeaksThrough(passage, phrase, subjectOf);
}

/** The phrase that ends at word `at`, or the one it only says the place or the date of: "a letter to the board", "a lawsuit in May". */
function holderEndingAt(passage: ReadPassage, at: number): NounPhrase | null {
  const { words } = passage;
  let phrase = phraseEndingAt(passage, at);
  while (phrase !== null && hangsOnPreposition(words, phrase) && phrase.kind !== 'document') {
    const preposition = words[phrase.first - 1]?.lower ?? '';
    if (preposition === 'with' || (isVoice(phrase) && HOLDS_SUBJECT.has(preposition))) return phrase;
    phrase = phraseEndingAt(passage, phrase.first - 2);
  }
  return phrase;
}

/** "Most of the evening": a share of something is nobody. */
const isShare = (words: ReadPassage['words'], { first, last }: NounPhrase): boolean =>
  first === last && SHARES.has(words[first]?.lower ?? '');
const SHARES = wordSet('most much some all part half many few more');

/** Of something that is said by nobody else: itself, or the one who makes it known or does it. */
function whoSpeaksThrough(passage: ReadPassage, thing: NounPhrase, subjectOf: (verb: number) => NounPhrase | null): NounPhrase | null {
  const { words } = passage;
  const governor = words[thing.first - 1];
  if (governor === undefined || !takesObject(words, thing.first - 1)) return thing;
  if (thing.kind === 'document' && !ISSUING.has(governor.base) && !ISSUING.has(governor.lower)) return thing;
  return subjectOf(thing.first - 1);
}

/** "Had no trouble", "drew a crowd"; not "was a plan", "was given a letter". */
const takesObject = (words: ReadPassage['words'], verb: number): boolean =>
  HAVE.has(words[verb]?.lower ?? '') || (words[verb]?.tag === 'verb' && !isPassive(words, verb));
const HAVE = wordSet('have has had having');

/** The subject of the clause before word `at`. */
function ofClause({ words }: ReadPassage, at: number, subjectOf: (verb: number) => NounPhrase | null): NounPhrase | null {
  const verb = verbBefore(words, at);
  return verb === null ? null : subjectOf(verb);
}
