import { pastDateline } from '../attribution/dateline.ts';
import type { WordRange } from '../indirect/report.ts';
import { carriesTense, sentenceStart } from '../indirect/sentence.ts';
import { mainVerbOf } from './main-verbs.ts';
import { holdsScene } from './opening-settings.ts';
import type { SceneWord } from './scene.ts';
import { settingAt } from './setting-phrases.ts';
import { isWork } from './setting-words.ts';

/** "The firm, [in a letter] that the chairman signed, said": the setting between commas that part a subject from the verb at `cue`, or from the one it hangs on. */
export function settingInserted(words: readonly SceneWord[], cue: number): WordRange | null {
  const verb = mainVerbOf(words, cue);
  if (words[verb - 1]?.tag !== 'comma') return null;
  for (let at = Math.max(sentenceStart(words, verb), pastDateline(words)) + 1; at < verb; at += 1) {
    if (carriesTense(words[at]) || words[at]?.tag === 'quote') return null;
    if (words[at]?.tag !== 'comma') continue;
    const setting = settingAt(words, at + 1, verb - 1);
    if (setting !== null && holdsScene(words, setting)) return setting;
  }
  return null;
}

/** "Backed her [in a letter to the crew] on Monday, saying": a work that the main verb of a participle names as new. */
export function settingOfMainVerb(words: readonly SceneWord[], participle: number): WordRange | null {
  const verb = mainVerbOf(words, participle);
  if (verb === participle) return null;
  for (let at = verb + 1; at < participle; at += 1) {
    const setting = NEW.test(words[at + 1]?.lower ?? '') ? settingAt(words, at, participle - 1) : null;
    if (setting !== null && words.slice(setting.from, setting.to + 1).some(({ tag, lower }) => tag === 'noun' && isWork(lower)))
      return setting;
  }
  return null;
}
/** What somebody finds fault with is known: "criticised the figures in the report". */
const NEW = /^(?:an?|his|her|its|their)$/;
