import { contains, overlaps, sliceOf } from '../../analysis/text/slice.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Parallel } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';
import { type Candidate, findReported } from './candidate.ts';
import { clauseAround } from './clause-around.ts';
import { judgeReport, type Report } from './judge-report.ts';
import { indexSayings, type Saying, sayingsOf } from './sayings.ts';
import { type StorySentence, sentencesOfStory } from './story-sentences.ts';

/**
 * Finds where stories say without marks what others quote: of every report, and of every sentence of the narrator, the owner
 * whose words it shares most, if beyond chance.
 *
 * @param owners The quotes of each statement, or a quote that stands alone.
 * @returns For each owner its parallels, in the order of the stories and of their texts.
 */
export function findParallels(corpus: Corpus, owners: readonly (readonly Candidate[])[]): Parallel[][] {
  const sentences = new Map(corpus.stories.map((story) => [story, sentencesOfStory(story)]));
  const near = indexSayings(sayingsOf(owners, (story) => sentences.get(story) ?? []));
  const quotes = Map.groupBy(corpus.quotes, ({ story }) => story);
  const reported = Map.groupBy(findReported(corpus), ({ story }) => story);
  const found: Parallel[][] = owners.map(() => []);
  for (const [story, own] of sentences) {
    const reports = reportsOf(own, reported.get(story) ?? [], quotes.get(story.id) ?? []);
    for (const report of reports) {
      const best = near(report.words)
        .flatMap((saying) => judge(story, report, saying, owners[saying.owner] ?? []))
        .sort((a, b) => b.weight - a.weight || a.owner - b.owner)[0];
      if (best) found[best.owner]?.push(best.parallel);
    }
  }
  return found;
}

/** Every report of a story, and what of every sentence stands in no quote or report. */
function reportsOf(sentences: readonly StorySentence[], reported: readonly Candidate[], quotes: readonly Quote[]): Report[] {
  const spoken = quotes.flatMap(({ segments }) => segments);
  const reports = reported.map((quote): Report => {
    const span = { start: quote.quote.segments[0]?.start ?? 0, end: quote.quote.segments.at(-1)?.end ?? 0 };
    const words = sentences.flatMap((sentence) =>
      sentence.words.filter((word) => quote.quote.segments.some((it) => contains(it, word.span))),
    );
    return { quote, span, words };
  });
  const narrated = sentences.map(
    ({ span, words }): Report => ({ quote: null, span, words: words.filter((word) => !spoken.some((it) => overlaps(it, word.span))) }),
  );
  return [...reports, ...narrated].sort((a, b) => a.span.start - b.span.start);
}

/** The parallel that a report is to a saying. None where the owner's own marked words stand in the clause: the rest is their context. */
function judge(
  story: Story,
  report: Report,
  saying: Saying,
  owner: readonly Candidate[],
): { owner: number; weight: number; parallel: Parallel }[] {
  const shared = judgeReport(report, saying);
  const [first, last] = [shared?.words[0], shared?.words.at(-1)];
  if (!shared || !first || !last) return [];
  const { text } = story;
  const span = report.quote ? report.span : clauseAround(text, { start: first.span.start, end: last.span.end }, report.span);
  const marked = owner.filter((quote) => quote.story === story).flatMap(({ quote }) => quote.segments);
  if (marked.some((segment) => overlaps(segment, span))) return [];
  const words = [...new Set(shared.words.map((word) => sliceOf(text, word.span)))];
  return [
    {
      owner: saying.owner,
      weight: shared.weight,
      parallel: { story: story.id, quote: report.quote?.quote.id ?? null, span, shared: words },
    },
  ];
}
