import { feature } from '../../feature.ts';
import { spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import { beForms, finiteBeForms } from '../lexicon/function-words.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import { type NounPhrase, VOICES, VOICES_AND_PRONOUNS } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

const name = 'speaker-colon';

/** A colon that leads up to a quote, in its sentence or at the end of the paragraph before. */
type Colon = { passage: ReadPassage; index: number; where: 'same' | 'paragraph'; between: number };

export const speakerColon: AttributionRule = {
  name,
  covers:
    'A name or role before a colon, without a verb: The mayor: “We are ready.” Here is the mayor in May: “We are ready.” The mayor’s reply: …',
  propose: (place: QuotePlace): Candidate[] => {
    const colon = colonBefore(place);
    if (colon === null) return [];
    const { passage, index } = colon;
    if (isAnonymousLabel(place, colon)) return [];
    const shown = whoIsShown(passage, index);
    if (shown !== null) return [candidateFor(place, colon, shown, 'opens')];
    const labelled = labelAt(place, colon);
    if (labelled !== null) return [{ ...candidateFor(place, colon, labelled, 'opens-adjacent'), certain: true, form: 'label' }];
    return phrasesWithin(passage.phrases, reachBack(passage.words, index), index).flatMap((phrase) => {
      const stands = standingOf(passage.words, phrase, index);
      if (stands === null) return [];
      const candidate = candidateFor(place, colon, phrase, stands);
      return [isSaidToBe(passage.words, phrase, index) || isPresented(passage.words, phrase) ? { ...candidate, certain: true } : candidate];
    });
  },
};

function colonBefore({ passage, at, reading }: QuotePlace): Colon | null {
  const { words } = passage;
  const label = passage.holder === null ? reading.turns.get(passage.block)?.colon : null;
  const from = reachBack(words, at);
  for (let index = at - 1; index >= from; index -= 1)
    if (words[index]?.tag === 'colon')
      // Whoever has a turn in a transcript speaks all of it, marks or none: what stands in marks is somebody else's.
      return index === label && at > index + 1 ? null : { passage, index, where: 'same', between: at - index - 1 };
  if (at > 0) return null;
  const { before } = passage;
  if (before === null || before.words.at(-1)?.tag !== 'colon') return null;
  return { passage: before, index: before.words.length - 1, where: 'paragraph', between: 0 };
}

/** "The mayor wrote a letter. Here is all of it:": the subject of the sentence before one that only shows what follows. */
function whoIsShown({ words, phrases }: ReadPassage, colon: number): NounPhrase | null {
  const sentence = words[colon]?.sentence ?? 0;
  if (sentence === 0) return null;
  const from = reachBack(words, colon);
  const own = phrasesWithin(phrases, from, colon).filter(({ first }) => words[first]?.sentence === sentence);
  const isShowing =
    own.every(({ kind }) => kind === 'pronoun' || kind === 'thing') &&
    words.slice(from, colon).some((word) => word.sentence === sentence && SHOWN.has(word.lower));
  if (!isShowing) return null;
  const subject = phrasesWithin(phrases, reachBack(words, colon, 1), colon).find(({ first }) => words[first]?.sentence === sentence - 1);
  const opens = subject && words[subject.first - 1]?.sentence !== sentence - 1;
  return subject && opens && !subject.possessor && subject.kind !== 'pronoun' && subject.kind !== 'thing' ? subject : null;
}
/** "Here it is", "this is what it says": words of a narrator who shows something. */
const SHOWN: ReadonlySet<string> = new Set(['here', 'this', 'these', 'below']);

/** How a phrase stands to the colon; null where it has nothing to do with it. */
function standingOf(words: readonly Word[], phrase: NounPhrase, colon: number): string | null {
  if (phrase.last >= colon || phrase.sentence !== words[colon]?.sentence) return null;
  const opens = words[phrase.first - 1]?.sentence !== words[colon]?.sentence;
  if (phrase.possessor) return nounCues.has(words[colon - 1]?.lower ?? '') && phrase.last >= colon - 4 ? 'owner' : null;
  // "The mayor's reply:" is whose reply it is.
  if (isOwnedSpeech(words, phrase)) return null;
  // "The bed: “Too soft.”": what is spoken of.
  if (phrase.kind === 'thing' && opens && phrase.last === colon - 1) return null;
  if (phrase.last === colon - 1) return opens ? 'opens-adjacent' : 'adjacent';
  if (isSetApart(words, phrase.last + 1, colon)) return opens ? 'opens-set-apart' : 'set-apart';
  if (!opens && !isSaidToBe(words, phrase, colon) && !isPresented(words, phrase)) return null;
  return words.slice(phrase.last + 1, colon).some(isPredicate) ? 'opens-clause' : 'opens';
}

const isOwnedSpeech = (words: readonly Word[], { first, head }: NounPhrase): boolean =>
  nounCues.has(words[head]?.lower ?? '') && words.slice(first, head).some(({ tag }) => tag === 'clitic' || tag === 'possessive');

/** "The rule is simple:": what such a clause says of its subject is not that it speaks. */
const isPredicate = ({ tag, reporting }: Word): boolean => tag === 'auxiliary' || (tag === 'verb' && reporting === null);

/** Only time and place between the name and the colon: "Here is the mayor in May: “We are ready.”" */
const isSetApart = (words: readonly Word[], from: number, colon: number): boolean =>
  words.slice(from, colon).every(({ tag }) => tag === 'time' || tag === 'preposition' || tag === 'number' || tag === 'name');

function candidateFor(place: QuotePlace, { passage, index, where, between }: Colon, phrase: NounPhrase, stands: string): Candidate {
  const { capital, length } = quoteFeatures(place);
  const mention = place.reading.text.slice(phrase.span.start, phrase.span.end);
  // Of "the mayor’s reply:" the noun hands on, else the colon.
  const cue = passage.words[stands === 'owner' ? index - 1 : index];
  return {
    rule: name,
    mention: { phrase, passage },
    cue: cue === undefined ? null : spanOf(cue),
    follows: null,
    features: [
      feature`rule=${name}`,
      feature`rule=${name} mention=${phrase.kind}`,
      feature`rule=${name} stands=${stands}`,
      feature`rule=${name} where=${where} stands=${stands}`,
      feature`rule=${name} between=${step(between)}`,
      feature`rule=${name} capital=${capital} length=${length}`,
    ],
    reason: () => `“${mention}” and a colon lead up to the quote, without a verb.`,
  };
}

/** "Q: “…”": the label says no more than that somebody asks. */
const isAnonymousLabel = ({ reading, passage, at }: QuotePlace, { passage: there, index }: Colon): boolean => {
  const turn = there === passage && at === index + 1 ? reading.turns.get(passage.block) : undefined;
  return turn !== undefined && turn.colon === index && turn.speaker === null;
};

/**
 * "Lee: “…”", "10.51 Mayor Lee: “…”", "- Ann Lee, harbour master: “…”": nothing but a name, with what its bearer is, and perhaps the sign of
 * an item or the time of an entry, opens the paragraph and leads up to the marks.
 */
function labelAt({ passage: own, at }: QuotePlace, { passage, index }: Colon): NounPhrase | null {
  if (passage !== own || own.holder !== null || at !== index + 1) return null;
  const { words, phrases } = own;
  const phrase = phrases.find(({ possessor }) => !possessor);
  if (phrase === undefined || !phrase.kind.startsWith('name') || phrase.first > LONGEST_SIGN || phrase.last >= index) return null;
  if (!words.slice(0, phrase.first).every(({ tag }) => SIGNS.has(tag))) return null;
  const role = words.slice(phrase.last + 1, index);
  const isRole = role[0]?.tag === 'comma' && role.length <= LONGEST_ROLE && role.every(({ tag }) => !NO_ROLE.has(tag));
  return role.length === 0 || isRole ? phrase : null;
}
/** "10.51 am", "-". In words. */
const LONGEST_SIGN = 2;
const SIGNS: ReadonlySet<string> = new Set(['number', 'time', 'dash', 'other']);
/** In words. */
const LONGEST_ROLE = 12;
const NO_ROLE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'quote', 'stop', 'subject-pronoun', 'relative']);

/** "The mayor was brief: “No.”": a clause that says no more of somebody than how they are. */
function isSaidToBe(words: readonly Word[], { kind, possessor, last }: NounPhrase, colon: number): boolean {
  if (possessor || !VOICES_AND_PRONOUNS.has(kind) || words[last + 1]?.tag !== 'auxiliary' || !beForms.has(words[last + 1]?.lower ?? ''))
    return false;
  const predicate = words.slice(last + 2, colon).filter(({ tag }) => tag !== 'adverb');
  return predicate.length === 1 && (predicate[0]?.tag === 'noun' || predicate[0]?.tag === 'verb');
}

/** "And here is the Speaker, losing patience: “…”" */
const isPresented = (words: readonly Word[], { kind, possessor, first }: NounPhrase): boolean =>
  !possessor && VOICES.has(kind) && finiteBeForms.has(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'here';
