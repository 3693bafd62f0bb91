import type { StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Story } from '../schema/story.ts';

/** Letters and digits of any script, folded; everything else parts words. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** With a space on either side, so that a search finds whole words alone. */
const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/**
 * Says whether the words of a quote stand in no other story at all, marked or not: only then may a page say "only here".
 * A quote of several segments counts as found where each of them is. Stories are searched only where they have the rarest of its words.
 */
export function nowhereElse(stories: readonly Story[]): (quote: Pick<Quote, 'story' | 'segments'>) => boolean {
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  const lines = new Map<StoryId, string>();
  const storiesWith = new Map<string, StoryId[]>();
  for (const { id, text } of stories) {
    const words = wordsOf(text);
    lines.set(id, lineOf(words));
    for (const word of new Set(words)) {
      const known = storiesWith.get(word);
      if (known) known.push(id);
      else storiesWith.set(word, [id]);
    }
  }
  return ({ story, segments }) => {
    const said = segments.map(({ start, end }) => wordsOf(texts.get(story)?.slice(start, end) ?? ''));
    const candidates = said
      .flat()
      .map((word) => storiesWith.get(word) ?? [])
      .reduce<readonly StoryId[]>((fewest, one) => (one.length < fewest.length ? one : fewest), [...lines.keys()]);
    return candidates.every((id) => id === story || !said.every((words) => lines.get(id)?.includes(lineOf(words))));
  };
}
