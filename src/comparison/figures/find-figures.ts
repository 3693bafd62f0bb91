import { overlaps } from '../../analysis/text/slice.ts';
import type { Bound, Figure } from '../../schema/figure.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { runsOf } from '../words/runs.ts';
import type { StoryWord } from '../words/story-words.ts';
import { isDefinite, looksPlural } from './count-nouns.ts';
import { measuredAfter, measuredBefore } from './measured-words.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { readAddedPart, readNumber } from './read-number.ts';
import { currencySymbols, currencyWords, durationUnits, fractions, percentWords } from './units.ts';

/** A figure with the words around it, by which it finds others that measure the same. */
export type FoundFigure = Figure & {
  /** The words that name what it measures. */
  named: StoryWord[];
  /** Words of its run outside the figure itself, near ones first. */
  beside: StoryWord[];
};

/** An amount with its unit: from the word `first` up to, not including, `next`. */
type Amount = {
  kind: Exclude<Figure['kind'], 'date'>;
  amount: number;
  unit: string;
  normal: string;
  bound?: Bound;
  first: number;
  next: number;
  measures: Span | null;
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

/** "$", "US$", "£" right before an offset. */
const symbolBefore = (text: string, at: number): string =>
  [...currencySymbols.keys()].find((symbol) => text.startsWith(symbol, at - symbol.length)) ?? '';

function readAmount(text: string, run: readonly StoryWord[], at: number): Amount | null {
  const word = run[at];
  if (!word) return null;
  const number = readNumber(run, at) ?? readArticle(run, at);
  if (!number || endsRange(run, at)) return null;
  const read = { text, run, at, lead: qualifierBefore(run, at)?.first ?? at, value: number.value, next: number.next };
  return readMoney(read) ?? readShare(read) ?? readDuration(read) ?? readCount(read);
}

/** "ten to twelve" is no single value, and half a range would be a wrong one. */
const endsRange = (run: readonly StoryWord[], at: number): boolean =>
  /^(?:to|or|and)$/.test(run[at - 1]?.folded ?? '') && run[at - 2] !== undefined && readNumber(run, at - 2) !== null;

type Reading = {
  text: string;
  run: readonly StoryWord[];
  /** The first word of the number, and of its qualifier. */
  at: number;
  lead: number;
  value: number;
  /** The first word after the number. */
  next: number;
};

/** "an hour and a half", "about an hour": without the added half or a qualifier an article is no number ("£5 a week"). */
function readArticle(run: readonly StoryWord[], at: number): { value: number; next: number } | null {
  if (!/^an?$/.test(run[at]?.folded ?? '') || !durationUnits.has(run[at + 1]?.folded ?? '')) return null;
  return readAddedPart(run, at + 2) || qualifierBefore(run, at) ? { value: 1, next: at + 1 } : null;
}

function readMoney({ text, run, at, lead, value, next }: Reading): Amount | null {
  const symbol = symbolBefore(text, run[at]?.span.start ?? 0);
  const word = currencyWords.get(run[next]?.folded ?? '');
  const unit = currencySymbols.get(symbol) ?? word;
  if (!unit) return null;
  const end = symbol === '' ? next + 1 : next;
  const measures = measuredAfter(run, end, ['of', 'in', 'for']) ?? measuredBefore(run, lead);
  return { kind: 'money', amount: value, unit, normal: `${unit} ${inDigits(value)}`, first: at, next: end, measures };
}

function readShare({ text, run, at, lead, value, next }: Reading): Amount | null {
  const share = (amount: number, end: number): Amount => ({
    kind: 'share',
    amount,
    unit: 'share',
    normal: `${inDigits(amount * 100)}%`,
    first: at,
    next: end,
    measures: measuredAfter(run, end, ['of']) ?? measuredBefore(run, lead),
  });
  if (text[run[next - 1]?.span.end ?? 0] === '%') return share(value / 100, next);
  const word = run[next]?.folded ?? '';
  if (percentWords.has(word)) return share(value / 100, next + 1);
  if (word === 'per' && run[next + 1]?.folded === 'cent') return share(value / 100, next + 2);
  const denominator = fractions.get(word);
  // "two quarters of the year" and a plain "third" are no shares; "one-fifth of" is.
  return denominator && value < denominator && run[next + 1]?.folded === 'of' ? share(value / denominator, next + 1) : null;
}

function readDuration({ text, run, at, lead, value, next }: Reading): Amount | null {
  const word = run[next]?.folded ?? '';
  const found = durationUnits.get(word);
  if (!found) return null;
  const old = run[next + 1]?.folded === 'old' ? 1 : 0;
  const part = old === 0 ? readAddedPart(run, next + 1) : null;
  const end = part?.next ?? next + 1 + old;
  // "three years ago", "two days later" date an event; they do not measure one.
  if (/^(?:ago|later|earlier|before|after|since)$/.test(run[end]?.folded ?? '')) return null;
  const amount = (value + (part?.value ?? 0)) * found.each;
  const hyphened = /^[-‐‑–]$/.test(text.slice(run[next - 1]?.span.end ?? 0, run[next]?.span.start ?? 0));
  const adjective = hyphened || old === 1;
  const measures = adjective ? measuredAfter(run, end, []) : (measuredAfter(run, end, ['of']) ?? measuredBefore(run, lead));
  return { kind: 'duration', amount, unit: found.unit, normal: inTime(amount, found.unit), first: at, next: end, measures };
}

/** A year is no count; whole numbers only. */
const YEARS = { from: 1800, to: 2100 };
const MOST_ADJECTIVES = 3;
/** "the two leaders" takes up what was said; "the 27 members" says how many there are. */
const MOST_TAKEN_UP = 10;

function readCount({ run, at, value, next }: Reading): Amount | null {
  const digits = /^\d/.test(run[at]?.text ?? '');
  if (!Number.isInteger(value) || value < 2 || (digits && value >= YEARS.from && value <= YEARS.to)) return null;
  const before = run[at - 1];
  if (before && value <= MOST_TAKEN_UP && isDefinite(before.folded)) return null;
  // "Article 5", "February 14": a label or a date.
  if (digits && before && /^\p{Lu}/u.test(before.text) && before.tells && !/['’]s?$/.test(before.text)) return null;
  const nouns = run.slice(next, next + MOST_ADJECTIVES + 1);
  const head = nouns.findIndex((word) => looksPlural(word.folded));
  const first = nouns[0];
  const noun = nouns[head];
  if (!first || !noun || durationUnits.has(noun.folded) || nouns.slice(0, head).some(({ folded }) => !isAdjective(folded))) return null;
  const measures = { start: first.span.start, end: noun.span.end };
  return { kind: 'count', amount: value, unit: 'things', normal: inDigits(value), first: at, next, measures };
}

const isAdjective = (folded: string): boolean =>
  !isDefinite(folded) && !/^(?:of|to|in|on|at|and|or|for|from|per|out|more|who|that|is|was|are|were)$/.test(folded);

const MONTHS_A_YEAR = 12;
const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const inDigits = (value: number): string => digits.format(value);

function inTime(amount: number, unit: 'minutes' | 'months'): string {
  const [value, name] = unit === 'months' && amount % MONTHS_A_YEAR === 0 ? [amount / MONTHS_A_YEAR, 'years'] : [amount, unit];
  return `${inDigits(value)} ${value === 1 ? name.slice(0, -1) : name}`;
}
