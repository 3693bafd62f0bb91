import { overlaps } from '../../analysis/text/slice.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { runsOf } from '../words/runs.ts';
import type { StoryWord } from '../words/story-words.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Amount, readAmount, symbolBefore } from './read-amount.ts';

/** A figure with the words around it, by which it finds others that measure the same. */
export type FoundFigure = Figure & {
  /** The words that name what it measures. */
  named: StoryWord[];
  /** Words of its run outside the figure itself, near ones first. */
  beside: StoryWord[];
};

/** Durations, money, shares and counts of one story outside boilerplate, in the order of the text. Dates are found apart. */
export function findFigures(story: Story, quotes: readonly Quote[]): FoundFigure[] {
  const segments = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => quote.segments.map((segment) => ({ id: quote.id, segment })));
  const figures: FoundFigure[] = [];
  for (const block of story.blocks) {
    if (block.kind === 'boilerplate') continue;
    for (const run of runsOf(story, block.span)) {
      let at = 0;
      while (at < run.length) {
        const found = readAmount(story.text, run, at);
        if (!found) {
          at += 1;
          continue;
        }
        const figure = figureOf(story, run, found);
        figures.push({ ...figure, quote: segments.find(({ segment }) => overlaps(segment, figure.span))?.id ?? null });
        at = found.next;
      }
    }
  }
  return figures;
}

function figureOf(story: Story, run: readonly StoryWord[], found: Amount): FoundFigure {
  const before = qualifierBefore(run, found.first);
  const after = qualifierAfter(run, found.next);
  const first = before?.first ?? found.first;
  const next = after?.next ?? found.next;
  const start = run[first]?.span.start ?? 0;
  const end = run[next - 1]?.span.end ?? start;
  return {
    story: story.id,
    kind: found.kind,
    span: { start: start - symbolBefore(story.text, start).length, end: end + (story.text[end] === '%' ? 1 : 0) },
    amount: found.amount,
    unit: found.unit,
    bound: before?.bound ?? after?.bound ?? 'exact',
    normal: found.normal,
    measures: found.measures,
    quote: null,
    named: wordsWithin(run, found.measures),
    beside: besideOf(run, first, next),
  };
}

/** The words of a run that lie in a span. */
export const wordsWithin = (run: readonly StoryWord[], span: Span | null): StoryWord[] =>
  run.filter((word) => span !== null && overlaps(word.span, span));

/** How far a word may stand from a figure and still tell what it measures. */
const REACH_WORDS = 6;

const besideOf = (run: readonly StoryWord[], first: number, next: number): StoryWord[] => [
  ...run.slice(Math.max(0, first - REACH_WORDS), first).reverse(),
  ...run.slice(next, next + REACH_WORDS),
];
