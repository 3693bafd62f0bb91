import type { Span } from '../../schema/span.ts';
import type { StoryWord } from '../words/story-words.ts';

/** As many words as name a thing: "unsold harbour bonds", "ferry strike". */
const MOST_WORDS = 3;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our)$/;

/**
 * The words after a figure that name what it measures: right behind it, or behind one of `links` ("years of war"). Null where the
 * run ends or grammar follows.
 */
export function measuredAfter(run: readonly StoryWord[], at: number, links: readonly string[]): Span | null {
  let first = at;
  if (links.length > 0) {
    if (!links.includes(run[at]?.folded ?? '')) return null;
    first = DETERMINER.test(run[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  }
  let next = first;
  while (next < first + MOST_WORDS && run[next] && names(run[next])) next += 1;
  return spanOf(run.slice(first, next));
}

/** The words before a figure, back to the third that is more than grammar: "phone call lasted", "talked with Ada". */
export function measuredBefore(run: readonly StoryWord[], at: number): Span | null {
  const clause = run.slice(0, at).findLastIndex(({ folded }) => CLAUSE_START.test(folded)) + 1;
  const before = run.slice(clause, at);
  const telling = before.flatMap((word, index) => (names(word) ? [index] : []));
  const first = telling.at(-MOST_WORDS) ?? telling[0];
  const last = telling.at(-1);
  return first === undefined || last === undefined ? null : spanOf(before.slice(first, last + 1));
}

const CLAUSE_START = /^(?:that|which|who|and|but|or|as|when|while|because)$/;
/** Qualify the number or place it in time; they name nothing. */
const NAMELESS = /^(?:nearly|almost|roughly|approximately|estimated|close|least|later|earlier|ago|already|last|next|now)$/;

const names = (word: StoryWord | undefined): boolean => word?.tells === true && !NAMELESS.test(word.folded);

function spanOf(words: readonly StoryWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
