import type { Word } from '../attribution/words.ts';
import { carriesTense, sentenceStart } from '../indirect/sentence.ts';

/** "Asked the house to look", "a memo seen by": verbs that carry no tense. */
const isTenseless = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'to' || (words[at]?.tag === 'verb' && words[at + 1]?.lower === 'by');

/** "Left the hall on Monday, saying": index of the verb that a participle at `cue` hangs on; `cue` itself for any other word, or where none stands before it. */
export function mainVerbOf(words: readonly Word[], cue: number): number {
  const hangs = words[cue]?.form === 'participle' && words[cue - 1]?.tag === 'comma';
  if (!hangs) return cue;
  const start = sentenceStart(words, cue);
  for (let at = cue - 1; at >= start; at -= 1) {
    if (words[at]?.tag === 'quote') return cue;
    if (carriesTense(words[at]) && !isTenseless(words, at)) return at;
  }
  return cue;
}
