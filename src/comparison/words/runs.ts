import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { type StoryWord, wordsIn } from './story-words.ts';

/** What may stand between two words of one run: space, a hyphen, a currency or percent sign. */
const WITHIN_A_RUN = /^[\s\-‐‑–%$£€¥₽₴₹]*$/;

/** The words of a span, parted wherever a mark stands between two of them, so that what is near in a run is near in sense. */
export function runsOf(story: Story, span: Span): StoryWord[][] {
  const runs: StoryWord[][] = [];
  let last: StoryWord | undefined;
  for (const word of wordsIn(story, span)) {
    if (last && WITHIN_A_RUN.test(story.text.slice(last.span.end, word.span.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}
