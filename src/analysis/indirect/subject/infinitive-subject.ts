import { beForms } from '../../attribution/lexicon/function-words.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import { wordSet } from '../../text/word-set.ts';
import { beforeAdverbs, verbBefore } from './nearest-verb.ts';
import { isVoice, ownerIn, phraseEndingAt } from './phrase-at.ts';

/** Verbs whose object does what the infinitive says: "the storm led the mayor to say". */
const OBJECT_DOES = wordSet(
  `allow ask urge enable encourage force get help invite lead leave let permit persuade press prompt push require tell want expect order cause compel beg instruct advise warn convince drive
  inspire motivate oblige pressure direct free trust empower entitle tempt teach challenge implore provoke spur incite request`,
);
/** "Relies on users to report": so does what hangs on these by a preposition. */
const OBJECT_BEHIND_PREPOSITION_DOES = wordSet('rely call depend count appeal lean look wait');
/** What somebody has, and does: "the mayor's failure to say". */
const OWNED_DEEDS = wordSet(
  `ability attempt bid call chance decision desire determination duty effort failure freedom inability intention move need offer opportunity plan plans pledge promise promises readiness refusal reluctance
  request right threat threats unwillingness urge vow willingness wish`,
);

/**
 * The subject of an infinitive: whoever the words before its "to" leave it to ("for the mayor to say", "led the mayor to say", "the
 * mayor's wish to say"), else the subject of the verb it hangs on. Null behind a comma.
 * @param subjectOf The subject of another verb of the passage.
 */
export function infinitiveSubject(passage: ReadPassage, to: number, subjectOf: (verb: number) => NounPhrase | null): NounPhrase | null {
  const { words } = passage;
  const before = beforeAdverbs(words, to);
  const word = words[before];
  if (word === undefined || word.sentence !== words[to]?.sentence || word.tag === 'comma') return null;
  if (word.tag === 'verb') return subjectOf(before);
  const phrase = phraseEndingAt(passage, before);
  if (phrase !== null) {
    const governor = words[phrase.first - 1];
    if (governor?.lower === 'for') return phrase;
    if (governor?.tag === 'verb' && OBJECT_DOES.has(governor.base)) return phrase;
    if (governor?.tag === 'preposition' && OBJECT_BEHIND_PREPOSITION_DOES.has(words[phrase.first - 2]?.base ?? '') && isVoice(phrase))
      return phrase;
    const owner = OWNED_DEEDS.has(words[phrase.head]?.lower ?? '') ? ownerIn(passage, phrase) : null;
    if (owner !== null) return owner;
    // "Dockers were quick to say": an adjective, tagged as a noun, behind a form of "be".
    if (governor?.tag === 'auxiliary' && beForms.has(governor.lower)) return subjectOf(phrase.first - 1);
  }
  const verb = verbBefore(words, to);
  return verb === null ? null : subjectOf(verb);
}
