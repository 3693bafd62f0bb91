import { monthNames, weekdayNames } from '../../schema/calendar.ts';
import type { Span } from '../../schema/span.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { spanOfWords } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { sentenceEnd } from '../indirect/sentence.ts';
import { subjectOf } from '../indirect/subject/subject.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import { sliceOf } from '../text/slice.ts';
import { type CircumstanceContext, type Circumstances, type CuePlace, NONE } from './circumstances.ts';
import { dayAfter, dayBefore, wordAt } from './days-of-cues.ts';
import { platformBefore, sceneBefore } from './opening-settings.ts';
import type { SceneWord } from './scene.ts';
import { settingAt } from './setting-phrases.ts';
import { isMailbag, isWork } from './setting-words.ts';
import { settingOfCall } from './settings-of-contact.ts';
import { settingOfLetter, settingOfWorkShown } from './settings-of-letters.ts';
import type { ToldSettings } from './told-settings.ts';
import { isReached, saysThatSomebodySpeaks, saysWhereSomebodyIs, settingAfter } from './zones.ts';

/** "She added": the setting of the words added to. */
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue']);

/** The setting of what the same source says before in the paragraph, or of what these words are added to. */
export function carriedCircumstances(
  quote: AnalysedQuote,
  place: CuePlace,
  told: ToldSettings,
  context: CircumstanceContext,
): Circumstances {
  const { passage, words, cue } = place;
  const voice = quote.attribution?.voices[0];
  if (voice === undefined) return NONE;
  const here = carriedInParagraph(quote, passage, told, context);
  // "She stood on the pier. … Asked more, she sent back a note": what is sent is not said where its writer last was.
  const isSent = SENT.test(words[cue]?.lower ?? '');
  if (here.setting !== null && !(isSent && !isInWork(context.reading.text, here.setting))) return here;
  if (isSent) return NONE;
  const last = told.lastBefore(quote.kind);
  if (GOING_ON.has(words[cue]?.base ?? '') && last?.attribution?.voices[0] === voice && last.setting !== null)
    return { ...NONE, setting: last.setting };
  const spoken = spokenBefore(place, voice, context);
  if (spoken.setting !== null) return spoken;
  const mention = sliceOf(context.reading.text, quote.attribution?.mention ?? NOWHERE);
  const isPoster = context.isUser(quote.attribution?.mention) || (POSTS.has(words[cue]?.base ?? '') && ANYBODY.test(mention));
  const platform = isPoster ? platformBefore(words, cue) : null;
  const isPronoun = PRONOUNS.has(mention.toLowerCase());
  const other =
    platform ??
    settingOfLetter(place, voice, context) ??
    settingOfCall(words, cue, isPronoun) ??
    settingOfWorkShown(words, cue) ??
    mailbagOf(words);
  if (other !== null) return { ...NONE, setting: spanOfWords(words, other.from, other.to) };
  return sceneBefore(passage, words, cue, voice, context);
}

const POSTS: ReadonlySet<string> = new Set(['write', 'post', 'comment', 'reply']);
/** "One seller", "another". */
const ANYBODY = /^(?:one|another|an?|some|several|many)\b/iu;
const SENT = /^(?:sent|sends|e-?mailed|texted|messaged)$/;
const isInWork = (text: string, setting: Span): boolean => sliceOf(text, setting).toLowerCase().split(/\s+/).some(isWork);

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they']);
const NOWHERE = { start: 0, end: 0 };

/** What the voice said before in the paragraph was said in the same setting, and on the same day unless another is named since. */
function carriedInParagraph(
  { attribution }: AnalysedQuote,
  passage: ReadPassage,
  told: ToldSettings,
  { reading: { text: all }, isUser }: CircumstanceContext,
): Circumstances {
  const voice = attribution?.voices[0];
  if (voice === undefined) return NONE;
  const here = told.inParagraph(passage, voice);
  if (here === null) return { ...NONE, setting: isUser(attribution?.mention) ? told.ofUsers(passage) : null };
  // A letter speaks of many days, and was written on one.
  if (isInWork(all, here.setting)) return here;
  const from = 'span' in here.date ? here.date.span.end : here.setting.end;
  const to = attribution?.cue?.start ?? attribution?.mention?.start ?? from;
  const first = wordAt(passage.words, from);
  const since = passage.words.slice(first, first + REACH + 1);
  const isFar = (since[REACH]?.start ?? to) < to;
  const isLater = isFar || since.some(({ start, text }) => start < to && NAMES_DAY.has(text));
  return { setting: here.setting, date: isLater ? NONE.date : here.date };
}
/** With the capitals that part “May” and “March” from verbs. */
const NAMES_DAY: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames, 'yesterday', 'today', 'tonight', 'tomorrow']);

/** "A few from the inbox.", "More from our mailbag.": what opens a paragraph without a verb says where all that is quoted in it comes from. */
function mailbagOf(words: readonly SceneWord[]): WordRange | null {
  const opening = words.slice(0, LONGEST_OPENING).filter(({ sentence }) => sentence === words[0]?.sentence);
  const from = opening.findIndex(({ lower }) => lower === 'from');
  if (from < 0 || opening.some(({ tag }) => tag === 'verb' || tag === 'auxiliary') || opening.at(-1)?.tag !== 'stop') return null;
  const setting = settingAt(words, from, opening.length - 1);
  return setting?.to === opening.length - 2 && isMailbag(words[setting.to]?.lower ?? '') ? setting : null;
}
/** In words. */
const LONGEST_OPENING = 10;

/** The setting of words without a cue of their own: that of what the same source says before in the paragraph, or does in the sentences before them. */
export function carriedToUncued(quote: AnalysedQuote, place: CuePlace, told: ToldSettings, context: CircumstanceContext): Circumstances {
  const here = carriedInParagraph(quote, place.passage, told, context);
  const voice = quote.attribution?.voices[0];
  return here.setting !== null || voice === undefined ? here : spokenBefore(place, voice, context);
}

/** "The mayor, speaking at the bridge, warned …", "The mayor apologised at the bridge. But she …": what the voice did in an earlier sentence of the paragraph. */
function spokenBefore({ passage, words, cue }: CuePlace, voice: number, context: CircumstanceContext): Circumstances {
  for (let at = cue - 1; at >= Math.max(0, cue - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined) continue;
    const setting = settingOfVerb(words, at, cue);
    if (setting === null || context.isSomebody(passage, setting)) continue;
    const subject = subjectOf(passage, at, { inverted: false });
    if (subject !== null && context.voiceOf(subject) === voice)
      return {
        setting: spanOfWords(words, setting.from, setting.to),
        date: dayAfter({ passage, words, cue: at }, context) ?? dayBefore({ passage, words, cue: at }, NOTHING, context),
      };
  }
  return NONE;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Where the verb at `at`, in a sentence before that of the cue, says that somebody speaks, or where somebody is. */
function settingOfVerb(words: readonly SceneWord[], at: number, cue: number): WordRange | null {
  const word = words[at];
  if (isReached(word)) return settingAt(words, at + 1, sentenceEnd(words, at));
  if (saysThatSomebodySpeaks(word)) return word?.form === 'participle' ? nearSetting(words, at) : settingAfter(words, at, () => false);
  const sentences = (words[cue]?.sentence ?? 0) - (word?.sentence ?? 0);
  if (!saysWhereSomebodyIs(words, at) || sentences > FEW_SENTENCES || (sentences < 1 && !STANDS.test(word?.lower ?? ''))) return null;
  const next = words.slice(at + 1, at + 1 + NEAR_PLACE).findIndex(({ tag, lower }) => tag !== 'adverb' && !/^(?:still|us|me)$/.test(lower));
  return next < 0 ? null : settingAt(words, at + 1 + next, sentenceEnd(words, at));
}
/** In one sentence with what they say: "she stood on the pier, in what she called “rain”". */
const STANDS = /^(?:stood|sat|waited|knelt|leaned)$/;
/** Whoever moves on is soon somewhere else. */
const FEW_SENTENCES = 2;
/** "Is now back in the hall". In words. */
const NEAR_PLACE = 4;

/** The first setting behind a participle. */
function nearSetting(words: readonly SceneWord[], participle: number): WordRange | null {
  for (let next = participle + 1; next < Math.min(words.length, participle + NEAR); next += 1) {
    const setting = settingAt(words, next, words.length - 1);
    if (setting !== null) return setting;
  }
  return null;
}
/** Words back to look in: a long paragraph. */
const REACH = 120;
/** A setting follows its participle closely: "speaking later Monday to reporters at the bridge". */
const NEAR = 8;
