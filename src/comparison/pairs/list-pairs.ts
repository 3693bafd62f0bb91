import type { StoryId } from '../../schema/ids.ts';
import type { EditionIndex } from '../edition-index.ts';
import { pairKey } from './compare-pair.ts';

/** With more stories than this, a page for every pair would be more pages than anybody opens. */
export const MOST_STORIES_WITH_ALL_PAIRS = 20;

/** The pairs of stories that are set side by side, each in the order of the stories: all of them, or with many stories those that share a statement. */
export function listPairs({ edition, position }: EditionIndex): { a: StoryId; b: StoryId }[] {
  const ids = edition.stories.map(({ id }) => id);
  if (ids.length <= MOST_STORIES_WITH_ALL_PAIRS) return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ a, b })));
  const pairs = new Map<string, { a: StoryId; b: StoryId }>();
  for (const { witnesses } of edition.statements) {
    const stories = [...new Set(witnesses.map(({ story }) => story))].sort((a, b) => position(a) - position(b));
    stories.forEach((a, index) => {
      for (const b of stories.slice(index + 1)) pairs.set(pairKey(a, b), { a, b });
    });
  }
  return [...pairs.values()].sort((one, two) => position(one.a) - position(two.a) || position(one.b) - position(two.b));
}
