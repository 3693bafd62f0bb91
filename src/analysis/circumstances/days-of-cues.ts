import type { Stated } from '../../schema/stated.ts';
import { pastDateline } from '../attribution/dateline.ts';
import { spanOfWords, type Word } from '../attribution/words.ts';
import { sentenceStart } from '../indirect/sentence.ts';
import { type CircumstanceContext, type CuePlace, NONE } from './circumstances.ts';
import { datesSpeech } from './days-of-speech.ts';
import { dayNamedIn } from './stated-dates.ts';
import { belongsToCue, zoneAfter } from './zones.ts';

/** The day that the narrator names behind a cue; null where none is that of the cue. */
export function dayAfter({ words, cue }: CuePlace, { reading, published }: CircumstanceContext): Stated | null {
  const zone = zoneAfter(words, cue);
  if (zone.to <= cue) return null;
  const span = spanOfWords(words, cue, zone.to);
  const year = YEAR.exec(reading.text.slice(span.end, span.end + LONGEST_YEAR))?.[0].length ?? 0;
  const day = dayNamedIn(reading.text, { start: span.start, end: span.end + year }, published);
  if (!('span' in day)) return null;
  return belongsToCue(words, cue, wordAt(words, day.span.start), zone) ? day : null;
}
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
  return datesSpeech(words, wordAt(words, day.span.start), cue) ? day : NONE.date;
}
