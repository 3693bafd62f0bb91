import type { Word } from '../attribution/words.ts';
import type { WordRange } from './report.ts';
import { carriesTense, opensPhrase, pastAdverbs } from './sentence.ts';

/** A clause of fewer words is a remnant of the marked words beside it. */
const MIN_WORDS = 3;
/** How far behind a coordinator the verb of its clause may stand. */
const VERB_REACH = 8;

/** What the marks in a report are. */
export type MarksInReport = {
  /** Nobody's words here, so that the report runs on over them ("the ship they called ‘the Old Lady’"). */
  isTerm: (stretch: number) => boolean;
  /** The words of the one who is reported. */
  isSpeakers: (stretch: number) => boolean;
};

/**
 * What of a reported clause stands without marks. Where marked words of the same speaker are woven into it, their clause is a mixed
 * quote, and only coordinated clauses beside it are left ("said it was “unfair” and that he would go" leaves the second). Marked
 * words of others are cut out, and what is no clause without them goes with them.
 * @param content Parts of one report, in order: a cue may stand between them.
 */
export function unmarkedClauses(words: readonly Word[], content: readonly WordRange[], marks: MarksInReport): WordRange[] {
  const isQuoted = ({ stretch }: Word): boolean => stretch !== null && !marks.isTerm(stretch);
  const marked = content.flatMap(({ from, to }) => words.slice(from, to + 1).filter(isQuoted));
  if (marked.length === 0) return [...content];
  const isSpoken = marked.some(({ stretch }) => stretch !== null && marks.isSpeakers(stretch));
  const clauses = isSpoken ? clausesWithout(words, content, isQuoted) : content.flatMap((range) => wholeBeside(words, range, isQuoted));
  return clauses
    .flatMap((range) => aroundMarked(words, range, isQuoted))
    .filter((range) => range.to - range.from + 1 >= MIN_WORDS && isWhole(words, range, isQuoted));
}

/** Where others' words are woven into one of several clauses, the clauses before it stand for themselves. */
function wholeBeside(words: readonly Word[], range: WordRange, isQuoted: (word: Word) => boolean): WordRange[] {
  const parts = coordinated(words, range);
  const first = parts.findIndex(({ from, to }) => words.slice(from, to + 1).some(isQuoted));
  const [before, rest] = [parts.slice(0, first), parts.slice(first)];
  const [start, end] = [rest[0]?.from ?? range.from, rest.at(-1)?.to ?? range.to];
  return first > 0 ? [...before, { from: start, to: end }] : [range];
}

/** The clauses that hold no marked word. What the cue parts ("It was, he said, “unfair”") is one clause, unless the second part opens its own. */
function clausesWithout(words: readonly Word[], content: readonly WordRange[], isQuoted: (word: Word) => boolean): WordRange[] {
  const clauses: WordRange[][] = [];
  for (const range of content) {
    const [first, ...rest] = coordinated(words, range);
    const open = clauses.at(-1);
    if (first !== undefined && open !== undefined && words[range.from]?.tag !== 'coordinator') open.push(first);
    else if (first !== undefined) clauses.push([first]);
    clauses.push(...rest.map((part) => [part]));
  }
  const isMarked = ({ from, to }: WordRange): boolean => words.slice(from, to + 1).some(isQuoted);
  return clauses.filter((parts) => !parts.some(isMarked)).flat();
}

/** "Its gear was “unfit”" without its end, "by now" without its beginning, are no clauses. */
function isWhole(words: readonly Word[], { from, to }: WordRange, isQuoted: (word: Word) => boolean): boolean {
  const next = words[to + 1];
  if (namesOther(words, to)) return false;
  if (next !== undefined && isQuoted(next) && LEADS_ON.has(words[to]?.tag ?? '')) return false;
  return words.slice(from, to + 1).some(({ tag, form }) => tag === 'auxiliary' || (tag === 'verb' && form !== 'participle'));
}
const LEADS_ON: ReadonlySet<string> = new Set([
  'auxiliary',
  'verb',
  'preposition',
  'determiner',
  'possessive',
  'to',
  'relative',
  'subordinator',
]);

/** "It felt, in the words of one, “…”" */
function namesOther(words: readonly Word[], last: number): boolean {
  for (let at = last; at > last - LONGEST_NAMING; at -= 1) if (words[at]?.lower === 'words' && words[at + 1]?.lower === 'of') return true;
  return false;
}
const LONGEST_NAMING = 8;

/** Parts a range before every "and that", "; that" and "and he would", and before "because", whose clause may be the mixed quote alone. */
function coordinated(words: readonly Word[], { from, to }: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const isReason = words[at]?.lower === 'because';
    const isSeries = words[at]?.text === ';';
    if (words[at]?.tag !== 'coordinator' && !isReason && !isSeries) continue;
    const next = pastAdverbs(words, at + 1);
    const that = words[next]?.lower === 'that';
    if (isSeries && !that && words[next]?.tag === 'coordinator') continue;
    if (!that && !isReason && !(opensPhrase(words[next]) && verbFollows(words, next, to))) continue;
    parts.push({ from: start, to: at - 1 });
    start = that ? next + 1 : next;
  }
  parts.push({ from: start, to });
  return parts.map((range) => trimmed(words, range)).filter((range) => range.from <= range.to);
}

function verbFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= Math.min(to, from + VERB_REACH); at += 1) {
    if (carriesTense(words[at])) return true;
    if (words[at]?.tag === 'comma' || words[at]?.tag === 'quote') return false;
  }
  return false;
}

/** Cuts marked stretches out of a range. */
function aroundMarked(words: readonly Word[], { from, to }: WordRange, isQuoted: (word: Word) => boolean): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let at = from; at <= to + 1; at += 1) {
    const word = words[at];
    if (at <= to && word !== undefined && !isQuoted(word)) continue;
    if (at > start) parts.push(trimmed(words, { from: start, to: at - 1 }));
    start = at + 1;
  }
  return parts.filter((range) => range.from <= range.to);
}

const SIGNS: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'stop', 'coordinator', 'open', 'close']);

function trimmed(words: readonly Word[], { from, to }: WordRange): WordRange {
  let [start, end] = [from, to];
  while (end >= start && SIGNS.has(words[end]?.tag ?? '')) end -= 1;
  while (start <= end && SIGNS.has(words[start]?.tag ?? '')) start += 1;
  return { from: start, to: end };
}
