import type { Word } from '../attribution/words.ts';
import type { WordRange } from './report.ts';
import { carriesTense, opensPhrase, pastAdverbs } from './sentence.ts';

/** A clause of fewer words is a remnant of the marked words beside it. */
const MIN_WORDS = 3;
/** How far behind a coordinator the verb of its clause may stand. */
const VERB_REACH = 8;

/**
 * What of a reported clause stands without marks. Where marked words of the same speaker are woven into it, their clause is a mixed
 * quote, and only coordinated clauses beside it are left ("said it was “unfair” and that he would go" leaves the second). Marked
 * words of others are cut out.
 * @param isSpeakers Whether the marked stretch a word stands for is the same speaker's.
 */
export function unmarkedClauses(
  words: readonly Word[],
  content: readonly WordRange[],
  isSpeakers: (stretch: number) => boolean,
): WordRange[] {
  const marked = content.flatMap(({ from, to }) => words.slice(from, to + 1).flatMap(({ stretch }) => stretch ?? []));
  if (marked.length === 0) return [...content];
  const clauses = marked.some(isSpeakers)
    ? content.flatMap((range) => coordinated(words, range)).filter((range) => !holdsMarked(words, range))
    : content;
  return clauses.flatMap((range) => aroundMarked(words, range)).filter(({ from, to }) => to - from + 1 >= MIN_WORDS);
}

const holdsMarked = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words.slice(from, to + 1).some(({ stretch }) => stretch !== null);

/** Parts a range before every "and that" and "and he would". */
function coordinated(words: readonly Word[], { from, to }: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]?.tag !== 'coordinator') continue;
    const next = pastAdverbs(words, at + 1);
    const that = words[next]?.lower === 'that';
    if (!that && !(opensPhrase(words[next]) && verbFollows(words, next, to))) continue;
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
function aroundMarked(words: readonly Word[], { from, to }: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let at = from; at <= to + 1; at += 1) {
    if (at <= to && words[at]?.stretch === null) continue;
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
