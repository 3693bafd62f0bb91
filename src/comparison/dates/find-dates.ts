import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { namesNoDay, withoutFalseYear } from '../../analysis/text/misread-dates.ts';
import { contains, overlaps } from '../../analysis/text/slice.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import type { DatedWords, PartialDate } from '../../schema/timeline.ts';

/** Only blocks with one of these are worth a date parser's time. */
const MAY_HOLD_DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next) (?:week|month|year)|today|tonight|yesterday|tomorrow|\d{4})/i;
/** Numbers with strokes mean one day in London and another in New York. */
const AMBIGUOUS = /\d[/.]\d/;
/** What stays a date where the day of writing is unknown: a weekday, or a word counted from that day. */
const RELATIVE = /\b(?:this|last|next|today|tonight|yesterday|tomorrow)\b/i;
/** "For 35 years", "in the years", "now" measure or point; they date nothing. */
const NO_DATE = /\b(?:for|within|over)\b|\byears\b|\bhours?\b|^now$/i;
/** How the parser marks a date that it counted from another one. */
const COUNTED = 'result/relativeDate';
const WEEKDAY = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i;
const PREPOSITION = /^(?:on|in|by|since|until|at|from|during|of|for|the) /i;
const TRAILING = /[\s,;:.]+$/;
/** "February 13)" after "Thursday (", or "13 February" after "Thursday, ": one date, not two. */
const TIES_TWO = /^[\s,(]{1,3}(?:the )?$/;

/** The parser counts from some day; nothing that depends on it is kept. */
const SOME_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/** The dates of all stories; "Sunday" in the name of who speaks is none. */
export function findAllDates({ stories, sources }: Pick<Edition, 'stories' | 'sources'>): DatedWords[] {
  const names = Map.groupBy(
    sources.flatMap(({ mentions }) => mentions),
    ({ story }) => story,
  );
  return stories.flatMap((story) => findDates(story).filter(({ span }) => !names.get(story.id)?.some((name) => contains(name.span, span))));
}

/** Words outside boilerplate, and those that date the story itself, in the order of the text. Finding is the library's; what counts as stated is ours. */
export function findDates(story: Story): DatedWords[] {
  const found: DatedWords[] = [];
  for (const block of story.blocks) {
    if (block.kind === 'boilerplate' && !isDatedBy(story, block.span)) continue;
    const text = story.text.slice(block.span.start, block.span.end);
    if (!MAY_HOLD_DATE.test(text)) continue;
    const parsed = parse(text, SOME_DAY).flatMap((result) => datedOf(story, block.span.start, result));
    const dates = joinTied(story.text, parsed);
    const years = bareYears(story, block.span).filter(({ span }) => !dates.some((date) => overlaps(date.span, span)));
    found.push(...[...dates, ...years].sort((a, b) => a.span.start - b.span.start));
  }
  return found;
}

/** True for the line that says when the story was published. */
const isDatedBy = ({ published }: Story, line: Span): boolean => published.kind === 'stated' && overlaps(published.span, line);

function datedOf(story: Story, offset: number, { index, text: parsed, start, end }: ParsedResult): DatedWords[] {
  const text = start.isCertain('year') ? withoutFalseYear(parsed) : parsed;
  if (isNamePart(story.text, offset + index, text) || AMBIGUOUS.test(text) || NO_DATE.test(text.replace(PREPOSITION, ''))) return [];
  // "Two days before the vote" counts from what no calendar tells.
  if (start.tags().has(COUNTED) && !RELATIVE.test(text)) return [];
  const { year, month, day, weekday } = certainParts(start);
  const date: PartialDate = {
    year: text === parsed ? year : null,
    month,
    day: namesNoDay(text) ? null : day,
    // "This weekend" is Saturday to the parser and no weekday to a reader.
    weekday: WEEKDAY.test(text) ? weekday : null,
  };
  const stated = date.weekday !== null || (date.month !== null && (date.day !== null || date.year !== null) && !RELATIVE.test(text));
  if (!stated && !RELATIVE.test(text)) return [];
  const lead = PREPOSITION.exec(text)?.[0].length ?? 0;
  const from = offset + index + lead;
  const span = { start: from, end: offset + index + text.replace(TRAILING, '').length };
  if (RELATIVE.test(text) && !stated) {
    return [{ story: story.id, span, date: { year: null, month: null, day: null, weekday: null }, until: null, basis: { kind: 'open' } }];
  }
  return [{ story: story.id, span, date, until: end ? certainParts(end) : null, basis: { kind: 'stated' } }];
}

/** "A Sunday Herald", "a Black Friday sale": the weekday is a part of a name. */
function isNamePart(text: string, start: number, words: string): boolean {
  if (!BARE_WEEKDAY.test(words)) return false;
  const end = start + words.length;
  const [before, behind] = [text.slice(Math.max(0, start - LONGEST_OPENER), start), text.slice(end, end + LONGEST_OPENER)];
  return NAMED_DAY.test(before) || (DETERMINER.test(before) && NAME_BEHIND.test(behind));
}
const BARE_WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i;
const NAMED_DAY = /\b(?:ash|black|bloody|cyber|easter|giving|good|maundy|palm|shrove|super) $/i;
const DETERMINER = /\b(?:the|a|an|its|their|our) $/i;
const NAME_BEHIND = /^ \p{Lu}\p{Ll}/u;
/** In UTF-16 units. */
const LONGEST_OPENER = 10;

const certainParts = (parts: ParsedComponents): PartialDate => {
  const certain = (part: 'year' | 'month' | 'day' | 'weekday'): number | null => (parts.isCertain(part) ? parts.get(part) : null);
  return { year: certain('year'), month: certain('month'), day: certain('day'), weekday: certain('weekday') };
};

function joinTied(text: string, dates: readonly DatedWords[]): DatedWords[] {
  const joined: DatedWords[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last && text.slice(last.span.end, date.span.start);
    const weekday = last?.date.day === null && last.date.weekday !== null && date.date.day !== null ? last.date.weekday : null;
    if (last && weekday !== null && between !== undefined && TIES_TWO.test(between)) {
      const closing = between.includes('(') && text[date.span.end] === ')' ? 1 : 0;
      const span: Span = { start: last.span.start, end: date.span.end + closing };
      joined.splice(-1, 1, { ...date, span, date: { ...date.date, weekday } });
    } else joined.push(date);
  }
  return joined;
}

/** "In 1945", "pre-2014", "(2019)": a year by itself, where the words before show that it is one. */
const BARE_YEAR =
  /(?<=\b(?:in|since|before|by|until|till|to|from|after|of|during|early|late|mid|year|spring|summer|autumn|fall|winter|pre|post)[ -]|\()(?:1[89]|20)\d\d(?![\d,.]\d|\d|%|-\d)/gi;

function bareYears(story: Story, block: Span): DatedWords[] {
  return [...story.text.slice(block.start, block.end).matchAll(BARE_YEAR)].map(({ 0: year, index }) => ({
    story: story.id,
    span: { start: block.start + index, end: block.start + index + year.length },
    date: { year: Number(year), month: null, day: null, weekday: null },
    until: null,
    basis: { kind: 'stated' },
  }));
}
