import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';
import { pastDateline } from '../attribution/dateline.ts';
import { spanOfWords, type Word } from '../attribution/words.ts';
import { sentenceStart } from '../indirect/sentence.ts';
import { type CircumstanceContext, type CuePlace, NONE } from './circumstances.ts';
import { datesSpeech, LEADS_ELSEWHERE, ownsObject } from './days-of-speech.ts';
import { mainVerbOf } from './main-verbs.ts';
import { dayNamedIn } from './stated-dates.ts';
import { belongsToCue, zoneAfter } from './zones.ts';

/** The day that the narrator names behind a cue; null where none is that of the cue. */
export function dayAfter({ words, cue }: CuePlace, { reading, published }: CircumstanceContext): Stated | null {
  const zone = zoneAfter(words, cue);
  if (zone.to <= cue) return null;
  const span = spanOfWords(words, cue, zone.to);
  const year = YEAR.exec(reading.text.slice(span.end, span.end + LONGEST_YEAR))?.[0].length ?? 0;
  const day = dayNamedIn(reading.text, { start: span.start, end: span.end + year }, published);
  if (!('span' in day) || isNameOfSomebody(words, day.span)) return null;
  return belongsToCue(words, cue, wordAt(words, day.span.start), zone) ? day : null;
}
/** "Pilot Sunday Akin told": between a name or a noun and a name, or at the head of a sentence before one, a day is somebody's first name. */
function isNameOfSomebody(words: readonly Word[], { start, end }: Span): boolean {
  const at = wordAt(words, start);
  const before = words[at - 1];
  const isOneWord = (words[at]?.end ?? 0) >= end && (words[at]?.start ?? 0) <= start;
  return isOneWord && words[at + 1]?.tag === 'name' && (before === undefined || NAMING.has(before.tag));
}
const NAMING: ReadonlySet<string> = new Set(['name', 'noun', 'stop', 'quote']);

/** A comma parts the day from its year. */
const YEAR = /^, \d{4}(?!\d)/;
const LONGEST_YEAR = 7;

/** Index of the word at a place; by halving, for a paragraph may be as long as a book. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The day named before a cue, behind the last marked or reported words of its sentence. */
export function dayBefore({ words, cue }: CuePlace, reported: ReadonlySet<number>, { reading, published }: CircumstanceContext): Stated {
  let from = cue;
  for (const start = Math.max(sentenceStart(words, cue), pastDateline(words)); from > start; from -= 1)
    if (words[from - 1]?.tag === 'quote' || reported.has(from - 1)) break;
  if (from === cue) return NONE.date;
  const day = dayNamedIn(reading.text, spanOfWords(words, from, cue), published);
  if (!('span' in day)) return day;
  if (isNameOfSomebody(words, day.span)) return NONE.date;
  return datesSpeech(words, wordAt(words, day.span.start), cue) ? day : NONE.date;
}

/** "On Thursday asked the house to look into it, saying": the day beside the verb that a participle hangs on. */
export function dayOfMainVerb({ words, cue }: CuePlace, { reading, published }: CircumstanceContext): Stated {
  const verb = mainVerbOf(words, cue);
  if (verb === cue) return NONE.date;
  const from = Math.max(sentenceStart(words, verb), pastDateline(words), verb - NEAR_VERB);
  const before = dayNamedIn(reading.text, spanOfWords(words, from, verb - 1), published);
  const day =
    'span' in before ? before : dayNamedIn(reading.text, spanOfWords(words, verb, Math.min(cue - 1, verb + RIGHT_BEHIND)), published);
  if (!('span' in day)) return NONE.date;
  const at = wordAt(words, day.span.start);
  const isOfOther = ownsObject(words, at) || LEADS_ELSEWHERE.test(words[at - 1]?.lower ?? '');
  return isOfOther || (at > verb && words.slice(verb + 1, at).some(({ tag }) => tag !== 'time')) ? NONE.date : day;
}
/** In words. */
const NEAR_VERB = 4;
const RIGHT_BEHIND = 3;
