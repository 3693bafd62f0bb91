import { nounCues } from '../attribution/lexicon/noun-cues.ts';
import type { NounPhrase } from '../attribution/noun-phrases.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import { complementOf } from './complement.ts';
import type { Hanging, Report, ReportFrame, WordRange } from './report.ts';
import { carriesTense, opensPhrase, pastAdverbs, sentenceEnd, sentenceStart } from './sentence.ts';
import { speakingAsOne } from './speaking-as-one.ts';
import { firstAfter, subjectAfter, subjectOf } from './subject.ts';

/**
 * Every stretch of narration that hangs on a cue as what somebody says, thinks or wants, in the order of the cues. Linear in the words.
 * @param isWorth Asked before the source is looked for, which costs most: of all verbs, few report.
 */
export function findReports(reading: Reading, isWorth: (hanging: Hanging) => boolean = () => true): Report[] {
  return reading.passages.flatMap((passage) => {
    const reports: Report[] = [];
    passage.words.forEach((_, at) => {
      const report = reportAt(passage, at, reports, isWorth);
      if (report?.content.every((range) => isInSentence(report, range)))
        reports.push({ ...report, mention: report.mention && speakingAsOne(report.mention) });
    });
    return reports;
  });
}

/** A cue that stands last, or before a stop, has nothing after it. */
const isInSentence = ({ passage: { words }, cue }: Report, { from, to }: WordRange): boolean =>
  from <= to && words[from]?.sentence === words[cue.from]?.sentence && words[to] !== undefined;

function reportAt(passage: ReadPassage, at: number, before: readonly Report[], isWorth: (hanging: Hanging) => boolean): Report | null {
  const word = passage.words[at];
  if (word === undefined) return null;
  if (word.lower === 'according' && passage.words[at + 1]?.tag === 'to') return accordingTo(passage, at);
  if (word.tag === 'verb' && word.base !== '') return verbReport(passage, at, before, isWorth);
  if (word.tag === 'noun' && (nounCues.has(word.lower) || nounCues.has(word.lower.replace(PLURAL, '')))) return nounReport(passage, at);
  return null;
}

const PLURAL = /s$/;

function verbReport(passage: ReadPassage, cue: number, before: readonly Report[], isWorth: (hanging: Hanging) => boolean): Report | null {
  const { words } = passage;
  const clear = madeClear(words, cue);
  const base = clear === null ? (words[cue]?.base ?? '') : MADE_CLEAR;
  const passive = isPassive(words, cue) || (words[cue]?.form === 'past' && words[cue + 1]?.lower === 'by');
  const complement = complementOf(words, clear ?? cue);
  if (complement !== null && !isInverted(words, cue, complement.frame)) {
    const hanging: Hanging = { passage, frame: complement.frame, cue: { from: cue, to: clear ?? cue }, base, passive };
    if (!isWorth(hanging)) return null;
    const fronted = isFronted(words, cue);
    const to = fronted ? frontedEnd(words, complement.from) : clauseEnd(words, complement.from);
    return {
      ...hanging,
      content: [{ from: complement.from, to }],
      ...(goesOn(words, cue, before) ?? {
        mention: passive ? agentOf(passage, cue) : fronted ? subjectAfter(passage, to) : subjectOf(passage, cue, { inverted: false }),
      }),
    };
  }
  return isWorth({ passage, frame: 'postposed', cue: { from: cue, to: cue }, base, passive: false }) ? postposed(passage, cue) : null;
}

/** "Told them it rained, called it odd and said that…", "…, adding that": the source of the report before, where that one ends at this cue. */
function goesOn(words: ReadPassage['words'], cue: number, before: readonly Report[]): Pick<Report, 'mention'> | null {
  let at = cue - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  if (words[at]?.tag !== 'comma' && words[at]?.tag !== 'coordinator') return null;
  for (const report of before.slice(-NEAR_REPORTS).reverse()) {
    const end = report.content.at(-1)?.to ?? cue;
    if (words[report.cue.from]?.sentence !== words[cue]?.sentence) return null;
    const speaks = words[report.cue.from]?.reporting !== null && words[report.cue.from]?.reporting !== 'think';
    if (speaks && report.mention !== null && end < cue && cue - end <= TURN_WORDS) return { mention: report.mention };
  }
  return null;
}
const NEAR_REPORTS = 4;
/** A comma, a coordinator and an adverb may stand between. */
const TURN_WORDS = 5;

/** The name that "made clear" and "makes it clear" have among the cues. */
const MADE_CLEAR = 'make clear';

/** Index of "clear" in "made clear" and "making it clear"; null where the verb at `verb` has none. */
function madeClear(words: ReadPassage['words'], verb: number): number | null {
  if (words[verb]?.base !== 'make') return null;
  const at = words[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1;
  return words[at]?.lower === 'clear' || words[at]?.lower === 'plain' ? at : null;
}

/** "…,” said the mayor": what follows the verb is its subject, not what it reports. */
function isInverted(words: ReadPassage['words'], cue: number, frame: ReportFrame): boolean {
  const { reporting, form } = words[cue] ?? {};
  if (form === 'participle' || (reporting !== 'say' && reporting !== 'speech' && reporting !== 'write')) return false;
  const before = words[cue - 1]?.tag;
  if (before === 'quote') return frame === 'object' || frame === 'clause';
  return frame === 'object' && (before === 'comma' || before === 'dash');
}

/** "While saying it rains, she left": a participle before the subject of its sentence. */
function isFronted(words: ReadPassage['words'], cue: number): boolean {
  if (words[cue]?.form !== 'participle') return false;
  const start = sentenceStart(words, cue);
  for (let at = start; at < cue; at += 1) if (opensPhrase(words[at])) return false;
  return true;
}

/** The clause after such a participle ends where the subject of the sentence comes. */
function frontedEnd(words: ReadPassage['words'], from: number): number {
  const end = clauseEnd(words, from);
  for (let at = from + 1; at < end; at += 1) if (words[at]?.tag === 'comma' && opensPhrase(words[at + 1])) return at - 1;
  return end;
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
  if (words[after]?.tag === 'colon' || words[after]?.tag === 'quote') return null;
  const resumes = resumedAt(words, after, end);
  if (resumes !== null) content.push({ from: resumes, to: clauseEnd(words, resumes) });
  if (head - 2 < from || !content.some((range) => holdsClause(words, range))) return null;
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

function holdsClause(words: ReadPassage['words'], range: WordRange): boolean {
  for (let at = range.from; at <= range.to; at += 1) if (carriesTense(words[at])) return true;
  return false;
}

/** After ", she said," the reported clause goes on where the narrator's words close with a comma. */
function resumedAt(words: ReadPassage['words'], next: number, end: number): number | null {
  if (words[next]?.tag !== 'comma' || next >= end) return null;
  const resumed = words[next + 1];
  if (resumed?.tag === 'verb' && resumed.form === 'participle') return null;
  if (resumed?.tag === 'quote' || resumed?.tag === 'relative') return null;
  // ", the mayor" puts a name beside another; only a verb or a coordinator goes on with the clause.
  const goesOn = resumed?.tag === 'coordinator' || holdsClause(words, { from: next + 1, to: end });
  return goesOn ? next + 1 : null;
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
  for (let at = noun - 1; at >= noun - FAR_WORDS; at -= 1) {
    if (words[at]?.sentence !== words[noun]?.sentence) return null;
    if (words[at]?.tag === 'verb') return subjectOf(passage, at, { inverted: false });
  }
  return null;
}
/** Between a noun and the words that say whose it is stand few others. */
const NEAR_WORDS = 4;
const NEAR_PHRASES = 3;
const FAR_WORDS = 8;

/** A phrase ends where a verb or a sign does. */
function shortEnd(words: ReadPassage['words'], from: number, end: number): number {
  let to = from;
  while (to < end && words[to + 1]?.tag !== 'comma' && words[to + 1]?.tag !== 'dash' && !carriesTense(words[to + 1])) to += 1;
  return to;
}
