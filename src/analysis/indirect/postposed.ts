import { pastDateline } from '../attribution/dateline.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import { firstAfter } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import { holdsTense } from './clause-verbs.ts';
import type { Report, WordRange } from './report.ts';
import { pastAdverbs, sentenceEnd, sentenceStart } from './sentence.ts';
import { subjectOf } from './subject/subject.ts';

/** "It rains, she said." and "It rains, she said, but not here." */
export function postposed(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  // "Invited for questioning": a noun.
  if (words[cue]?.form === 'participle' && words[cue - 1]?.tag === 'preposition') return null;
  // Who is told stands behind the verb: "his aide told the paper".
  const subject = roleAndName(passage, cue) ?? subjectOf(passage, cue, { inverted: words[cue]?.base !== 'tell' });
  if (subject === null) return null;
  const head = firstWord(passage, subject, cue);
  const start = Math.max(sentenceStart(words, cue), pastDateline(words));
  const before = words[head - 1];
  if (head <= start || (before?.tag !== 'comma' && before?.tag !== 'dash')) return null;
  let from = start;
  // "The hall stands; it will, she said, be sold": what is said begins behind the semicolon.
  for (let at = start; at < head - 2; at += 1) if (words[at]?.text === ';' || words[at]?.tag === 'colon') from = at + 1;
  while (words[from]?.tag === 'coordinator' && from < head - 2) from += 1;
  // "She owns a copy, in which, her aide says, she has marked three words": what is said begins behind the relative.
  const behindRelative = words[head - 2]?.lower === 'which' && words[head - 3]?.tag === 'preposition';
  const content: WordRange[] = behindRelative ? [] : [{ from, to: head - 2 }];
  const end = sentenceEnd(words, cue);
  const after = behindFrame(words, Math.max(cue, subject.last), end);
  // "On the bridge, she said: “…”" leads into a quote; only a whole clause can have gone before.
  if (words[after]?.tag === 'colon' || words[after]?.tag === 'quote') return null;
  if (isShortened(words, from)) return null;
  const resumes = resumedAt(words, after, end) ?? resumedBehindSemicolon(words, after, end, words[subject.head]?.lower ?? '');
  if (resumes !== null) content.push({ from: resumes, to: clauseEnd(words, resumes) });
  if (goesOnInMarks(words, after) && LEADS_ON.has(words[head - 2]?.tag ?? '')) return null;
  if (head - 2 < from || !content.some((range) => holdsTense(words, range))) return null;
  return {
    passage,
    frame: 'postposed',
    cue: { from: cue, to: cue },
    base: words[cue]?.base ?? '',
    content,
    mention: subject,
    passive: false,
  };
}

/** Index of the first word behind "she said", "he pointed out", "they had told the radio". */
function behindFrame(words: ReadPassage['words'], last: number, end: number): number {
  let next = pastAdverbs(words, last + 1);
  if (words[last]?.base.endsWith(` ${words[next]?.lower}`)) next = pastAdverbs(words, next + 1);
  if (words[last]?.base !== 'tell') return next;
  const comma = words.slice(next, Math.min(end, next + LONGEST_HEARER)).findIndex(({ tag }) => tag === 'comma');
  return comma > 0 && !holdsTense(words, { from: next, to: next + comma - 1 }) ? next + comma : next;
}
/** "Told the members of the council". In words. */
const LONGEST_HEARER = 7;

/** Index of the first word of a subject, with the possessive before it. */
function firstWord({ words }: ReadPassage, { first }: NounPhrase, cue: number): number {
  const head = Math.min(first, cue);
  return words[head - 1]?.tag === 'possessive' ? head - 1 : head;
}

/** "The hall will close, their mayor, Ann Poe, says": the phrase of a role and a name between commas; null where none stands there. */
function roleAndName({ words, phrases }: ReadPassage, cue: number): NounPhrase | null {
  const phrase = phrases[firstAfter(phrases, cue) - 1];
  if (!phrase || words[cue - 1]?.tag !== 'comma' || phrase.last !== cue - 2) return null;
  const isNamed = words.slice(phrase.first, phrase.last).some(({ tag }) => tag === 'comma') && words[phrase.last]?.tag === 'name';
  return isNamed ? phrase : null;
}

/** ", wrote the judge, “…”": marked words follow the cue. */
const goesOnInMarks = (words: ReadPassage['words'], at: number): boolean =>
  words[at]?.tag === 'quote' || (words[at]?.tag === 'comma' && words[at + 1]?.tag === 'quote');
/** "It had, she wrote, “failed us”": a clause that is not yet whole. */
const LEADS_ON: ReadonlySet<string> = new Set(['auxiliary', 'preposition', 'determiner', 'possessive', 'to', 'relative']);

/** "No one came, she said; it had been raining": what is said goes on about others than who says it. */
function resumedBehindSemicolon(words: ReadPassage['words'], at: number, end: number, speaker: string): number | null {
  const resumed = words[at + 1];
  const goesOn = words[at]?.text === ';' && resumed?.tag === 'subject-pronoun' && resumed.lower !== speaker;
  return goesOn && !OWN.has(resumed.lower) && holdsTense(words, { from: at + 1, to: end }) ? at + 1 : null;
}
/** These are the speaker's or the narrator's. */
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'who']);

/** "When contacted, the mayor, Ann Poe, said it rained": a clause without a subject, which is the narrator's. */
const isShortened = (words: ReadPassage['words'], from: number): boolean =>
  words[from]?.tag === 'subordinator' && words[pastAdverbs(words, from + 1)]?.tag === 'verb';

const CONTRASTS: ReadonlySet<string> = new Set(['although', 'though', 'while', 'whereas']);

/** After ", she said," the reported clause goes on where the narrator's words close with a comma. */
function resumedAt(words: ReadPassage['words'], next: number, end: number): number | null {
  if (words[next]?.tag !== 'comma' || next >= end) return null;
  const resumed = words[next + 1];
  if (resumed?.tag === 'verb' && resumed.form === 'participle') return null;
  if (resumed?.tag === 'quote' || (resumed?.tag === 'relative' && resumed.lower !== 'that')) return null;
  // ", although she would not say when": the narrator sets something against what is said.
  if (CONTRASTS.has(resumed?.lower ?? '')) return null;
  // ", the mayor" puts a name beside another; only a verb or a coordinator goes on with the clause.
  const goesOn = resumed?.tag === 'coordinator' || holdsTense(words, { from: next + 1, to: end });
  return goesOn ? next + 1 : null;
}
