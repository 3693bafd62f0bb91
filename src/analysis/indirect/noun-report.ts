import type { NounPhrase } from '../attribution/noun-phrase.ts';
import { firstAfter } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import type { Report } from './report.ts';
import { carriesTense, leadsIntoClause, opensPhrase, pastAdverbs, sentenceEnd } from './sentence.ts';
import { subjectAfter } from './subject/linked-subject.ts';
import { subjectOf } from './subject/subject.ts';
import { afterTime, opensTime } from './time-words.ts';

/** "Her claim that it rains", "a vow to stay". */
export function nounReport(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  const next = words[cue + 1];
  const end = sentenceEnd(words, cue);
  if (next === undefined || cue + 2 > end) return null;
  const frame =
    next.lower === 'that' && next.tag === 'relative' && leadsIntoClause(words, cue + 1)
      ? 'noun-that'
      : next.tag === 'to' && words[pastAdverbs(words, cue + 2)]?.tag === 'verb'
        ? 'noun-infinitive'
        : next.tag === 'preposition' && (opensPhrase(words[cue + 2]) || words[cue + 2]?.tag === 'verb')
          ? 'noun-about'
          : null;
  if (frame === null || (frame === 'noun-that' && (isSaidIn(words, cue) || isMadeBy(words, cue + 2, end)))) return null;
  const from = frame === 'noun-infinitive' ? cue + 1 : cue + 2;
  const to = frame === 'noun-about' ? shortEnd(words, from, end) : clauseEnd(words, from);
  return {
    passage,
    frame,
    cue: { from: cue, to: cue },
    base: words[cue]?.lower ?? '',
    content: [{ from, to }],
    mention: holderOf(passage, cue),
    passive: false,
  };
}

/** "Says in a long letter that": the verb leads into what is said, not the noun. */
function isSaidIn(words: ReadPassage['words'], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - NEAR_WORDS && (words[at]?.tag === 'determiner' || words[at]?.tag === 'noun' || words[at]?.tag === 'possessive'))
    at -= 1;
  const verb = words[at - 1];
  return words[at]?.tag === 'preposition' && verb?.tag === 'verb' && (verb.reporting === 'say' || verb.reporting === 'speech');
}

/** "The report that the board released on Monday is long": a relative clause, whose verb has the noun for its object, and a verb of the noun's behind it. */
function isMadeBy(words: ReadPassage['words'], from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !carriesTense(words[verb])) verb += 1;
  if (words[verb]?.tag === 'auxiliary' && words[verb + 1]?.tag === 'verb') verb += 1;
  if (!MAKES.test(words[verb]?.lower ?? '')) return false;
  const next = opensTime(words, verb + 1) ? afterTime(words, verb + 1) : verb + 1;
  return next > end || carriesTense(words[next]) || words[next]?.tag === 'comma';
}
const MAKES =
  /^(?:released|published|issued|wrote|written|posted|sent|signed|filed|submitted|commissioned|ordered|leaked|printed|circulated|made)$/;

/** Whose claim it is: "her claim", "the mayor's repeated claim", "she made the claim". */
function holderOf(passage: ReadPassage, noun: number): NounPhrase | null {
  const { words, phrases } = passage;
  const near = firstAfter(phrases, noun);
  for (let index = near - 1; index >= Math.max(0, near - NEAR_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase?.possessor && phrase.last >= noun - NEAR_WORDS && phrase.sentence === words[noun]?.sentence) return phrase;
  }
  for (let at = noun - 1; at >= noun - FAR_WORDS; at -= 1) {
    // "In a warning of rain, the mayor": nothing before it, so the one whose sentence it is.
    if (words[at]?.sentence !== words[noun]?.sentence) return subjectAfter(passage, noun);
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'auxiliary') return subjectOf(passage, at, { inverted: false });
  }
  return null;
}
/** Between a noun and the words that say whose it is stand few others. */
const NEAR_WORDS = 4;
const NEAR_PHRASES = 3;
const FAR_WORDS = 24;

/** A phrase ends where a verb or a sign does. */
function shortEnd(words: ReadPassage['words'], from: number, end: number): number {
  let to = from;
  while (to < end && words[to + 1]?.tag !== 'comma' && words[to + 1]?.tag !== 'dash' && !carriesTense(words[to + 1])) to += 1;
  return to;
}
