import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { sentenceEnd } from '../indirect/sentence.ts';
import { INSIDE, settingAt } from './setting-phrases.ts';
import { isWork } from './setting-words.ts';
import { workEndingAt } from './works-of-words.ts';

/** Verbs whose marked words are all that is said, so that what follows them belongs to the verb: "called it “mad” at a meeting". */
const WHOLE: ReadonlySet<string> = new Set(['judge', 'act']);

/**
 * The setting behind the marked words that a cue leads into: "called it “mad” in a speech", "shouted “no” outside the hall". Behind words
 * that are woven into a clause a place may belong to the clause, so only a work counts there ("said it was “mad” in a letter").
 */
export function settingBehindQuote(words: readonly Word[], cue: number, zoneEnd: number): WordRange | null {
  const quote = zoneEnd + 1;
  if (words[quote]?.tag !== 'quote') return null;
  const setting = settingAt(words, quote + 1, sentenceEnd(words, cue));
  if (setting === null) return null;
  const belongs = WHOLE.has(words[cue]?.reporting ?? '') || quote === cue + 1;
  return belongs || holdsWork(words, setting) ? setting : null;
}

function holdsWork(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at <= to; at += 1) if (words[at]?.tag === 'noun' && isWork(words[at]?.lower ?? '')) return true;
  return false;
}

/** Between a cue and the colon behind which it is heard. In words. */
const LONGEST_LEAD = 30;

/** The setting right before the colon that leads into marked words: "was summed up in a letter to the council: “…”". */
export function settingBeforeColon(words: readonly Word[], cue: number): WordRange | null {
  if (words[cue]?.tag === 'colon') return words[cue + 1]?.tag === 'quote' ? settingUpTo(words, cue - LONGEST_LEAD, cue - 1) : null;
  const last = Math.min(sentenceEnd(words, cue), cue + LONGEST_LEAD);
  for (let colon = cue + 1; colon < last; colon += 1) {
    if (words[colon]?.tag === 'quote') return null;
    if (words[colon]?.tag !== 'colon' || words[colon + 1]?.tag !== 'quote') continue;
    return settingUpTo(words, cue + 1, colon - 1);
  }
  return null;
}

/** "Her lawyer sent [a letter to the crew]: “…”": the new work right before the colon that is all it says, behind the verb of sending it. */
export function workBeforeColon(words: readonly Word[], cue: number): WordRange | null {
  const last = Math.min(sentenceEnd(words, cue), cue + LONGEST_LEAD);
  let sends: number | null = null;
  for (let at = cue; at < last; at += 1) {
    if (words[at]?.tag === 'quote') return null;
    if (SENDS.test(words[at]?.lower ?? '')) sends = at;
    if (words[at]?.tag !== 'colon') continue;
    return sends !== null && words[at + 1]?.tag === 'quote' ? workUpTo(words, sends + 1, at - 1) : null;
  }
  return null;
}
const SENDS = /^(?:sen(?:t|ds?)|issued?s?|posted|posts|published|left|leaves|released|circulated|distributed)$/;

/** A new work named from word `from` on, with all that stands before the word `last` of it: "a letter to the crew". */
function workUpTo(words: readonly Word[], from: number, last: number): WordRange | null {
  if (!/^an?$/.test(words[from]?.lower ?? '')) return null;
  for (let to = from + 1; to <= last && INSIDE.has(words[to]?.tag ?? ''); to += 1) {
    if (workEndingAt(words, to) === null) continue;
    const isWhole = words.slice(to + 1, last + 1).every(({ tag }) => INSIDE.has(tag) || tag === 'preposition' || tag === 'to');
    return isWhole ? { from, to: last } : null;
  }
  return null;
}

/** The setting that ends with the word `last`, in one sentence with it, and begins at `from` at the earliest. */
function settingUpTo(words: readonly Word[], from: number, last: number): WordRange | null {
  for (let at = Math.max(0, from); at <= last; at += 1) {
    if (words[at]?.sentence !== words[last]?.sentence) continue;
    const setting = settingAt(words, at, last);
    if (setting?.to === last) return setting;
  }
  return null;
}
