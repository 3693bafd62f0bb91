import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { settingAt } from './setting-phrases.ts';

/** What people do with their voices across a room or a square. */
const LOUD: ReadonlySet<string> = new Set([
  'shout',
  'cry',
  'yell',
  'scream',
  'call',
  'chant',
  'jeer',
  'heckle',
  'sing',
  'roar',
  'bellow',
  'holler',
]);
/** A place stands close to the verb: "a woman at the back of the crowded hall shouted". In words. */
const REACH = 12;

/**
 * Where those stand whose voices carry: the place that ends right before such a verb, or before the comma it follows ("a man in the
 * gallery shouted", "they gathered outside the hall, chanting").
 */
export function settingOfCrowd(words: readonly Word[], cue: number): WordRange | null {
  if (!LOUD.has(words[cue]?.base ?? '')) return null;
  let last = cue - 1;
  while (words[last]?.tag === 'comma' || words[last]?.tag === 'time' || words[last]?.tag === 'adverb') last -= 1;
  for (let at = Math.max(0, last - REACH); at < last; at += 1) {
    if (words[at]?.sentence !== words[cue]?.sentence) continue;
    const setting = settingAt(words, at, last);
    if (setting?.to === last) return setting;
  }
  return null;
}
