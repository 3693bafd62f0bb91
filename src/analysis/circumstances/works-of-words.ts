import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { INSIDE } from './setting-phrases.ts';
import { isWork } from './setting-words.ts';

/** The noun phrase that names the work in which the words at `cue` stand: "issued [an open letter] in which it called"; null where none does. */
export function workAround(words: readonly Word[], cue: number): WordRange | null {
  for (let at = cue - 1; at > Math.max(1, cue - NEAR_RELATIVE); at -= 1) {
    if (words[at]?.lower !== 'which' || words[at - 1]?.lower !== 'in') continue;
    return workEndingAt(words, at - 2, true) ?? workReported(words, at - 2);
  }
  return null;
}

/** "[A memo seen by the Echo] in which she warned": a work, with what a passive says of it up to the word `to`. */
function workReported(words: readonly Word[], to: number): WordRange | null {
  for (let at = to; at > Math.max(1, to - NEAR_WORK); at -= 1) {
    if (words[at]?.tag !== 'verb' || !HANGS_ON_WORK.has(words[at + 1]?.tag ?? '')) continue;
    const work = workEndingAt(words, at - 1, true);
    return work && { from: work.from, to };
  }
  return null;
}
/** "Seen by", "posted on", "dated May 3". */
const HANGS_ON_WORK: ReadonlySet<string> = new Set(['preposition', 'to', 'time', 'name', 'number']);

/** The noun phrase that names the work which the words of a participle fill: "sent [a letter] to the council warning"; null where none does. */
export function workFilled(words: readonly Word[], participle: number): WordRange | null {
  if (words[participle]?.form !== 'participle') return null;
  for (let at = participle - 1; at > Math.max(1, participle - NEAR_WORK) && FILLED.has(words[at]?.tag ?? ''); at -= 1) {
    const work = workEndingAt(words, at);
    if (work !== null) return work;
  }
  return null;
}
/** "A long letter to the members of the council". In words. */
const NEAR_WORK = 8;
const FILLED: ReadonlySet<string> = new Set([...INSIDE, 'to', 'preposition']);
/** "Fired off an email": it belongs to the verb. */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'round', 'around']);

/**
 * The phrase of a work whose last word stands at `to`: "an email", behind a verb or where no preposition makes a setting of it by itself.
 * @param hangs It may hang on a preposition, and have no article: "over leaked messages in which".
 */
export function workEndingAt(words: readonly Word[], to: number, hangs = false): WordRange | null {
  if (words[to]?.tag !== 'noun' || !isWork(words[to]?.lower ?? '')) return null;
  let from = to;
  while (INSIDE.has(words[from - 1]?.tag ?? '')) from -= 1;
  const goesOn = words[to + 1]?.tag === 'noun' || words[to + 1]?.tag === 'name';
  const isHanging = words[from - 1]?.tag === 'preposition' && !PARTICLES.has(words[from - 1]?.lower ?? '');
  const isBare = words[from]?.tag === 'noun' && !hangs;
  return goesOn || (isHanging && !hangs) || isBare ? null : { from, to };
}
/** Between "in which" and its verb there is a subject, and little else. */
const NEAR_RELATIVE = 8;
