import type { Figure } from '../../schema/figure.ts';
import type { Span } from '../../schema/span.ts';
import type { StoryWord } from '../words/story-words.ts';
import { isDefinite, looksPlural } from './count-nouns.ts';
import { measuredAfter, measuredBefore } from './measured-words.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readAddedPart, readNumber } from './read-number.ts';
import { currencySymbols, currencyWords, durationUnits, fractions, percentWords } from './units.ts';

/** An amount with its unit: from the word `first` up to, not including, `next`. */
export type Amount = {
  kind: Exclude<Figure['kind'], 'date'>;
  amount: number;
  unit: string;
  normal: string;
  first: number;
  next: number;
  measures: Span | null;
};

/** "$", "US$", "£" right before an offset. */
export const symbolBefore = (text: string, at: number): string =>
  [...currencySymbols.keys()].find((symbol) => text.startsWith(symbol, at - symbol.length)) ?? '';

/** The amount that begins at a word of a run: money before shares, durations and counts. Null where none does. */
export function readAmount(text: string, run: readonly StoryWord[], at: number): Amount | null {
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
