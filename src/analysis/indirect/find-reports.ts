import { nounCues } from '../attribution/lexicon/noun-cues.ts';
import type { NounPhrase } from '../attribution/noun-phrases.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import { complementOf } from './complement.ts';
import type { Report, ReportFrame, WordRange } from './report.ts';
import { carriesTense, opensPhrase, pastAdverbs, sentenceEnd, sentenceStart } from './sentence.ts';
import { firstAfter, subjectOf } from './subject.ts';

/** Every stretch of narration that hangs on a cue as what somebody says, thinks or wants, in the order of the cues. Linear in the words. */
export function findReports(reading: Reading): Report[] {
  return reading.passages.flatMap((passage) => passage.words.flatMap((_, at) => reportAt(passage, at) ?? []));
}

function reportAt(passage: ReadPassage, at: number): Report | null {
  const word = passage.words[at];
  if (word === undefined) return null;
  if (word.lower === 'according' && passage.words[at + 1]?.tag === 'to') return accordingTo(passage, at);
  if (word.tag === 'verb' && word.base !== '') return verbReport(passage, at);
  if (word.tag === 'noun' && nounCues.has(word.lower)) return nounReport(passage, at);
  return null;
}

function verbReport(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  const base = words[cue]?.base ?? '';
  const passive = isPassive(words, cue);
  const complement = complementOf(words, cue);
  if (complement !== null && !isInverted(words, cue, complement.frame)) {
    const to = clauseEnd(words, complement.from);
    return {
      passage,
      frame: complement.frame,
      cue: { from: cue, to: cue },
      base,
      content: [{ from: complement.from, to }],
      mention: passive ? agentOf(passage, cue) : subjectOf(passage, cue, { inverted: false }),
      passive,
    };
  }
  return postposed(passage, cue);
}

/** "…,” said the mayor": what follows the verb is its subject, not what it reports. */
function isInverted(words: ReadPassage['words'], cue: number, frame: ReportFrame): boolean {
  const { reporting, form } = words[cue] ?? {};
  if (form === 'participle' || (reporting !== 'say' && reporting !== 'speech' && reporting !== 'write')) return false;
  const before = words[cue - 1]?.tag;
  if (before === 'quote') return frame === 'object' || frame === 'clause';
  return frame === 'object' && (before === 'comma' || before === 'dash');
}

const BE: ReadonlySet<string> = new Set("is are was were be been being 's 're".split(' '));

/** "Is worried", "are convinced": the subject is the one who thinks so. */
const STATES: ReadonlySet<string> = new Set('concern worry convince please disappoint determine prepare tempt incline interest'.split(' '));

function isPassive(words: ReadPassage['words'], verb: number): boolean {
  if (words[verb]?.form !== 'past' || STATES.has(words[verb]?.base ?? '')) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  return BE.has(words[at]?.lower ?? '');
}

/** "was told by the mayor": the phrase after "by". */
function agentOf({ words, phrases }: ReadPassage, verb: number): NounPhrase | null {
  const end = sentenceEnd(words, verb);
  for (let at = verb + 1; at <= end; at += 1) {
    if (words[at]?.lower !== 'by') continue;
    const phrase = phrases[firstAfter(phrases, at)];
    return phrase !== undefined && phrase.first === at + 1 ? phrase : null;
  }
  return null;
}

/** "It rains, she said." and "It rains, she said, but not here." */
function postposed(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  const subject = subjectOf(passage, cue, { inverted: true });
  if (subject === null) return null;
  const head = Math.min(subject.first, cue);
  const start = sentenceStart(words, cue);
  const before = words[head - 1];
  if (head <= start || (before?.tag !== 'comma' && before?.tag !== 'dash')) return null;
  let from = start;
  while (words[from]?.tag === 'coordinator' && from < head - 2) from += 1;
  const content: WordRange[] = [{ from, to: head - 2 }];
  const end = sentenceEnd(words, cue);
  const after = pastAdverbs(words, Math.max(cue, subject.last) + 1);
  // "On the bridge, she said: “…”" leads into a quote; only a whole clause can have gone before.
  if (words[after]?.tag === 'colon' || words[after]?.tag === 'quote' || !holdsClause(words, content[0])) return null;
  const resumes = resumedAt(words, after, end);
  if (resumes !== null) content.push({ from: resumes, to: clauseEnd(words, resumes) });
  if (head - 2 < from) return null;
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

function holdsClause(words: ReadPassage['words'], range: WordRange | undefined): boolean {
  if (range === undefined) return false;
  for (let at = range.from; at <= range.to; at += 1) if (carriesTense(words[at])) return true;
  return false;
}

/** After ", she said," the reported clause goes on where the narrator's words close with a comma. */
function resumedAt(words: ReadPassage['words'], next: number, end: number): number | null {
  if (words[next]?.tag !== 'comma' || next >= end) return null;
  const resumed = words[next + 1];
  if (resumed?.tag === 'verb' && resumed.form === 'participle') return null;
  return resumed?.tag === 'quote' || resumed?.tag === 'relative' ? null : next + 1;
}

function accordingTo(passage: ReadPassage, cue: number): Report | null {
  const { words, phrases } = passage;
  const start = sentenceStart(words, cue);
  const end = sentenceEnd(words, cue);
  const near = firstAfter(phrases, cue + 1);
  const source = phrases.slice(near, near + NEAR_PHRASES).find(({ possessor, first }) => !possessor && first <= cue + NEAR_WORDS) ?? null;
  const cueRange = { from: cue, to: cue + 1 };
  if (cue - start <= 1) {
    let comma = cue;
    while (comma < end && words[comma]?.tag !== 'comma') comma += 1;
    if (comma >= end) return null;
    const from = comma + 1;
    return {
      passage,
      frame: 'according-to',
      cue: cueRange,
      base: 'according to',
      content: [{ from, to: clauseEnd(words, from) }],
      mention: source,
      passive: false,
    };
  }
  let to = cue - 1;
  while (to > start && (words[to]?.tag === 'comma' || words[to]?.tag === 'dash' || words[to]?.tag === 'adverb')) to -= 1;
  return {
    passage,
    frame: 'according-to',
    cue: cueRange,
    base: 'according to',
    content: [{ from: start, to }],
    mention: source,
    passive: false,
  };
}

/** "Her claim that it rains", "a vow to stay". */
function nounReport(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  const next = words[cue + 1];
  const end = sentenceEnd(words, cue);
  if (next === undefined || cue + 2 > end) return null;
  const frame =
    next.lower === 'that' && next.tag === 'relative' && !carriesTense(words[pastAdverbs(words, cue + 2)])
      ? 'noun-that'
      : next.tag === 'to' && words[pastAdverbs(words, cue + 2)]?.tag === 'verb'
        ? 'noun-infinitive'
        : next.tag === 'preposition' && (opensPhrase(words[cue + 2]) || words[cue + 2]?.tag === 'verb')
          ? 'noun-about'
          : null;
  if (frame === null) return null;
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

/** Whose claim it is: "her claim", "the mayor's repeated claim", "she made the claim". */
function holderOf(passage: ReadPassage, noun: number): NounPhrase | null {
  const { words, phrases } = passage;
  const near = firstAfter(phrases, noun);
  for (let index = near - 1; index >= Math.max(0, near - NEAR_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase?.possessor && phrase.last >= noun - NEAR_WORDS && words[phrase.first]?.sentence === words[noun]?.sentence) return phrase;
  }
  for (let at = noun - 1; at >= noun - NEAR_WORDS; at -= 1) {
    if (words[at]?.sentence !== words[noun]?.sentence) return null;
    if (words[at]?.tag === 'verb') return subjectOf(passage, at, { inverted: false });
  }
  return null;
}
/** Between a noun and the words that say whose it is stand few others. */
const NEAR_WORDS = 4;
const NEAR_PHRASES = 3;

/** A phrase ends where a verb or a sign does. */
function shortEnd(words: ReadPassage['words'], from: number, end: number): number {
  let to = from;
  while (to < end && words[to + 1]?.tag !== 'comma' && words[to + 1]?.tag !== 'dash' && !carriesTense(words[to + 1])) to += 1;
  return to;
}
