import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';

/** Verbs that say through what somebody is reached. */
const REACHES =
  /^(?:rang|rings|phoned|phones|telephoned|telephones|texted|texts|emailed|emails|e-mailed|e-mails|messaged|messages|faxed|cabled|radioed)$/;
/** "Called me a liar": only with "back" or "up", or before what was then said, is it a telephone call. */
const MAY_REACH = /^(?:called|calls)$/;
const REACHED: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you']);
const PARTICLES = /^(?:up|back|again|later)$/;

/** "The pilot [rang me] and asked", "[phoned them back] to say": the words before a cue that say how its speaker reached the other. */
export function settingOfContact(words: readonly Word[], cue: number): WordRange | null {
  const link = words[cue - 1];
  if (link?.tag !== 'coordinator' && link?.tag !== 'to') return null;
  const contact = contactEndingAt(words, cue - 2);
  return contact !== null && words[contact.from]?.sentence === words[cue]?.sentence ? contact : null;
}

/**
 * "I [phoned her up]. Was she glad? “Very,” she said.": how the narrator reached whoever answers, at most two sentences before.
 * @param isAnswered Whether the cue has a pronoun for its subject, which means whoever was reached.
 */
export function settingOfCall(words: readonly Word[], cue: number, isAnswered: boolean): WordRange | null {
  if (!isAnswered) return null;
  const sentence = words[cue]?.sentence ?? 0;
  const first = Math.max(0, cue - REACH);
  for (let at = cue - 1; at > first && sentence - (words[at]?.sentence ?? 0) <= FEW_SENTENCES; at -= 1) {
    if (!isFirstPerson(words[at - 1]) || !REACHES.test(words[at]?.lower ?? '') || !REACHED.has(words[at + 1]?.lower ?? '')) continue;
    const isWhole = words[at + 2]?.tag === 'stop' || words[at + 2]?.tag === 'comma' || PARTICLES.test(words[at + 2]?.lower ?? '');
    return isWhole ? { from: at, to: PARTICLES.test(words[at + 2]?.lower ?? '') ? at + 2 : at + 1 } : null;
  }
  return null;
}
/** Whoever is talked to longer ago is soon somebody else. */
const FEW_SENTENCES = 3;
/** Words back to look in. */
const REACH = 60;
const isFirstPerson = (word: Word | undefined): boolean => word?.lower === 'i' || word?.lower === 'we';

function contactEndingAt(words: readonly Word[], to: number): WordRange | null {
  const person = PARTICLES.test(words[to]?.lower ?? '') ? to - 1 : to;
  const verb = words[person - 1]?.lower ?? '';
  return REACHED.has(words[person]?.lower ?? '') && (REACHES.test(verb) || MAY_REACH.test(verb)) ? { from: person - 1, to } : null;
}
