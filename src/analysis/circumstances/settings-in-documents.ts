import type { ReadPassage } from '../attribution/reading.ts';
import type { Report, WordRange } from '../indirect/report.ts';

/** Verbs of documents: "an email shows that". */
const SHOWING: ReadonlySet<string> = new Set(['show', 'reveal', 'indicate', 'suggest', 'disclose', 'confirm', 'state']);

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
