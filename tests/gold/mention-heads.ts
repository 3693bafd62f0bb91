import type { Span } from '../../src/schema/span.ts';
import type { GoldSpan } from './gold.ts';
import { contains } from './spans.ts';

/** A mention may begin with an article that the gold leaves out. */
const ARTICLE_LENGTH = 4;

/** What follows says more of whoever the words before name: "officials familiar with the matter", "ministers from the north". */
const SAYS_MORE = /\s*,?\s+(?:of|for|from|with|on|at|in|to|by|including|familiar|close|behind|under|who|which)\s/u;
/** So does a participle behind whoever is brought in: "a man buying bread". */
const DOES_SOMETHING = /(?<=^(?:an?|another|some|two|three)\s+(?:\S+\s+)?\S+)\s+\p{Ll}{2,}ing\s/u;
const CONJUNCTION = /,\s+(?:and\s+)?|\s+and\s+/gu;

/** Spans, in the text of the story, of the words a mention cannot do without: the surname, or the last noun of each who is listed. */
export function headsOf(gold: GoldSpan, spellings: readonly string[]): Span[] {
  const names = spellings.filter((spelling) => /\p{Lu}\S*$/u.test(spelling) && ![SAYS_MORE, /,| and /].some((more) => more.test(spelling)));
  const spelt = names.filter((name) => gold.text.includes(name)).toSorted((a, b) => b.length - a.length)[0];
  if (spelt !== undefined) return [lastWord(spelt, gold.start + gold.text.indexOf(spelt))];
  const core = coreOf(gold.text);
  let from = 0;
  return [...core.matchAll(CONJUNCTION), { index: core.length, 0: '' }].map((match) => {
    const head = lastWord(core.slice(from, match.index), gold.start + from);
    from = match.index + match[0].length;
    return head;
  });
}

/** The words that name, without what says more of whoever they name: "the leaders" in "the leaders of both towns". */
export function coreOf(words: string): string {
  const ends = [words.search(SAYS_MORE), words.search(DOES_SOMETHING)].filter((end) => end >= 0);
  return words.slice(0, Math.min(words.length, ...ends));
}

function lastWord(words: string, start: number): Span {
  const at = words.search(/\S+$/u);
  return { start: start + Math.max(at, 0), end: start + words.length };
}

/** True where a mention lies in the gold's and holds its heads: "Poe" in "the mayor Ann Poe", but neither "the mayor" nor "Ann". */
export function pointsTo(mention: Span, gold: GoldSpan, spellings: readonly string[]): boolean {
  const around = { start: gold.start - ARTICLE_LENGTH, end: gold.end };
  return contains(around, mention) && headsOf(gold, spellings).every((head) => contains(mention, head));
}
