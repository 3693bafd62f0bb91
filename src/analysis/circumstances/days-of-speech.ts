import type { Word } from '../attribution/words.ts';
import { sentenceStart } from '../indirect/sentence.ts';
import { PART_OF_DAY } from './setting-phrases.ts';
import { isWork } from './setting-words.ts';
import { opensWhere, saysThatSomebodySpeaks } from './zones.ts';

/** Days near a cue or at the head of its sentence date what is said. */
const NEAR_CUE = 4;
const NEAR_START = 3;

/** Index of the last word before those that lead to a day: "a post" in "a post late on Monday". */
function beforeTime(words: readonly Word[], day: number): number {
  let at = day - 1;
  while (
    at > day - LONGEST_LEAD &&
    (words[at]?.tag === 'preposition' || words[at]?.tag === 'time' || PART_OF_DAY.test(words[at]?.lower ?? ''))
  )
    at -= 1;
  return at;
}
/** "Late in the evening of". In words. */
const LONGEST_LEAD = 6;

/** "Until Monday". */
export const LEADS_ELSEWHERE = /^(?:until|till|since)$/;

/** "Quit on Monday over a letter in which she called it": the day of another verb, unless a comma or a coordinator leads from there to the cue. */
function isDayOfOther(words: readonly Word[], day: number, cue: number): boolean {
  const verb = words[words[day - 1]?.lower === 'on' ? day - 2 : day - 1];
  const isOther = verb?.tag === 'verb' && verb.lower !== 'dated' && !saysThatSomebodySpeaks(verb);
  return isOther && !words.slice(day, cue).some(({ tag }) => tag === 'coordinator' || tag === 'comma');
}

/** "Welcomed Monday's vote". */
export const ownsObject = (words: readonly Word[], day: number): boolean =>
  words[day - 1]?.tag === 'verb' && words.slice(day + 1, day + LONGEST_DAY).some(({ tag }) => tag === 'clitic');
/** "Monday night's". In words. */
const LONGEST_DAY = 3;

/** Whether a day named at word `at`, before the cue, says when somebody spoke: "On Monday she said", "announced the plan on Monday, saying", "The report, dated June 2, warned". */
export function datesSpeech(words: readonly Word[], at: number, cue: number): boolean {
  const start = sentenceStart(words, cue);
  if (LEADS_ELSEWHERE.test(words[at - 1]?.lower ?? '') || ownsObject(words, at) || isDayOfOther(words, at, cue)) return false;
  if (cue - at <= NEAR_CUE || at - start <= NEAR_START || words[at - 1]?.lower === 'dated' || opensWhere(words, at + 1, cue)) return true;
  const dated = words[beforeTime(words, at)]?.lower ?? '';
  if (isWork(dated) || MINUTES.test(dated)) return true;
  for (let before = at - 1; before >= start; before -= 1) if (words[before]?.tag === 'verb') return saysThatSomebodySpeaks(words[before]);
  return opensClause(words, at, cue);
}

/** "The minutes of 5 May, in which the mayor is recorded as saying". */
const MINUTES = /^minutes?$/;

/** "Over the radio, soon after eight on 5 May, the pilot said": a comma parts what opens the sentence from a subject and its verb. */
function opensClause(words: readonly Word[], day: number, cue: number): boolean {
  const between = words.slice(day, cue);
  return between.some(({ tag }) => tag === 'comma') && between.length <= LONGEST_SUBJECT && !between.some(({ tag }) => PARTS.has(tag));
}
const PARTS: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'relative', 'subordinator', 'preposition', 'quote']);
/** With the day before it. In words. */
const LONGEST_SUBJECT = 10;
