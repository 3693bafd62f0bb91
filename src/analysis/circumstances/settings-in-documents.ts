import type { ReadPassage } from '../attribution/reading.ts';
import type { Word } from '../attribution/words.ts';
import type { Report, WordRange } from '../indirect/report.ts';
import { workEndingAt } from './works-of-words.ts';

/** Verbs of documents: "an email shows that". */
const SHOWING: ReadonlySet<string> = new Set(['show', 'reveal', 'indicate', 'suggest', 'disclose', 'confirm', 'state']);

/**
 * "[Leaked messages] showed her mocking them as “…”", of which the verb or the noun is the cue: the work that shows somebody speaking.
 * @param isMention Whether a word belongs to the name of the source: where the work itself speaks, it is no setting.
 */
export function settingThatShows(words: readonly Word[], cue: number, isMention: (at: number) => boolean): WordRange | null {
  const verb = words[cue]?.tag === 'noun' ? cue + 1 : cue;
  if (!SHOWING.has(words[verb]?.base ?? '') || isMention(verb - 1)) return null;
  const work = workEndingAt(words, verb - 1, true);
  const before = words[(work?.from ?? 0) - 1];
  // "A comparison with his filings showed": what hangs on another noun shows nothing by itself.
  return before?.tag === 'preposition' && !OPENS_CLAUSE.has(before.lower) ? null : work;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** For each word that a document shows, the words that name the document, by passage: "[An email seen by the paper] shows that she wrote". */
export function documentsAround(reports: readonly Report[]): Map<ReadPassage, Map<number, WordRange>> {
  const documents = new Map<ReadPassage, Map<number, WordRange>>();
  for (const { passage, base, mention, content, cue } of reports) {
    if (mention?.kind !== 'document' || !SHOWING.has(base) || mention.last >= cue.from) continue;
    const { words } = passage;
    let last = cue.from - 1;
    while (words[last]?.tag === 'auxiliary' || words[last]?.tag === 'adverb') last -= 1;
    const named = { from: mention.first, to: words[last]?.tag === 'comma' ? mention.last : last };
    const byWord = documents.get(passage) ?? new Map<number, WordRange>();
    for (const { from, to } of content) for (let at = from; at <= to; at += 1) byWord.set(at, named);
    documents.set(passage, byWord);
  }
  return documents;
}
