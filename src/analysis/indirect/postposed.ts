import type { ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import type { Report, WordRange } from './report.ts';
import { carriesTense, pastAdverbs, sentenceEnd, sentenceStart } from './sentence.ts';
import { subjectOf } from './subject/subject.ts';

/** "It rains, she said." and "It rains, she said, but not here." */
export function postposed(passage: ReadPassage, cue: number): Report | null {
  const { words } = passage;
  // Who is told stands behind the verb: "his aide told the paper".
  const subject = subjectOf(passage, cue, { inverted: words[cue]?.base !== 'tell' });
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
