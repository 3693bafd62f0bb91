import type { QuotePlace } from './candidate.ts';
import { type ClauseLink, linkOf, verbOf } from './clauses.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReadPassage } from './reading.ts';
import type { Word } from './words.ts';

/** A verb that may signal attribution and a phrase that may be its subject, beside one marked stretch. */
export type CuePair = {
  passage: ReadPassage;
  /** Index of the cue among the words of `passage`. */
  cue: number;
  cueWord: Word;
  phrase: NounPhrase;
  link: ClauseLink;
  side: 'before' | 'after';
  /** Where the cue stands: in the quote's sentence, the one next to it, or the paragraph before. */
  where: 'same-sentence' | 'next-sentence' | 'previous-sentence' | 'previous-paragraph';
  /** Index of the quote among the words of `passage`; where the passage is an earlier one, its length. */
  quote: number;
  /** Phrases nearer to the cue that are subjects themselves. */
  nearerSubjects: number;
};

/** Phrases further from the verb than this are not weighed. */
const MAX_LOOSE = 2;
/** “We won!” beamed the mayor; “We won!” the mayor beamed. */
const MAX_UNKNOWN_AFTER = 4;

/** Cues and their possible subjects around a stretch. */
export function cuePairs(place: QuotePlace): CuePair[] {
  const { passage, at } = place;
  const { words } = passage;
  const quote = words[at];
  if (quote === undefined) return [];
  const pairs: CuePair[] = [];
  const sentence = quote.sentence;
  const opensSentence = words[at - 1]?.sentence !== sentence;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.tag !== 'verb') continue;
    const side = index < at ? 'before' : 'after';
    const distance = word.sentence - sentence;
    if (distance === 0) {
      if (word.reporting !== null || isNearestVerb(words, index, at)) addPairs(pairs, passage, index, at, side, 'same-sentence');
    } else if (word.reporting === null || isSpent(place, word)) continue;
    else if (distance === 1 && closesSentence(words, at)) addPairs(pairs, passage, index, at, side, 'next-sentence');
    else if (distance === -1 && opensSentence) addPairs(pairs, passage, index, at, side, 'previous-sentence');
  }
  const { before } = passage;
  const last = before?.words.at(-1);
  if (at === 0 && before !== null && last !== undefined && last.stretch === null) {
    before.words.forEach((word, index) => {
      if (word.reporting === null || word.sentence !== last.sentence || isSpent(place, word)) return;
      if (last.tag === 'colon' || word.form !== 'participle') {
        addPairs(pairs, before, index, before.words.length, 'before', 'previous-paragraph');
      }
    });
  }
  return pairs;
}

/** A cue of another sentence that has led in a quote already: what follows goes on from that quote, not from the cue. */
const isSpent = ({ decided }: QuotePlace, { span }: Word): boolean =>
  decided.some((decision) => decision?.chosen?.cue?.start === span.start);

const closesSentence = (words: readonly Word[], at: number): boolean => words[at + 1]?.sentence !== words[at]?.sentence;

/** A verb outside the lexicon counts as a cue only where it is the last verb before the quote, or follows the mark at once. */
function isNearestVerb(words: readonly Word[], index: number, at: number): boolean {
  if (index > at) return index - at <= MAX_UNKNOWN_AFTER && words[index]?.form === 'past';
  for (let next = index + 1; next < at; next += 1) if (words[next]?.tag === 'verb') return false;
  return true;
}

function addPairs(
  pairs: CuePair[],
  passage: ReadPassage,
  cue: number,
  quote: number,
  side: CuePair['side'],
  where: CuePair['where'],
): void {
  const cueWord = passage.words[cue];
  if (cueWord === undefined) return;
  let nearerSubjects = 0;
  let loose = 0;
  const add = (phrase: NounPhrase, link: ClauseLink): void => {
    pairs.push({ passage, cue, cueWord, phrase, link, side, where, quote, nearerSubjects });
  };
  for (let index = passage.phrases.length - 1; index >= 0; index -= 1) {
    const phrase = passage.phrases[index];
    if (phrase === undefined || phrase.first > cue || passage.words[phrase.first]?.sentence !== cueWord.sentence) continue;
    const link = linkOf(passage.words, phrase, cue);
    if (link === 'loose' && loose >= MAX_LOOSE) continue;
    if (link === 'loose') loose += 1;
    add(phrase, link);
    if (link === 'subject' || verbOf(passage.words, phrase) !== null) nearerSubjects += 1;
  }
  nearerSubjects = 0;
  for (const phrase of passage.phrases) {
    if (phrase.first < cue || passage.words[phrase.first]?.sentence !== cueWord.sentence) continue;
    const link = linkOf(passage.words, phrase, cue);
    if (link === 'inverted' || link === 'agent') add(phrase, link);
  }
}
