import type { Span } from '../../schema/span.ts';
import type { Candidate } from './candidate.ts';
import { matchSources } from './same-source.ts';
import type { Saying } from './sayings.ts';
import { compareWording } from './shared-wording.ts';
import type { TellingWord } from './story-sentences.ts';

/** Words without marks: a report with its quote, or what the narrator says in one sentence. */
export type Report = { quote: Candidate | null; span: Span; words: readonly TellingWord[] };

/** The words of a report that a saying has too; `weight` ranks sayings. */
export type SharedContent = { weight: number; words: readonly TellingWord[] };

/** Of a report that is given to the same source, so much must be words of the saying. */
const REPORTED = { weight: 1.2, share: 0.5 };
/** Or so heavy a passage must be the same word for word, and more than names. */
const SAME_PASSAGE = { weight: 3, words: 2 };
/** Of the narrator's own words, which nothing but the wording ties to a source, so much. */
const NARRATED = { weight: 2.2, words: 3 };
/** Names of people and places are everywhere in what the narrators of one event say. */
const NAME_SHARE = 0.5;
/** Every word in the midst of the narrator's passage that the saying has not counts against it. */
const FOREIGN_SHARE = 0.6;

/** What a report and a saying have in common, where that is beyond chance. What is given to another source is none. */
export function judgeReport(report: Report, saying: Saying): SharedContent | undefined {
  const stems = new Set(saying.stems);
  const source = report.quote && matchSources(report.quote, saying.quote);
  if (source === 'different') return undefined;
  return (
    (source === 'same' || source === 'renamed' ? sharedAsReport(report, saying, stems) : undefined) ??
    sharedAsNarrated(report, saying, stems)
  );
}

function sharedAsReport({ quote, words }: Report, saying: Saying, stems: ReadonlySet<string>): SharedContent | undefined {
  const shared = words.filter(({ stem }) => stems.has(stem));
  const weight = weightOf(shared);
  const enough = weight >= REPORTED.weight && weight >= weightOf(words) * REPORTED.share;
  const same =
    quote !== null &&
    shared.filter(({ isName }) => !isName).length >= SAME_PASSAGE.words &&
    compareWording(quote.words, saying.words).passage >= SAME_PASSAGE.weight;
  return enough || same ? { weight, words: shared } : undefined;
}

/** The heaviest run of words (Bentley 1984, maximum subarray), words of the saying counting for it and others against it. */
function sharedAsNarrated({ words }: Report, saying: Saying, stems: ReadonlySet<string>): SharedContent | undefined {
  let best = { weight: 0, start: 0, end: 0 };
  let open = { weight: 0, start: 0 };
  words.forEach(({ stem, weight, isName }, at) => {
    const value = stems.has(stem) ? weight * (isName ? NAME_SHARE : 1) : -FOREIGN_SHARE * weight;
    open = open.weight > 0 ? { weight: open.weight + value, start: open.start } : { weight: value, start: at };
    if (open.weight > best.weight) best = { ...open, end: at + 1 };
  });
  const shared = words.slice(best.start, best.end).filter(({ stem }) => stems.has(stem));
  const enough = best.weight >= NARRATED.weight && shared.length >= NARRATED.words && weightInOrder(shared, saying) >= NARRATED.weight;
  return enough ? { weight: best.weight, words: shared } : undefined;
}

/** The heaviest common subsequence: what of the words stands in the order of the saying. */
function weightInOrder(words: readonly TellingWord[], { stems }: Saying): number {
  let row = new Array<number>(stems.length + 1).fill(0);
  for (const { stem, weight } of words) {
    const next = [0];
    stems.forEach((own, at) => {
      const matched = own === stem ? (row[at] ?? 0) + weight : 0;
      next.push(Math.max(matched, row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const weightOf = (words: readonly TellingWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
