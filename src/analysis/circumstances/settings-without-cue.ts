import type { WordRange } from '../indirect/report.ts';
import { sentenceEnd, sentenceStart } from '../indirect/sentence.ts';
import type { SceneWord } from './scene.ts';
import { settingAt } from './setting-phrases.ts';

/** What many do with their voices: "cries of “…” from the gallery". */
const CRIES = /^(?:chants?|cr(?:y|ies)|shouts?|yells?|roars?|screams?|jeers?|calls?|boos|choruses|chorus)$/;

/**
 * Where words were said that nothing but a colon or a noun leads up to: "[On the telephone] she is plainer: “…”", "cries of “…” [from the
 * gallery]". `quote` is the index of the marked words.
 */
export function settingWithoutCue(words: readonly SceneWord[], quote: number): WordRange | null {
  const before = words[quote - 1];
  if (before?.tag === 'colon') {
    const start = sentenceStart(words, quote - 1);
    return settingAt(words, start, quote - 2);
  }
  const isCried = before?.lower === 'of' && CRIES.test(words[quote - 2]?.lower ?? '');
  return isCried ? settingAt(words, quote + 1, sentenceEnd(words, quote)) : null;
}
