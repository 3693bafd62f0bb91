import { sentencesOf } from '../analysis/text/sentences.ts';
import { overlaps } from '../analysis/text/slice.ts';
import type { Lede, LedeItem } from '../schema/lede.ts';
import type { Story } from '../schema/story.ts';
import { countWords } from './count-words.ts';
import type { EditionIndex } from './edition-index.ts';
import { type StoryWord, wordsIn } from './words/story-words.ts';

/** The opening paragraphs: who is named, who first, and what comes in which order. */
export function compareLedes({ edition, mentionsIn }: EditionIndex): Lede[] {
  const read = edition.stories.map((story) => {
    const named = [...mentionsIn(story.id)]
      .flatMap(([source, spans]) =>
        spans
          .filter((span) => overlaps(span, story.lede))
          .slice(0, 1)
          .map((at) => ({ source, at })),
      )
      .sort((a, b) => a.at.start - b.at.start);
    const all = [...mentionsIn(story.id).values()].flat().filter((span) => overlaps(span, story.lede));
    const words = firstUses(wordsIn(story, story.lede).filter((word) => word.content && !all.some((span) => overlaps(span, word.span))));
    return { story, named, words };
  });
  const ledesWith = new Map<string, number>();
  for (const { words } of read) for (const stem of words.keys()) ledesWith.set(stem, (ledesWith.get(stem) ?? 0) + 1);
  return read.map(({ story, named, words }): Lede => {
    const shared = [...words].filter(([stem]) => (ledesWith.get(stem) ?? 0) > 1);
    const items: LedeItem[] = [
      ...named.map(({ source, at }): LedeItem => ({ kind: 'source', source, at })),
      ...shared.map(([stem, { span }]): LedeItem => ({ kind: 'word', stem, at: span })),
    ];
    return {
      story: story.id,
      n: paragraphOf(story),
      span: story.lede,
      opening: sentencesOf(story.text, story.lede)[0] ?? story.lede,
      words: countWords(story.text, [story.lede]),
      named,
      items: items.sort((a, b) => a.at.start - b.at.start),
      own: [...words].filter(([stem]) => ledesWith.get(stem) === 1).map(([, { span }]) => span),
    };
  });
}

const paragraphOf = (story: Story): number => story.blocks.find(({ span }) => overlaps(span, story.lede))?.n ?? 1;

function firstUses(words: readonly StoryWord[]): Map<string, StoryWord> {
  const first = new Map<string, StoryWord>();
  for (const word of words) {
    if (!first.has(word.stem)) first.set(word.stem, word);
  }
  return first;
}
