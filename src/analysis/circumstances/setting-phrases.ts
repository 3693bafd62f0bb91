import { months } from '../attribution/lexicon/function-words.ts';
import type { Word } from '../attribution/words.ts';
import type { WordRange } from '../indirect/report.ts';
import { isTimeWord } from '../indirect/time-words.ts';
import type { SceneWord } from './scene.ts';
import {
  chainedPrepositions,
  isIdiom,
  isNoPlace,
  isPlace,
  isSetting,
  isWork,
  placeParts,
  publishing,
  settingPrepositions,
} from './setting-words.ts';

/** What the words of a noun phrase are. */
export const INSIDE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'noun', 'number', 'clitic']);
/** A setting is a few words: "at a meeting of ministers in the capital". */
const MOST_LINKS = 4;

/** The setting that begins at word `at`, up to `last`; null where these words are none. */
export function settingAt(words: readonly SceneWord[], at: number, last: number): WordRange | null {
  const preposition = words[at];
  if (preposition === undefined) return null;
  const social =
    preposition.tag === 'to' &&
    ((words[at + 1]?.lower === 'social' && words[at + 2]?.lower === 'media') || isTakenTo(words, at) || isSentToGroup(words, at));
  if (!social && !(preposition.tag === 'preposition' && settingPrepositions.has(preposition.lower))) return null;
  // "A text message from Ann Poe": whose it is.
  if (preposition.lower === 'from' && isWork(words[at - 1]?.lower ?? '')) return null;
  // "Ann Poe, 24, from Arden": where somebody comes from.
  if (preposition.lower === 'from' && ORIGIN.has(words[at - 1]?.tag ?? '') && words[at + 1]?.tag === 'name') return null;
  // "Another user on …" tells users apart.
  if (/^(?:users?|accounts?|people)$/.test(words[at - 1]?.lower ?? '')) return null;
  const part = partOfPlace(words, at + 1);
  let end = phraseEnd(words, part ?? at + 1, last);
  // "On 5 March" says when, though people march.
  if (end !== null && words[end]?.tag === 'name' && months.has(words[end]?.lower ?? '')) return null;
  if (end === null || !(social || isSetting(preposition.lower, words[end]?.lower ?? '', isPlaceName(words[end])))) return null;
  if (isIdiom(preposition.lower, words[end]?.lower ?? '', end === at + 1)) return null;
  for (let link = 0; link < MOST_LINKS; link += 1) {
    // "In a letter [published] in the paper".
    const published = saysWherePublished(words, end + 1) ? 1 : 0;
    const next = words[end + 1 + published];
    if (
      next === undefined ||
      words[end]?.closes ||
      end + 1 + published >= last ||
      !(chainedPrepositions.has(next.lower) && (next.tag === 'preposition' || next.tag === 'to'))
    )
      break;
    const further = phraseEnd(words, end + 2 + published, last);
    if (further === null) break;
    end = further;
  }
  if (end + 2 <= last && isTold(words, end)) end += 2;
  return { from: at, to: end };
}

/** "In a chapter [called “On Rivers”]", "in a video [posted online]": what two more words say of a work belongs to it. */
function isTold(words: readonly Word[], work: number): boolean {
  const [participle, told] = [words[work + 1]?.lower ?? '', words[work + 2]];
  if (!isWork(words[work]?.lower ?? '')) return false;
  return told?.stretch === null ? publishing.has(participle) && told.lower === 'online' : GIVES_TITLE.test(participle);
}
const GIVES_TITLE = /^(?:called|entitled|titled|headed|headlined)$/;

/** "Took to Chatter to complain": a name behind "took to". */
export const isTakenTo = (words: readonly Word[], to: number): boolean =>
  words[to]?.tag === 'to' && TAKE.test(words[to - 1]?.lower ?? '') && words[to + 1]?.tag === 'name';
const TAKE = /^(?:took|takes|taking|taken)$/;

/** "Sent to a Chatter group", "to a mailing list": where many read what one writes. */
function isSentToGroup(words: readonly Word[], to: number): boolean {
  const noun = words.slice(to + 1, to + 1 + LONGEST_GROUP).findIndex(({ tag, lower }) => tag === 'noun' && READ_BY_MANY.test(lower));
  const kind = words[to + noun];
  return noun > 1 && words[to + 1]?.tag === 'determiner' && (kind?.tag === 'name' || MAILING.has(kind?.lower ?? ''));
}
const READ_BY_MANY = /^(?:group|list|channel|thread|chat)$/;
const MAILING: ReadonlySet<string> = new Set(['mailing', 'email', 'chat', 'group', 'messaging', 'text']);
/** In words. */
const LONGEST_GROUP = 4;

/** A name that says where: "on 19 October" says when. */
const isPlaceName = (word: Word | undefined): boolean => word?.tag === 'name' && !isTimeWord(word.lower);

const ORIGIN: ReadonlySet<string> = new Set(['comma', 'name', 'noun', 'number']);
/** "Shouted a crowd [at the sluice]": behind the words of a cue, what is known and no time or state is a place; null where it is any of these. */
export function placeBehindCue(words: readonly SceneWord[], at: number, last: number): WordRange | null {
  const noun = at + 2;
  const isKnown = words[at]?.lower === 'at' && words[at + 1]?.lower === 'the' && words[noun]?.tag === 'noun' && noun <= last;
  // "Hinted at the plan", "jeered at the bus": what is aimed at.
  const isAimed = words[at - 1]?.tag === 'verb' && words[at - 1]?.base !== 'say';
  const isWhole = isKnown && !isAimed && (noun === last || words[noun + 1]?.tag === 'time' || words[noun + 1]?.tag === 'comma');
  return isWhole && !isNoPlace(words[noun]?.lower ?? '') ? { from: at, to: noun } : null;
}

/** "The rear of the church": index of the place whose part is named from word `at` on; null where none is. */
function partOfPlace(words: readonly Word[], at: number): number | null {
  if (words[at]?.tag !== 'determiner') return null;
  for (let part = at + 1; part <= at + LONGEST_PART; part += 1) {
    if (placeParts.has(words[part]?.lower ?? '') && words[part + 1]?.lower === 'of') return part + 2;
    if (!QUALIFIES.has(words[part]?.tag ?? '')) return null;
  }
  return null;
}

/** "The second row", "the far end". In words. */
const LONGEST_PART = 3;
const QUALIFIES: ReadonlySet<string> = new Set(['noun', 'number', 'adverb']);

/** Whether a participle hangs on a work, and so is nobody's speaking: "a letter [published] in the paper". */
export const saysWherePublished = (words: readonly Word[], at: number): boolean =>
  publishing.has(words[at]?.lower ?? '') && isWork(words[at - 1]?.lower ?? '');

/** Index of the last word of the noun phrase that begins at `at`; null where none does, or where it says when. */
function phraseEnd(words: readonly SceneWord[], at: number, last: number): number | null {
  let end: number | null = null;
  for (let next = at; next <= last && (INSIDE.has(words[next]?.tag ?? '') || qualifies(words, next, last)); next += 1) {
    const tag = words[next]?.tag;
    // "In a letter Ann Poe says": whoever writes it.
    if (tag === 'name' && opensClauseBehindWork(words, next)) return next - 1;
    // "In a post late on Monday".
    if (end !== null && PART_OF_DAY.test(words[next]?.lower ?? '') && LEADS_TO_DAY.has(words[next + 1]?.tag ?? '')) break;
    // A determiner behind a noun opens a phrase of its own.
    if ((tag === 'determiner' || tag === 'possessive') && end !== null) break;
    if (tag === 'name' || tag === 'noun') end = next;
    if (words[next]?.closes) break;
  }
  // "On the mayor's “plan”": what is owned stands in marks, and is no place.
  if (end !== null && words[end + 1]?.tag === 'clitic') return null;
  return end !== null && isPluralAfterAll(words, end + 1) ? end + 1 : end;
}

/** "A [long] address", "[Saturday night]'s debate", but not "in a post [late on Monday]". */
function qualifies(words: readonly Word[], at: number, last: number): boolean {
  const tag = words[at]?.tag;
  let next = at + 1;
  while (tag === 'time' && words[next]?.tag === 'time') next += 1;
  if (next > last) return false;
  if (tag === 'time') return words[next]?.tag === 'clitic';
  const before = words[at - 1]?.tag;
  return tag === 'adverb' && words[next]?.tag === 'noun' && (before === 'determiner' || before === 'possessive');
}

const LEADS_TO_DAY: ReadonlySet<string> = new Set(['preposition', 'time']);
/** Before a day: "late on Monday". */
export const PART_OF_DAY = /^(?:late|early|later|earlier)$/;

function opensClauseBehindWork(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'noun' || !isWork(words[at - 1]?.lower ?? '')) return false;
  let end = at;
  while (words[end]?.tag === 'name') end += 1;
  return words[end]?.tag === 'auxiliary' || (words[end]?.tag === 'verb' && words[end]?.form !== 'participle');
}

/** "Social media posts", "the courthouse steps": a plural behind its noun that may be a verb as well. */
function isPluralAfterAll(words: readonly Word[], at: number): boolean {
  const { tag, lower, form } = words[at] ?? {};
  if (tag !== 'verb' || form !== 'present' || words[at - 1]?.tag !== 'noun') return false;
  if (lower === 'posts') return words[at - 1]?.lower === 'media';
  return isPlace(lower ?? '') && ENDS_PHRASE.has(words[at + 1]?.tag ?? 'stop');
}
const ENDS_PHRASE: ReadonlySet<string> = new Set(['stop', 'comma', 'quote', 'preposition', 'coordinator', 'colon']);
