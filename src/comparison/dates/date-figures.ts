import { contains, overlaps } from '../../analysis/text/slice.ts';
import { monthNames } from '../../schema/calendar.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Story } from '../../schema/story.ts';
import type { DatedWords, PartialDate } from '../../schema/timeline.ts';
import { type FoundFigure, wordsWithin } from '../figures/find-figures.ts';
import { measuredAfter, measuredBefore } from '../figures/measured-words.ts';
import { runsOf } from '../words/runs.ts';

/** Dates that the words themselves state, as figures: equal dates are equal amounts of one unit. */
export function dateFigures(story: Story, dated: readonly DatedWords[], quotes: readonly Quote[]): FoundFigure[] {
  const segments = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ id, segments: spans }) => spans.map((span) => ({ id, span })));
  return dated.flatMap((words) => {
    const value = amountOf(words.date);
    const block = story.blocks.find(({ span }) => contains(span, words.span));
    if (!value || words.until || words.basis.kind !== 'stated' || !block) return [];
    const run = runsOf(story, block.span).find((it) => it.some(({ span }) => overlaps(span, words.span))) ?? [];
    const first = run.findIndex(({ span }) => overlaps(span, words.span));
    const next = run.findLastIndex(({ span }) => overlaps(span, words.span)) + 1;
    const measures = measuredAfter(run, next, []) ?? measuredBefore(run, first);
    return [
      {
        story: story.id,
        kind: 'date',
        span: words.span,
        ...value,
        bound: 'exact',
        measures,
        quote: segments.find(({ span }) => overlaps(span, words.span))?.id ?? null,
        named: wordsWithin(run, measures),
        beside: [...run.slice(0, first).reverse(), ...run.slice(next)].slice(0, MOST_BESIDE),
      },
    ];
  });
}

/** Words further off seldom belong to the date. */
const MOST_BESIDE = 8;

const MONTHS_A_YEAR = 12;
const MOST_DAYS_A_MONTH = 31;

function amountOf({ year, month, day }: PartialDate): { amount: number; unit: string; normal: string } | null {
  const name = month === null ? '' : (monthNames[month - 1] ?? '');
  if (year !== null && month !== null && day !== null) {
    const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 'yyyy-mm-dd'.length);
    return { amount: Date.parse(iso), unit: 'day', normal: iso };
  }
  if (year !== null && month !== null) return { amount: year * MONTHS_A_YEAR + month, unit: 'month', normal: `${name} ${year}` };
  if (year !== null) return { amount: year, unit: 'year', normal: String(year) };
  return month !== null && day !== null
    ? { amount: month * (MOST_DAYS_A_MONTH + 1) + day, unit: 'day of the year', normal: `${day} ${name}` }
    : null;
}
