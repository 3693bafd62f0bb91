import { overlaps } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { FeaturedPassage } from '../passages/features.ts';
import { wordsIn } from '../words/story-words.ts';

/** A passage as something to be read: what it tells, and what of that must not be missed. */
export type ToRead = {
  /** Index among all passages. */
  index: number;
  /** What it tells, with the words that tell it: its features, and every word inside its marks that is more than grammar. */
  needs: ReadonlyMap<string, readonly Span[]>;
  /** Needs that nothing makes up for: sources, figures, words inside marks. */
  strict: ReadonlySet<string>;
  /** Everything a reader of the passage has read. */
  has: ReadonlySet<string>;
};

const FIGURE_OR_SOURCE = /^[@#]|^\d/;

/** What a reader of a passage learns, by the passage's index; read when it is first asked for, since most passages never are. */
export function wordsToRead(
  { edition, story: storyOf, quotesOfStory }: EditionIndex,
  passages: readonly FeaturedPassage[],
): (index: number) => ToRead | undefined {
  const marked = new Map<StoryId, Span[]>();
  for (const { id } of edition.stories)
    marked.set(
      id,
      quotesOfStory(id)
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ segments }) => segments),
    );
  const read = new Map<number, ToRead>();
  return (index) => {
    const known = read.get(index);
    const passage = passages[index];
    if (known || !passage) return known;
    const learned = learn(index, passage, storyOf(passage.story), marked.get(passage.story) ?? []);
    read.set(index, learned);
    return learned;
  };
}

function learn(index: number, { span, features }: FeaturedPassage, story: Story, marked: readonly Span[]): ToRead {
  const words = wordsIn(story, span).filter(({ tells }) => tells);
  const segments = marked.filter((segment) => overlaps(segment, span));
  const inMarks = words.filter((word) => segments.some((segment) => overlaps(segment, word.span)));
  const named = [...features].filter(([feature, at]) => FIGURE_OR_SOURCE.test(feature) && at.length > 0);
  const needs = new Map<string, Span[]>([...features].filter(([, at]) => at.length > 0).map(([feature, at]) => [feature, [...at]]));
  const strict = new Set(named.map(([feature]) => feature));
  for (const word of inMarks) {
    // A name inside the marks is needed as the source it names.
    if (named.some(([, at]) => at.some((place) => overlaps(place, word.span)))) continue;
    const { stem } = word;
    needs.set(stem, [...(needs.get(stem) ?? []).filter(({ start }) => start !== word.span.start), word.span]);
    strict.add(stem);
  }
  return { index, needs, strict, has: new Set([...features.keys(), ...words.map(({ stem }) => stem)]) };
}
