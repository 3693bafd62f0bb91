import { beForms } from '../attribution/lexicon/function-words.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import { firstAfter } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { Word } from '../attribution/words.ts';
import { sentenceEnd } from './sentence.ts';

const WHEN: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'once', 'though', 'although', 'unless', 'while']);
const DONE_TO_SUBJECT: ReadonlySet<string> = new Set(['ask', 'tell', 'press', 'question', 'challenge', 'quiz', 'remind', 'inform']);

/** "Is worried", "are convinced": the subject is the one who thinks so. */
const STATES: ReadonlySet<string> = new Set(
  'concern worry convince persuade please disappoint upset stun surprise shock frustrate anger outrage dismay alarm embarrass thrill delight scare determine prepare tempt incline interest'.split(
    ' ',
  ),
);

/** Whether the subject of a verb is not the one who does it. */
export function isPassive(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.form !== 'past' || STATES.has(words[verb]?.base ?? '')) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  // "Asked whether it rained, she left", "when asked whether".
  const isShortened = words[at]?.sentence !== words[verb]?.sentence || WHEN.has(words[at]?.lower ?? '');
  return beForms.has(words[at]?.lower ?? '') || (isShortened && DONE_TO_SUBJECT.has(words[verb]?.base ?? ''));
}

/** "was told by the mayor": the phrase after "by". */
export function agentOf({ words, phrases }: ReadPassage, verb: number): NounPhrase | null {
  const end = sentenceEnd(words, verb);
  for (let at = verb + 1; at <= end; at += 1) {
    if (words[at]?.lower !== 'by') continue;
    const phrase = phrases[firstAfter(phrases, at)];
    return phrase !== undefined && phrase.first === at + 1 ? phrase : null;
  }
  return null;
}
