import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { carriesTense, opensPhrase, sentenceEnd, sentenceStart } from '../indirect/sentence.ts';
import { isTimeWord } from '../indirect/time-words.ts';
import { behindTime } from './opening-settings.ts';
import { isTakenTo, PART_OF_DAY, placeBehindCue, saysWherePublished, settingAt } from './setting-phrases.ts';
import { speaking } from './setting-words.ts';
import { workAround } from './works-of-words.ts';

/** Words whose speaker addresses somebody: "told reporters in …". */
const ADDRESSING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'urge', 'ask']);
const CLOSES: ReadonlySet<string> = new Set(['stop', 'colon', 'quote', 'subordinator', 'relative', 'subject-pronoun', 'dash']);

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name']);

/** The narrator's words after a cue, before what it reports: "said [in a post]: …", "told reporters [at the bridge on Monday] that …". */
export function zoneAfter(words: readonly Word[], cue: number): WordRange & { beforeVerb: boolean } {
  const last = sentenceEnd(words, cue);
  let at = cue + 1;
  for (; at <= last; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    // "Quoted the mayor as telling her by phone".
    if (word.lower === 'as' && words[at + 1]?.form === 'participle' && words[at + 1]?.reporting !== null) at += 2;
    else if (CLOSES.has(word.tag))
      return { from: cue + 1, to: at - 1, beforeVerb: word.tag === 'quote' && NOMINAL.has(words[at - 1]?.tag ?? '') };
    if (saysWherePublished(words, at)) continue;
    if (carriesTense(word) || (word.tag === 'verb' && word.form === 'participle')) return { from: cue + 1, to: at - 1, beforeVerb: true };
    // ", a fellow at the institute" says who somebody is, not where.
    if (word.tag === 'comma' && !goesOnBehind(words, at)) break;
  }
  return { from: cue + 1, to: at - 1, beforeVerb: false };
}

/** "Wrote the mayor, Ann Poe, on the radio", "she said, an hour later, in the hall", "at a meeting in Arden, Ohio, on Monday": a comma around a name or a time closes nothing. */
const goesOnBehind = (words: readonly Word[], comma: number): boolean =>
  words[comma + 1]?.tag === 'name' ||
  (words[comma + 1]?.tag === 'time' && words[comma - 1]?.tag === 'name') ||
  opensTime(words, comma + 1) ||
  (words[comma + 1]?.tag === 'to' && words[comma - 1]?.tag === 'time') ||
  (words[comma + 1]?.tag === 'preposition' &&
    (words[comma - 1]?.tag === 'name' ||
      words[comma - 1]?.tag === 'time' ||
      words[comma - 1]?.tag === 'verb' ||
      LATER.has(words[comma - 1]?.lower ?? '')));

/** "An hour later", "minutes afterwards" before a comma. */
function opensTime(words: readonly Word[], first: number): boolean {
  const comma = words.slice(first, first + LONGEST_TIME + 1).findIndex(({ tag }) => tag === 'comma');
  return comma > 0 && LATER.has(words[first + comma - 1]?.lower ?? '');
}
const LATER: ReadonlySet<string> = new Set([
  'later',
  'earlier',
  'after',
  'before',
  'afterwards',
  'afterward',
  'beforehand',
  'yesterday',
  'today',
  'tonight',
]);
/** In words. */
const LONGEST_TIME = 4;

/** Whether word `at` behind a cue still belongs to the cue. Where a verb ends the zone, the phrase before it is the subject of what is reported, with all that hangs on it. */
export function belongsToCue(words: readonly Word[], cue: number, at: number, { beforeVerb }: { beforeVerb: boolean }): boolean {
  if (!beforeVerb) return true;
  let phrases = 0;
  for (let before = cue + 1; before < at; before += 1) {
    if (opensPhrase(words[before]) && !opensPhrase(words[before - 1]) && words[before - 1]?.tag !== 'to') phrases += 1;
  }
  return phrases <= (ADDRESSING.has(words[cue]?.base ?? '') ? 1 : 0);
}

/**
 * The first setting after a cue.
 * @param isMention Whether a word belongs to the name of the source: "said Ann Poe, a fellow at the institute".
 */
export function settingAfter(words: readonly Word[], cue: number, isMention: (at: number) => boolean): WordRange | null {
  const zone = zoneAfter(words, cue);
  for (let at = zone.from; at <= zone.to; at += 1) {
    const setting = isMention(at) ? null : (settingAt(words, at, zone.to) ?? placeBehindCue(words, at, zone.to));
    if (setting !== null) return belongsToCue(words, cue, at, zone) ? setting : null;
  }
  return null;
}

/**
 * The narrator's words before a cue in its sentence, behind the last marked words: "[Speaking at the bridge], she said".
 * @param isReported Whether a word lies in what somebody is reported to say.
 */
export function settingBefore(words: readonly Word[], cue: number, isReported: (at: number) => boolean): WordRange | null {
  const start = sentenceStart(words, cue);
  let from = start;
  for (let at = cue - 1; at >= start; at -= 1) {
    // "Read out in court what she had written": the clause behind "what" has a place of its own.
    if (words[at]?.tag === 'quote' || words[at]?.lower === 'what') {
      from = at + 1;
      break;
    }
  }
  const place = settingOfWhere(words, cue, from);
  if (place !== null) return place;
  const work = workAround(words, cue);
  if (work !== null && work.from >= from) return work;
  // The nearest verb of speaking counts, and of its settings the first: "at a meeting" before "during a visit".
  let limit = cue - 1;
  for (let verb = cue - 1; verb >= from; verb -= 1) {
    if (
      !(saysThatSomebodySpeaks(words[verb]) || isReached(words[verb]) || takesTheFloor(words, verb, cue)) ||
      saysWherePublished(words, verb)
    )
      continue;
    const setting = firstSetting(words, verb + 1, limit, isReported);
    if (setting !== null) return setting;
    limit = verb - 1;
  }
  if (from !== start) return null;
  // "Tuesday on the radio, she said".
  const opening = behindTime(words, start);
  return isReported(opening) ? null : settingAt(words, opening, cue - 1);
}

/** Kinds of reporting verb that need no speech: "showed no sign of it in the hall". */
const SILENT: ReadonlySet<string> = new Set(['think', 'judge', 'show']);

/** Whether a word is a verb of saying something out loud or in writing. */
export const saysThatSomebodySpeaks = (word: Word | undefined): boolean =>
  word?.tag === 'verb' && (speaking.has(word.base) || (word.reporting !== null && !SILENT.has(word.reporting)));

/** "Has been on the radio", "was still in the kitchen", "meets us in the yard": but where somebody "was" is where something happened. */
export const saysWhereSomebodyIs = (words: readonly Word[], at: number): boolean =>
  WHEREABOUTS.has(words[at]?.lower ?? '') || (words[at + 1]?.lower === 'still' && WAS.has(words[at]?.lower ?? ''));
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const WHEREABOUTS: ReadonlySet<string> = new Set(
  `is are been stand stands stood sit sits sat sitting standing kneeling wait waits waited knelt leaned meet meets met catches caught
  greet greets greeted receive receives received appear appears appeared emerge emerges emerged`.split(/\s+/),
);

/** "Reached by phone, she said". At the head of a sentence it may pass for a name. */
export const isReached = (word: Word | undefined): boolean => REACHED.has(word?.lower ?? '');
const REACHED: ReadonlySet<string> = new Set(['reached', 'contacted', 'approached', 'interviewed']);

/** "Came on the radio and said", "took to the stage to say": a verb of moving whose clause goes on with the cue. */
const takesTheFloor = (words: readonly Word[], verb: number, cue: number): boolean =>
  isTakenTo(words, verb + 1) ||
  (FLOOR.has(words[verb]?.lower ?? '') && (words[cue - 1]?.tag === 'coordinator' || words[cue - 1]?.tag === 'to'));
const FLOOR: ReadonlySet<string> = new Set([
  'came',
  'went',
  'took',
  'stood',
  'stepped',
  'turned',
  'comes',
  'goes',
  'takes',
  'stands',
  'steps',
  'turns',
]);

function firstSetting(words: readonly Word[], from: number, to: number, isReported: (at: number) => boolean): WordRange | null {
  for (let at = from; at <= to; at += 1) {
    const setting = isReported(at) ? null : settingAt(words, at, to);
    if (setting !== null) return setting;
  }
  return null;
}

/** Whether what was said was said where the words before `at` were: "at a meeting in Arden[, where] she said". */
export const opensWhere = (words: readonly Word[], at: number, cue: number): boolean =>
  words[at]?.tag === 'comma' && words[at + 1]?.lower === 'where' && at + 1 < cue;

/** The setting that "where" takes up, in the sentence of a cue: "[at a meeting in Arden] on Monday, where she said"; null where none does. */
function settingOfWhere(words: readonly Word[], cue: number, start: number): WordRange | null {
  let where = cue - 1;
  while (where > start && where > cue - NEAR_WHERE && !opensWhere(words, where, cue)) where -= 1;
  let found: WordRange | null = null;
  if (!opensWhere(words, where, cue)) return found;
  for (let at = where - 1; at >= Math.max(start, where - NEAR_WHERE); at -= 1) {
    const setting = settingAt(words, at, where - 1);
    if (setting !== null && isTime(words, setting.to + 1, where)) found = setting;
  }
  return found;
}
/** Between "where" and its verb there is a subject; before it a place and a day. In words. */
const NEAR_WHERE = 24;
const isTime = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ tag, lower }) => tag === 'preposition' || tag === 'time' || isTimeWord(lower) || PART_OF_DAY.test(lower));
