import { hangsOnNoun } from './coreference/hangs-on-noun.ts';
import { type NounPhrase, VOICES_AND_PRONOUNS } from './noun-phrase.ts';
import { phrasesWithin } from './reach.ts';
import type { Word } from './words.ts';

/** An object that does what a participle behind it says: "showed {the mayor} [mocking]", "quoted {her} as [saying]". */
export type SpeakingObject = { verb: number; object: NounPhrase; participle: number };

/** Verbs whose object is seen or heard to do something. */
const SHOWS: ReadonlySet<string> = new Set(
  'show reveal catch capture feature depict hear overhear see watch recall remember recount'.split(' '),
);
/** Verbs of those who hand on what another has said, by "as". */
const QUOTES: ReadonlySet<string> = new Set('quote cite paraphrase recall remember recount'.split(' '));
/** "The head of the road works department of Arden, her old ally": from the first word of an object to its participle. In words. */
const LONGEST_OBJECT = 12;

/** The objects of a passage, by the verbs that show them and by what they say; most have none. */
export type SpeakingObjects = { byVerb: ReadonlyMap<number, SpeakingObject>; byParticiple: ReadonlyMap<number, SpeakingObject> };

/** As much of a read passage as is looked at here; the reading itself knows this file. */
type Passage = { words: readonly Word[]; phrases: readonly NounPhrase[]; notes: { speakingObjects: SpeakingObjects | null } };

/** The object of a verb that shows it as it speaks; null where it has none. */
export const speakingObjectOf = (passage: Passage, verb: number): SpeakingObject | null =>
  speakingObjectsIn(passage).byVerb.get(verb) ?? null;

/** The same, by its participle. */
export const speakingObjectAt = (passage: Passage, participle: number): SpeakingObject | null =>
  speakingObjectsIn(passage).byParticiple.get(participle) ?? null;

function speakingObjectsIn(passage: Passage): SpeakingObjects {
  passage.notes.speakingObjects ??= findSpeakingObjects(passage);
  return passage.notes.speakingObjects;
}

function findSpeakingObjects({ words, phrases }: Passage): SpeakingObjects {
  const byVerb = new Map<number, SpeakingObject>();
  const byParticiple = new Map<number, SpeakingObject>();
  for (let verb = 0; verb < words.length; verb += 1) {
    const participle = participleBehind(words, verb);
    if (participle === null) continue;
    const object = phrasesWithin(phrases, verb + 1, verb + 1).find(({ possessor, last }) => !possessor && last < participle);
    if (object === undefined || !VOICES_AND_PRONOUNS.has(object.kind)) continue;
    const found = { verb, object, participle };
    byVerb.set(verb, found);
    byParticiple.set(participle, found);
  }
  return byVerb.size === 0 ? NOBODY : { byVerb, byParticiple };
}
const NOBODY: SpeakingObjects = { byVerb: new Map(), byParticiple: new Map() };

/** "Showed him saying", "heard her calling": what stands behind such a pronoun is no noun. */
export function isParticipleOfObject(words: readonly Word[], at: number): boolean {
  const [verb, pronoun, word] = [words[at - 2], words[at - 1], words[at]];
  if (!OBJECTIVE.has(pronoun?.lower ?? '') || verb?.tag !== 'verb' || !isShowing(verb)) return false;
  const known = word?.asVerb;
  return known?.form === 'participle' && known.reporting !== null && known.reporting !== 'think';
}

/** Pronouns in the objective case, in lower case; "her" holds nouns as well. */
export const OBJECTIVE: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us']);

/** Whether a pronoun at word `at` is such an object: "showed her mocking", "quotes them as saying". */
export function isSpeakingPronoun(words: readonly Word[], at: number): boolean {
  const participle = words[at - 1]?.tag === 'verb' ? participleBehind(words, at - 1) : null;
  if (participle === null) return false;
  return words.slice(at + 1, participle).every(({ tag, lower }) => tag === 'adverb' || tag === 'time' || lower === 'as');
}

/** Index of the participle of speech that tells what the object of a verb does; null where none follows it. */
function participleBehind(words: readonly Word[], verb: number): number | null {
  const word = words[verb];
  if (word?.tag !== 'verb') return null;
  const shows = isShowing(word);
  const quotes = QUOTES.has(word.base);
  if (!shows && !quotes) return null;
  for (let at = verb + 2; at <= verb + LONGEST_OBJECT; at += 1) {
    const next = words[at];
    if (next === undefined || next.sentence !== word.sentence) return null;
    if (next.tag === 'verb') return shows && isSpeech(next) ? at : null;
    if (next.lower === 'as') return quotes ? saidBehindAs(words, at) : null;
    // "Quoted their guide, Ann Poe, as saying".
    if (!hangsOnNoun.has(next.tag) && !(quotes && next.tag === 'comma')) return null;
  }
  return null;
}

function saidBehindAs(words: readonly Word[], as: number): number | null {
  const at = words[as + 1]?.tag === 'adverb' ? as + 2 : as + 1;
  const word = words[at];
  return word !== undefined && isSpeech(word) ? at : null;
}

const isSpeech = ({ form, reporting }: Word): boolean => form === 'participle' && reporting !== null && reporting !== 'think';

const isShowing = ({ base, lower }: Word): boolean => SHOWS.has(base) || (base === '' && SHOWING.has(lower));
/** Forms of verbs that the lexicon does not know as verbs. */
const SHOWING: ReadonlySet<string> = new Set(['films', 'filmed', 'pictured', 'pictures', 'recorded', 'records']);
