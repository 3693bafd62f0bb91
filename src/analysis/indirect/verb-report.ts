import type { ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import { holdsTense } from './clause-verbs.ts';
import { type Complement, complementOf } from './complement.ts';
import { agentOf, isPassive } from './passive.ts';
import { postposed } from './postposed.ts';
import type { Hanging, Report, ReportFrame } from './report.ts';
import { opensPhrase, sentenceStart } from './sentence.ts';
import { subjectAfter } from './subject/linked-subject.ts';
import { subjectOf } from './subject/subject.ts';

/**
 * What hangs on a verb as reported.
 * @param before The reports before it in the passage: verbs that share a subject share their source.
 */
export function verbReport(
  passage: ReadPassage,
  cue: number,
  before: readonly Report[],
  isWorth: (hanging: Hanging) => boolean,
): Report | null {
  const { words } = passage;
  const clear = madeClear(words, cue);
  const base = clear === null ? (words[cue]?.base ?? '') : MADE_CLEAR;
  const passive = isPassive(words, cue) || namesAgent(words, cue);
  const complement = complementOf(words, clear ?? cue);
  const put = complement?.frame === 'object' && base === 'tell' ? putBetween(passage, cue, isWorth) : null;
  if (put !== null) return put;
  if (complement !== null && !isInverted(words, cue, complement.frame)) {
    const hanging: Hanging = { passage, frame: complement.frame, cue: { from: cue, to: clear ?? cue }, base, passive };
    if (!isWorth(hanging)) return null;
    const fronted = isFronted(words, cue);
    const to = endOf(words, complement, fronted);
    // "Sobbing Ann Poe, 24, told him": what seems a clause is a name.
    if (complement.frame === 'clause' && !holdsTense(words, { from: complement.from, to })) return null;
    return {
      ...hanging,
      content: [{ from: complement.from, to }],
      ...(goesOn(words, cue, before) ?? {
        mention: passive ? agentOf(passage, cue) : fronted ? subjectAfter(passage, to) : subjectOf(passage, cue, { inverted: false }),
      }),
    };
  }
  return postposedIfWorth(passage, cue, isWorth);
}

const postposedIfWorth = (passage: ReadPassage, cue: number, isWorth: (hanging: Hanging) => boolean): Report | null =>
  isWorth({ passage, frame: 'postposed', cue: { from: cue, to: cue }, base: passage.words[cue]?.base ?? '', passive: false })
    ? postposed(passage, cue)
    : null;

/** "The bridge, she told the crew, would hold": the crew is told what stands on both sides. */
function putBetween(passage: ReadPassage, cue: number, isWorth: (hanging: Hanging) => boolean): Report | null {
  const report = postposedIfWorth(passage, cue, isWorth);
  return report?.content.some(({ from }) => from > cue) ? report : null;
}

/** "A claim raised by the mayor"; not "ended by raising it". */
const namesAgent = (words: ReadPassage['words'], cue: number): boolean =>
  words[cue]?.form === 'past' && words[cue + 1]?.lower === 'by' && words[cue + 2]?.form !== 'participle';

/** Index of the last reported word. */
function endOf(words: ReadPassage['words'], { frame, from }: Complement, fronted: boolean): number {
  if (fronted) return frontedEnd(words, from);
  const end = clauseEnd(words, from);
  if (frame !== 'gap') return end;
  // "A hall that engineers say could fall, angering its keepers": the comma ends what they say of the hall.
  for (let at = from + 1; at < end; at += 1) if (words[at]?.tag === 'comma') return at - 1;
  return end;
}

/** "Told them it rained, called it odd and said that…", "…, adding that": the source of the report before, where that one ends at this cue. */
function goesOn(words: ReadPassage['words'], cue: number, before: readonly Report[]): Pick<Report, 'mention'> | null {
  let at = cue - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  if (words[at]?.tag !== 'comma' && words[at]?.tag !== 'coordinator') return null;
  for (const report of before.slice(-NEAR_REPORTS).reverse()) {
    const end = report.content.at(-1)?.to ?? cue;
    if (words[report.cue.from]?.sentence !== words[cue]?.sentence) return null;
    // "Called it odd to allow that but said": a finite verb goes on from a finite one.
    if (words[cue]?.form !== 'participle' && words[report.cue.from]?.form !== words[cue]?.form) continue;
    const speaks = words[report.cue.from]?.reporting !== null && words[report.cue.from]?.reporting !== 'think';
    // "The mayor, who said so, warned": the comma ends the relative clause.
    if (report.mention?.antecedent && words[at]?.tag === 'comma' && words[cue]?.form !== 'participle') return null;
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
