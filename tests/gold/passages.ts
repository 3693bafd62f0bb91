import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import type { AnalysedQuote, Voice } from '../../src/analysis/story-analysis.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Tally } from './judgement.ts';
import { meets } from './spans.ts';

/**
 * Invented passages, each around one construction, written and marked by somebody who had not seen the rules. Of each sort half were read
 * since; what the other half shows is what the rules do with words they were not made for.
 */
export const passageFiles = [
  'constructions-read',
  'constructions-unread',
  'names-read',
  'names-unread',
  'layouts-read',
  'layouts-unread',
  'hearsay-read',
  'hearsay-unread',
  'pages-read',
  'pages-unread',
  'settings-read',
  'settings-unread',
  'terms-read',
  'terms-unread',
] as const;
export type PassageFile = (typeof passageFiles)[number];

const passageSchema = z.strictObject({
  construct: z.string().min(1),
  text: z.string().min(1),
  /** Words between marks that are somebody's. Where the text does not say whose, at whose second hand, where or when: null. */
  quotes: z.array(
    z.strictObject({
      words: z.string().min(1),
      /** As the text names them most fully. */
      speaker: z.string().min(1).nullable(),
      /** Of the files that ask for it alone, as are the next two. */
      passedOn: z.string().min(1).nullable().optional(),
      setting: z.string().min(1).nullable().optional(),
      date: z.string().min(1).nullable().optional(),
    }),
  ),
  /** Marked words that nobody says. */
  terms: z.array(z.string().min(1)),
});
export type Passage = z.infer<typeof passageSchema>;

export const readPassages = (file: PassageFile): Passage[] =>
  readFileSync(new URL(`./passages/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => passageSchema.parse(JSON.parse(line)));

/** What is judged of passages: words found; with the right source, and who passes them on; where and when they are said; terms that are taken for no quote. */
export const passageFigures = ['found', 'sourced', 'passed on', 'setting', 'date', 'terms'] as const;
export type PassageFigure = (typeof passageFigures)[number];
export type PassageScore = Record<PassageFigure, Tally>;

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const bare = (words: string): string => words.replace(EDGES, '');
const folded = (words: string): string => words.toLowerCase().replaceAll('’', "'");
const ARTICLE = /^(?:the|an?) /;

/** A voice that the text calls so, or whose own name is part of what is asked for. */
const isCalled =
  (text: string, speaker: string) =>
  ({ name, description, mentions }: Voice): boolean => {
    const [wanted, own] = [folded(speaker), folded(name).replace(ARTICLE, '')];
    const printed = ({ start, end }: Span): string => folded(text.slice(start, end));
    const called = [...mentions.map(({ span }) => span), ...(description === null ? [] : [description])];
    return called.some((span) => printed(span).includes(wanted)) || own.includes(wanted) || wanted.includes(own);
  };

export function judgePassage({ text, quotes, terms }: Passage): PassageScore {
  const { quotes: all, uncounted, voices } = analyseStory(text + (quotes.some(({ date }) => date) ? PUBLISHED : ''));
  const shown = all.filter(({ kind }) => kind !== 'indirect');
  const wordsOf = ({ segments }: AnalysedQuote): string[] => segments.map(({ start, end }) => bare(text.slice(start, end)));
  const left = [...shown, ...uncounted].flatMap((quote) => wordsOf(quote).map((words) => ({ words, quote })));
  const namesAsMarked = (named: string | null, found: readonly Voice[]): boolean =>
    named === null ? found.length === 0 : found.some(isCalled(text, named));
  const score = noScore();
  const count = (figure: PassageFigure, right: boolean): void => {
    score[figure].of += 1;
    if (right) score[figure].right += 1;
  };
  for (const { words, speaker, passedOn, setting, date } of quotes) {
    const at = left.findIndex((it) => it.words === bare(words));
    const quote = at < 0 ? undefined : left.splice(at, 1)[0]?.quote;
    const speakers = quote?.attribution?.voices.flatMap((voice) => voices[voice] ?? []) ?? [];
    count('found', quote !== undefined);
    count('sourced', quote !== undefined && namesAsMarked(speaker, speakers));
    const by = quote?.attribution?.passedOnBy?.mention ?? null;
    // Words inside somebody's words are passed on by whoever says those.
    const holder = quote === undefined || quote.within === null ? null : (all[quote.within]?.attribution ?? null);
    if (passedOn || (passedOn === null && by !== null)) {
      const named = voices.filter(({ mentions }) => by !== null && mentions.some(({ span }) => meets(span, by)));
      count('passed on', namesAsMarked(passedOn, by === null ? (holder?.voices ?? []).flatMap((voice) => voices[voice] ?? []) : named));
    }
    const where = quote?.setting ?? null;
    if (setting || (setting === null && where !== null)) count('setting', isPrintedAt(text, setting, where));
    const when = quote !== undefined && 'span' in quote.date ? quote.date.span : null;
    const day = date && NAMES_DAY.test(date) ? date : null;
    if (day !== null || (date !== undefined && when !== null)) count('date', isPrintedAt(text, day, when));
  }
  for (const term of terms) count('terms', !left.some(({ words, quote }) => words === bare(term) && shown.includes(quote)));
  return score;
}

/** Days of the week are resolved by the day on which a story was published, and by nothing else. */
const PUBLISHED = '\n\nPublished: Friday 14 March 2025';
/** Years, seasons and "hours later" are no days. */
const NAMES_DAY = /day\b|\b\d{1,2}(?:st|nd|rd|th)?\b|\btonight\b|\blast night\b/i;

/** Whether a span stands where these words are printed, or stands nowhere as they do. */
function isPrintedAt(text: string, words: string | null, span: Span | null): boolean {
  if (words === null || span === null) return words === null && span === null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (meets({ start, end: start + words.length }, span)) return true;
  }
  return false;
}

const noScore = (): PassageScore => ({
  found: { right: 0, of: 0 },
  sourced: { right: 0, of: 0 },
  'passed on': { right: 0, of: 0 },
  setting: { right: 0, of: 0 },
  date: { right: 0, of: 0 },
  terms: { right: 0, of: 0 },
});

export function judgePassages(file: PassageFile): PassageScore {
  const total = noScore();
  for (const score of readPassages(file).map(judgePassage)) {
    for (const figure of passageFigures) {
      total[figure].right += score[figure].right;
      total[figure].of += score[figure].of;
    }
  }
  return total;
}

const floorsFile = new URL('./passages/floors.json', import.meta.url);
/** By file, how many are right by each figure; they only rise. */
const floorsSchema = z.partialRecord(z.enum(passageFiles), z.partialRecord(z.enum(passageFigures), z.int().min(0)));
export type PassageFloors = z.infer<typeof floorsSchema>;

export const readPassageFloors = (): PassageFloors => floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));

/** Lifts every floor to what is measured now; none sinks. */
export function raisePassageFloors(): void {
  const before = readPassageFloors();
  const floorsOf = (file: PassageFile): [PassageFile, Record<string, number>] => {
    const score = judgePassages(file);
    const held = passageFigures.filter((figure) => score[figure].of > 0);
    return [file, Object.fromEntries(held.map((figure) => [figure, Math.max(before[file]?.[figure] ?? 0, score[figure].right)]))];
  };
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(passageFiles.map(floorsOf)), null, 2)}\n`);
}
