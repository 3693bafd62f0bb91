import type { Quote } from '../schema/quote.ts';
import type { Story } from '../schema/story.ts';

/** Letters and digits of any script, folded; everything else parts words. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/**
 * Says whether the words of a quote stand in no other story at all, marked or not: only then may a page say "only here".
 * A quote of two segments counts as found where each of them is.
 */
export function nowhereElse(stories: readonly Story[]): (quote: Pick<Quote, 'story' | 'segments'>) => boolean {
  const texts = stories.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const own = new Map(stories.map(({ id, text }) => [id, text]));
  return ({ story, segments }) => {
    const segmentWords = segments.map(({ start, end }) => wordsOf(own.get(story)?.slice(start, end) ?? ''));
    return texts.every(({ id, words }) => id === story || !segmentWords.every((segment) => words.includes(segment)));
  };
}
