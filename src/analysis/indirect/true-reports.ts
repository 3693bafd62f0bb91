import { speakingObjectOf } from '../attribution/speaking-objects.ts';
import type { Word } from '../attribution/words.ts';
import { holdsMainVerb } from './clause-verbs.ts';
import { cueKind } from './frame-weights.ts';
import type { Report, ReportFrame, WordRange } from './report.ts';
import { carriesTense } from './sentence.ts';

/** Whoever finds something out for themselves does not say so; courts and studies that find something do. */
const FINDING: ReadonlySet<string> = new Set(['find', 'discover']);

/** Whether what hangs on a cue can be what somebody says, by the cue's verb and by what stands before and behind it. */
export function isTrueReport(report: Report): boolean {
  const { base, mention, content, frame, passage } = report;
  if (FINDING.has(base) && mention?.kind === 'pronoun' && !mention.plural) return false;
  // "It turns out that": nobody says so.
  if (HAPPENING.has(base) && mention !== null && passage.words[mention.head]?.lower === 'it') return false;
  // "Went to the pier before she found it": only a cry "goes", and behind its words.
  if (base === 'go' && frame !== 'postposed') return false;
  if (base === 'recall' && isOfGoods(report)) return false;
  if (frame === 'postposed' && !mayClose(report)) return false;
  const opening = passage.words[content[0]?.from ?? -1]?.lower ?? '';
  // "A letter shows what he told them": it tells of words, and not which.
  if (cueKind(report) === 'show' && opening === 'what') return false;
  // "A clip shows her saying so", "they quote her as saying so": what she says is the report.
  if (speakingObjectOf(passage, report.cue.from) !== null) return false;
  // "Calling herself Poe" names, and says nothing of anybody.
  return !(frame === 'object' && REFLEXIVE.test(opening));
}
const HAPPENING: ReadonlySet<string> = new Set(['turn', 'seem', 'appear', 'happen', 'emerge', 'transpire']);
/** Behind what is said stand "she said", "as he put it", "went the cry"; hardly "stays put" or "gone". */
function mayClose({ base, cue, passage: { words } }: Report): boolean {
  const verb = words[cue.to];
  return verb?.lower !== 'gone' && (base !== 'put' || words[cue.to + 1]?.lower === 'it');
}
/** "Recalled all boats made in May": what is called back was made or sold, and nobody tells of it. */
const isOfGoods = ({ content, passage: { words } }: Report): boolean => {
  const [first] = content;
  const verb = first && words.slice(first.from, first.to + 1).find(({ tag }) => tag === 'verb' || tag === 'auxiliary');
  return GOODS.test(verb?.lower ?? '');
};
const GOODS = /^(?:made|sold|built|produced|manufactured|shipped|distributed|imported|packed|bottled)$/;
const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/;

/** Frames whose words are a clause with a verb of its own. */
const CLAUSES: ReadonlySet<ReportFrame> = new Set<ReportFrame>(['that', 'clause', 'postposed']);

/** Whether the words that are left of a report, without what others say in marks, are still something said. */
export function saysSomething(report: Report, left: readonly WordRange[]): boolean {
  const { frame, content } = report;
  const { words } = report.passage;
  const [first] = left;
  if (first === undefined) return false;
  if (CLAUSES.has(frame)) return holdsMainVerb(words, left) || words[content[0]?.from ?? -1]?.tag === 'quote';
  if (frame === 'object') return !isVerdictInMarks(report);
  // "Warned against precisely this": the words that say what stand elsewhere.
  if (frame === 'about') return !pointsElsewhere(words, first);
  return frame !== 'gap' || first.to > first.from || left.length > 1;
}

/** "Against this", "of just that in a speech": a word that points, and what hangs on it. */
function pointsElsewhere(words: readonly Word[], { from, to }: WordRange): boolean {
  const at = words[from]?.tag === 'adverb' ? from + 1 : from;
  const next = words[at + 1];
  return (
    /^(?:this|that|it|these|those)$/.test(words[at]?.lower ?? '') && (at === to || next?.tag === 'preposition' || next?.tag === 'comma')
  );
}

/** "Calls the plan “a disgrace” and…", "dubbed the ‘Flour King’ after…": what is said of it stands in the marks, term or quote. */
function isVerdictInMarks({ content, passage: { words } }: Report): boolean {
  const from = content[0]?.from ?? 0;
  const to = content[0]?.to ?? -1;
  for (let at = from; at <= to && !carriesTense(words[at]) && words[at]?.tag !== 'comma'; at += 1)
    if (words[at]?.stretch != null) return true;
  return false;
}
