import { sliceOf } from '../../text/slice.ts';
import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { type NounPhrase, VOICES, VOICES_AND_PRONOUNS } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { speakingObjectAt } from '../speaking-objects.ts';
import type { Word } from '../words.ts';
import { indexOfCue, OWN_LINKS, passerOn } from './hearsay.ts';

const name = 'quoted-by-another';

/** The auditor quoted the docker as calling it “a trap”. */
export const quotedByAnother: HearsayRule = {
  name,
  covers:
    'Somebody is quoted or remembered by another as they speak: The auditor quoted the docker as calling it “a trap”. The auditor recalled the docker calling it “a trap”. The docker was quoted by the paper as saying so. The docker speaks.',
  find: (place, chosen) => {
    if (chosen.follows !== null || chosen.cue === null || chosen.mention.passage !== place.passage) return null;
    const passedOnBy = quotedBy(place, chosen);
    return passedOnBy === null ? null : { spoke: chosen, passedOnBy };
  },
};

/** Verbs of those who hand on what another has said. */
const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite', 'paraphrase', 'recall', 'remember', 'recount']);

/** Who quotes whoever does what the cue says, as a candidate with that verb for its cue; null where nobody does. */
function quotedBy(place: QuotePlace, { cue }: Candidate): Candidate | null {
  const { passage, reading } = place;
  const saying = indexOfCue(place, cue);
  if (saying === null) return null;
  const quoting = activeBefore(passage, saying) ?? passiveBefore(passage, saying);
  if (quoting === null) return null;
  const { verb, phrase } = quoting;
  const reason = (): string => `“${sliceOf(reading.text, phrase.span)}” is who quotes or remembers (“${verb.text}”).`;
  return passerOn(name, passage, phrase, verb, reason);
}

type Quoting = { verb: Word; phrase: NounPhrase };

/** "The auditor quoted the docker as saying", "recalled him saying": the verb and its subject. */
function activeBefore(passage: ReadPassage, saying: number): Quoting | null {
  const { words, phrases } = passage;
  const at = speakingObjectAt(passage, saying)?.verb;
  const verb = at === undefined ? undefined : words[at];
  if (at === undefined || verb === undefined || !QUOTES.has(verb.base)) return null;
  const phrase = phrasesWithin(phrases, reachBack(words, at), at).findLast(
    (it) => !it.possessor && (VOICES_AND_PRONOUNS.has(it.kind) || it.kind === 'document') && OWN_LINKS.has(linkOf(words, it, at)),
  );
  return phrase === undefined ? null : { verb, phrase };
}

/** "The docker was quoted by the paper as saying", "quoted as saying by the paper": the participle and its agent. */
function passiveBefore({ words, phrases }: ReadPassage, saying: number): Quoting | null {
  const as = words[saying - 1]?.lower === 'as' ? saying - 1 : saying - 2;
  if (words[as]?.lower !== 'as') return null;
  for (let at = as - 1; at >= as - LONGEST_AGENT; at -= 1) {
    const verb = words[at];
    if (verb?.tag !== 'verb') continue;
    const by = words[at + 1]?.lower === 'by' ? at + 1 : saying + 1;
    if (verb.form !== 'past' || !QUOTES.has(verb.base) || words[by]?.lower !== 'by') return null;
    const phrase = phrasesWithin(phrases, by + 1, by + 1).find(({ possessor, kind }) => !possessor && VOICES.has(kind));
    return phrase === undefined ? null : { verb, phrase };
  }
  return null;
}
/** "By the Arden Gazette". In words. */
const LONGEST_AGENT = 7;
