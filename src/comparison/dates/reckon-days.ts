import { parse } from 'chrono-node/en';
import { commonVerbs } from '../../analysis/attribution/lexicon/common-verbs.ts';
import { reportingVerbs } from '../../analysis/attribution/lexicon/reporting-verbs.ts';
import { sentencesOf } from '../../analysis/text/sentences.ts';
import { contains } from '../../analysis/text/slice.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { isWholeDay, type Stated } from '../../schema/stated.ts';
import type { Story } from '../../schema/story.ts';
import type { DatedWords, PartialDate } from '../../schema/timeline.ts';
import type { EditionIndex } from '../edition-index.ts';
import { DAYS_A_WEEK, partialDateOf, sameWeek } from './calendar.ts';

/**
 * Gives weekdays and words such as "yesterday" their dates: by the day on which the quote that holds them was said, or on which their own story
 * says it was published; or else weekdays by the week of a weekday that stories print with its date, where all that do agree on the week. Others
 * stay open: a text that says "on Wednesday" alone does not state a date, nor do words that look forward and back at once.
 */
export function reckonDays(dated: readonly DatedWords[], { story: storyOf, quotesOfStory }: EditionIndex): DatedWords[] {
  const printed = dated.filter(({ date }) => date.weekday !== null && date.day !== null);
  const [anchor] = printed;
  const agree = printed.every(({ date }) => anchor && date.weekday !== null && sameDay(sameWeek(anchor.date, date.weekday), date));
  return dated.map((words): DatedWords => {
    const isWeekday = words.date.day === null && words.date.weekday !== null;
    if (!isWeekday && words.basis.kind !== 'open') return words;
    const story = storyOf(words.story);
    const known = dayOfWords(words, isWeekday, story, quotesOfStory(words.story));
    if (known !== null) {
      const date = isWeekday ? weekdayAround(known.day, words, story) : dayCountedFrom(known.day, story.text, words.span);
      return date === null ? open(words) : { ...words, date, basis: { kind: 'reckoned', story: story.id, span: known.span } };
    }
    const date = isWeekday && anchor && agree && words.date.weekday !== null ? sameWeek(anchor.date, words.date.weekday) : null;
    return anchor && date ? { ...words, date, basis: { kind: 'reckoned', story: anchor.story, span: anchor.span } } : open(words);
  });
}

const open = (words: DatedWords): DatedWords => ({ ...words, basis: { kind: 'open' } });

/** A day that words give in full, and those words. */
type KnownDay = { day: Date; span: Span };

/**
 * The day from which words count: of what is quoted, the day it was said; else that of publication. "Tonight" in a quote that may have been
 * said on any day has none.
 */
function dayOfWords({ span }: DatedWords, isWeekday: boolean, story: Story, quotes: readonly Quote[]): KnownDay | null {
  const quote = quotes.find(({ segments }) => segments.some((segment) => contains(segment, span)));
  const said = quote ? knownDay(quote.date) : null;
  if (said !== null) return said;
  return quote === undefined || isWeekday ? knownDay(story.published) : null;
}

function knownDay(date: Stated | Story['published']): KnownDay | null {
  if (date.kind !== 'stated' && date.kind !== 'implied') return null;
  return isWholeDay(date.value) ? { day: new Date(`${date.value}T12:00:00Z`), span: date.span } : null;
}

const sameDay = (a: PartialDate | null, b: PartialDate): boolean => a !== null && a.month === b.month && a.day === b.day;

/** "Yesterday", "tonight", "tomorrow": counted from a known day; null for "this weekend", "last month". */
function dayCountedFrom(known: Date, text: string, span: Span): PartialDate | null {
  const [found] = parse(text.slice(span.start, span.end), { instant: known, timezone: 0 });
  if (!found?.start.isCertain('day')) return null;
  const [year, month, day] = [found.start.get('year'), found.start.get('month'), found.start.get('day')];
  return year === null || month === null || day === null ? null : partialDateOf(new Date(Date.UTC(year, month - 1, day)));
}

/** The weekday nearest to a known day, before or after it as the words around say; null where they leave that open. */
function weekdayAround(known: Date, { date, span }: DatedWords, { text, blocks }: Story): PartialDate | null {
  const block = blocks.find((it) => contains(it.span, span));
  const sentence = block && sentencesOf(text, block.span).find((it) => contains(it, span));
  if (sentence === undefined || date.weekday === null) return null;
  const back = (known.getUTCDay() - date.weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  switch (directionOf(text, sentence, span)) {
    case 'before':
      return partialDateOf(daysFrom(known, -back));
    case 'after':
      // On the day itself "will meet on Friday" may mean both.
      return back === 0 ? null : partialDateOf(daysFrom(known, DAYS_A_WEEK - back));
    case 'open':
      return null;
  }
}

const MS_A_DAY = 86_400_000;
const daysFrom = (day: Date, count: number): Date => new Date(day.getTime() + count * MS_A_DAY);

/** What is still to come, as news says it. */
const TO_COME =
  /\b(?:will|won['’]t|shall|would|due|scheduled|upcoming|coming|expected|planned|ahead of|set for)\b|['’]ll\b|\b(?:is|are|was|were|be) (?:set )?to\b/iu;
/** "Until Saturday" and "by Saturday" look both ways. */
const EITHER = /\b(?:by|until|till|before|from) $/iu;
/** "Last Friday" is over; which Friday is the next one, newspapers disagree. */
const QUALIFIED = /^(last|next|this|coming) /iu;
const CLAUSE_END = /[,;:—–()“”"]|\b(?:that|but|and|after|before|when|where|who|which|as|while|because|since)\b/giu;

/** Whether a weekday lies before or after the known day, by the tense of its clause. */
function directionOf(text: string, sentence: Span, words: Span): 'before' | 'after' | 'open' {
  const [printed = '', qualifier = ''] = QUALIFIED.exec(text.slice(words.start, words.end)) ?? [];
  if (printed !== '') return qualifier.toLowerCase() === 'last' ? 'before' : 'open';
  const isToCome = TO_COME.test(text.slice(sentence.start, sentence.end));
  const clause = clauseAround(text, sentence, words);
  const lead = text.slice(clause.start, words.start);
  if (isToCome && TO_COME.test(text.slice(clause.start, clause.end))) return 'after';
  if (EITHER.test(lead) || isMeant(lead)) return 'open';
  return !isToCome || isOver(lead) ? 'before' : 'open';
}

const WORD = /\p{L}+/gu;
const HAS_BEEN: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have']);
const formOf = (word: string): string | undefined => (reportingVerbs.get(word) ?? commonVerbs.get(word))?.form;

/** "Asked the council to vote": what somebody means to do may have been done or not. */
const isMeant = (clause: string): boolean => [...clause.matchAll(/\bto (\p{Ll}+)/gu)].some(([, verb = '']) => formOf(verb) === 'base');

/** "She spoke", "speaking in Arden": said or done before it was written down. */
const isOver = (clause: string): boolean =>
  (clause.match(WORD) ?? []).some((word) => {
    const form = formOf(word.toLowerCase());
    return HAS_BEEN.has(word) || form === 'past' || form === 'participle' || /\p{Ll}{2}ed$/u.test(word);
  });

/** The clause of words in their sentence, as far as signs and conjunctions show it. */
function clauseAround(text: string, sentence: Span, words: Span): Span {
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)].map(({ index, 0: sign }) => ({
    start: sentence.start + index,
    end: sentence.start + index + sign.length,
  }));
  return {
    start: ends.findLast(({ end }) => end <= words.start)?.end ?? sentence.start,
    end: ends.find(({ start }) => start >= words.end)?.start ?? sentence.end,
  };
}
