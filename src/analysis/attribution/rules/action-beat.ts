import { sliceOf } from '../../text/slice.ts';
import { wordSet } from '../../text/word-set.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { quoteFeatures } from '../cue-features.ts';
import { verbPastInsertion } from '../insertions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';
import { certainCandidate } from './certain-candidate.ts';
import { isOnePerson } from './words-alone.ts';

const name = 'action-beat';

/** The mayor shrugs. “It will pass.” */
export const actionBeat: AttributionRule = {
  name,
  covers:
    'A whole sentence in marks, the first of its paragraph, right behind a sentence in which one person does something, or before one in which somebody makes a gesture; and words that a gesture breaks off: The mayor shrugs. “It will pass.” “It was –” The mayor paused.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, reading } = place;
    const actor = actorBeside(place);
    if (actor === null) return [];
    const { phrase, verb } = actor;
    const reason = (): string => `“${sliceOf(reading.text, phrase.span)}” does something (“${verb.text}”) right beside the words.`;
    const doubt = isBrokenOff(place) ? {} : { doubt: 'Nothing says that whoever acts there speaks.' };
    return [certainCandidate(name, { phrase, passage }, reason, doubt)];
  },
};

type Actor = { phrase: NounPhrase; verb: Word };

function actorBeside(place: QuotePlace): Actor | null {
  const { passage, at } = place;
  const { words } = passage;
  const sentence = words[at]?.sentence;
  const { capital, closing } = quoteFeatures(place);
  if (isBrokenOff(place)) return gestureBehind(passage, at);
  const isSentence = capital && (closing === 'stop' || closing === 'question') && words[at + 1]?.sentence !== sentence;
  if (!isSentence || words[at - 1]?.sentence === sentence) return null;
  return at === 0 ? gestureBehind(passage, at) : actorBefore(passage, at);
}

/** The words end with a dash inside their marks. */
function isBrokenOff({ reading, stretch }: QuotePlace): boolean {
  const { start, end } = reading.stretches[stretch]?.inner ?? { start: 0, end: 0 };
  return BROKEN_OFF.test(reading.text.slice(Math.max(start, end - 2), end));
}
const BROKEN_OFF = /[-‒–—―]$/u;

/** Who is the subject of the sentence before a word, and what that does; null where nobody is, or marks stand anywhere before. */
function actorBefore(passage: ReadPassage, at: number): Actor | null {
  const { words, phrases } = passage;
  const from = reachBack(words, at, 1);
  const sentence = (words[at]?.sentence ?? 0) - 1;
  if (words[from]?.sentence !== sentence || words.slice(Math.max(0, at - LONGEST_PARAGRAPH), at).some(({ stretch }) => stretch !== null))
    return null;
  const [phrase] = phrasesWithin(phrases, from, at - 1).filter(({ possessor }) => !possessor);
  if (phrase === undefined || !isOnePerson(passage, phrase) || !opensSentence(words, phrase)) return null;
  const verb = words[verbOf(words, phrase) ?? verbPastInsertion(words, phrase) ?? -1];
  return verb?.tag === 'verb' && verb.reporting === null ? { phrase, verb } : null;
}
/** In words. */
const LONGEST_PARAGRAPH = 300;

/** Who makes a gesture right behind the words. */
function gestureBehind(passage: ReadPassage, at: number): Actor | null {
  const { words, phrases } = passage;
  const first = words[at + 1]?.tag === 'dash' ? at + 2 : at + 1;
  const phrase = phrasesWithin(phrases, first, first).find(({ possessor }) => !possessor);
  if (phrase === undefined || !isOnePerson(passage, phrase)) return null;
  const verb = words[verbOf(words, phrase) ?? -1];
  return verb !== undefined && GESTURES.has(verb.lower) ? { phrase, verb } : null;
}
const GESTURES = wordSet(
  `blinks blinked closes closed frowns frowned gestures gestured glances glanced grins grinned laughs laughed leans leaned lifts lifted lowers lowered nods nodded opens opened pauses paused points pointed pours poured
  raises raised rises rose rolls rolled scratches scratched shakes shook shrugs shrugged sighs sighed sits sat smiles smiled stands stood stares stared stops stopped strokes stroked swallows swallowed taps tapped throws threw
  trails trailed turns turned wags wagged waves waved weeps wept whistles whistled wipes wiped winces winced winks winked bangs banged breaks broke hesitates hesitated slams slammed thumps thumped`,
);

const opensSentence = (words: readonly Word[], { first, sentence }: NounPhrase): boolean => {
  let before = first - 1;
  while (words[before]?.sentence === sentence && OPENERS.has(words[before]?.tag ?? '')) before -= 1;
  return words[before]?.sentence !== sentence;
};
const OPENERS: ReadonlySet<string> = new Set(['adverb', 'time', 'coordinator', 'comma']);
