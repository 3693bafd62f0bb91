import { phrasesWithin } from '../attribution/reach.ts';
import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import type { CircumstanceContext, CuePlace } from './circumstances.ts';
import { workEndingAt } from './works-of-words.ts';

/** A letter is quoted from soon after it is named. */
const FEW_SENTENCES = 2;
/** "From a predecessor, Ann Poe": the name may follow a role. In words. */
const NEAR_NAME = 6;
/** Words back to look in: long sentences. */
const REACH = 80;
/** Verbs of those who write, and of what they wrote. */
const WRITES: ReadonlySet<string> = new Set(['write', 'say', 'warn', 'add', 'ask', 'explain', 'tell', 'complain', 'promise', 'conclude']);

/** "There was [a short letter]. Some clerk asks, “…”": a work that is there to be read, in the sentence or two before what those who wrote it say. */
export function settingOfWorkShown(words: readonly Word[], cue: number): WordRange | null {
  if (!WRITES.has(words[cue]?.base ?? '') && !ANSWERS.test(words[cue]?.base ?? '')) return null;
  const sentence = words[cue]?.sentence ?? 0;
  for (let at = cue - 1; at > Math.max(0, cue - REACH); at -= 1) {
    const sentences = sentence - (words[at]?.sentence ?? 0);
    if (sentences > FEW_SENTENCES) return null;
    if (sentences < 1 || words[at - 1]?.lower !== 'there' || !IS.test(words[at]?.lower ?? '')) continue;
    for (let to = at + 2; to <= at + LONGEST_WORK; to += 1) {
      const work = INDEFINITE.test(words[at + 1]?.lower ?? '') ? workEndingAt(words, to) : null;
      if (work?.from === at + 1) return work;
    }
  }
  return null;
}
const IS = /^(?:is|was|are|were)$/;
const ANSWERS = /^(?:answer|reply|respond)$/;
const INDEFINITE = /^(?:an?|one|another)$/;
/** "A short letter". In words. */
const LONGEST_WORK = 4;

/** "In the file was [a letter] from Ann Poe. She would, she wrote, “…”": what the voice is said to have written, a sentence or two before. */
export function settingOfLetter({ passage, words, cue }: CuePlace, voice: number, { voiceOf }: CircumstanceContext): WordRange | null {
  if (!WRITES.has(words[cue]?.base ?? '')) return null;
  const sentence = words[cue]?.sentence ?? 0;
  for (let from = cue - 1; from > Math.max(0, cue - REACH); from -= 1) {
    const sentences = sentence - (words[from]?.sentence ?? 0);
    if (sentences > FEW_SENTENCES) return null;
    if (sentences < 1 || words[from]?.lower !== 'from') continue;
    const work = workEndingAt(words, from - 1);
    if (work === null) continue;
    if (phrasesWithin(passage.phrases, from + 1, from + NEAR_NAME).some((phrase) => voiceOf(phrase) === voice)) return work;
  }
  return null;
}
