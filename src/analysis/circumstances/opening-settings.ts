import { pastDateline } from '../attribution/dateline.ts';
import { phrasesWithin } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { spanOfWords } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { sentenceEnd, sentenceStart } from '../indirect/sentence.ts';
import { type CircumstanceContext, type Circumstances, NONE } from './circumstances.ts';
import type { SceneWord } from './scene.ts';
import { settingAt } from './setting-phrases.ts';
import { isEvent, isPlace, isWork } from './setting-words.ts';
import { dayNamedIn } from './stated-dates.ts';

/** A scene is soon another. In sentences, and in words. */
const FEW_SENTENCES = 5;
const REACH = 120;

/** Index of the first word behind what says when, and the small words before it: "But on Monday, [in the hall]". */
export function behindTime(words: readonly SceneWord[], start: number): number {
  let at = start;
  while (words[at]?.tag === 'coordinator' || words[at]?.tag === 'time') at += 1;
  return at > start && words[at]?.tag === 'comma' ? at + 1 : at;
}

/**
 * "In the chamber, the mayor had to explain herself. She had, she said, “no choice”.": the setting that opens an earlier sentence of the
 * paragraph, with its day, where the voice is spoken of in that sentence. Names alone say where something is so, and hardly where it is said.
 */
export function sceneBefore(
  passage: ReadPassage,
  words: readonly SceneWord[],
  at: number,
  voice: number,
  context: CircumstanceContext,
): Circumstances {
  let start = sentenceStart(words, at);
  for (let sentences = 0; sentences < FEW_SENTENCES && start > Math.max(0, at - REACH); sentences += 1) {
    start = sentenceStart(words, start - 1);
    const opening = behindTime(words, Math.max(start, start === 0 ? pastDateline(words) : start));
    const last = sentenceEnd(words, start);
    const setting = settingAt(words, opening, last);
    if (setting === null || !holdsScene(words, setting)) continue;
    const isThere = phrasesWithin(passage.phrases, setting.to + 1, last).some((phrase) => context.voiceOf(phrase) === voice);
    if (!isThere) return NONE;
    const told = spanOfWords(words, start, Math.min(last, setting.to + NEAR_DAY));
    return { setting: spanOfWords(words, setting.from, setting.to), date: dayNamedIn(context.reading.text, told, context.published) };
  }
  return NONE;
}
/** "In the hall on Monday". In words. */
const NEAR_DAY = 3;

/** Whether a setting is more than a name: an occasion, a place or a work. */
export function holdsScene(words: readonly SceneWord[], { from, to }: WordRange): boolean {
  for (let at = from; at <= to; at += 1) {
    const { lower = '', tag } = words[at] ?? {};
    if (tag === 'noun' && (isPlace(lower) || isWork(lower) || isEvent(lower))) return true;
  }
  return false;
}

/** "[In it], she told them", "[In one of them], sent in May, she wrote": the words that open the sentence of a cue and mean a work named right before. */
export function settingInIt(passage: ReadPassage, words: readonly SceneWord[], cue: number): WordRange | null {
  const start = sentenceStart(words, cue);
  if (words[start]?.lower !== 'in') return null;
  const comma = words.slice(start, start + LONGEST_PRONOUN).findIndex(({ tag }) => tag === 'comma');
  if (comma < 2 || !PRONOUNS.has(words[start + comma - 1]?.lower ?? '')) return null;
  const before = start > 0 ? words.slice(Math.max(0, start - NEAR_WORK), start) : (passage.before?.words.slice(-NEAR_WORK) ?? []);
  return before.some(({ tag, lower }) => tag === 'noun' && isWork(lower)) ? { from: start, to: start + comma - 1 } : null;
}
/** "In one of them,". In words. */
const LONGEST_PRONOUN = 5;
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'another', 'one']);
/** A work is named in the sentence before. In words. */
const NEAR_WORK = 40;

/** "Anger went on on Chatter. A user wrote: “…”": the platform that the paragraph names before what its users say. */
export function platformBefore(words: readonly SceneWord[], at: number): WordRange | null {
  for (let on = at - 1; on >= Math.max(0, at - REACH); on -= 1) {
    if (words[on]?.lower !== 'on' || words[on]?.sentence === words[at]?.sentence) continue;
    // "The firm said on Chatter that": what users answer may be somewhere else.
    if (words.slice(sentenceStart(words, on), on).some(({ reporting }) => reporting === 'say' || reporting === 'write')) return null;
    const setting = settingAt(words, on, sentenceEnd(words, on));
    // "On page 12".
    if (setting !== null && words[setting.to + 1]?.tag === 'number') continue;
    if (setting !== null && (setting.to <= on + LONGEST_PLATFORM || isNamedPlatform(words, setting))) return setting;
  }
  return null;
}
/** "On the old boats site Quayside". */
const isNamedPlatform = (words: readonly SceneWord[], { from, to }: WordRange): boolean =>
  words[to]?.tag === 'name' && words.slice(from, to).some(({ tag, lower }) => tag === 'noun' && PLATFORMS.test(lower));
const PLATFORMS = /^(?:site|website|platform|app|forum|marketplace|network)$/;

/** "On social media". In words. */
const LONGEST_PLATFORM = 2;
