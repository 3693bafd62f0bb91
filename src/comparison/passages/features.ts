import { reportingVerbs } from '../../analysis/attribution/lexicon/reporting-verbs.ts';
import { overlaps } from '../../analysis/text/slice.ts';
import type { FigureGroup } from '../../schema/figure.ts';
import type { SourceId, StoryId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';
import { type Placed, readAlong } from '../read-along.ts';
import { type StoryWord, wordsIn } from '../words/story-words.ts';
import { type Passage, passagesOf } from './passages.ts';

/** What a passage can be recognised by in another story. */
export type FeaturedPassage = Passage & {
  story: StoryId;
  /** Features with the words that carry them, in the order of the text; none where "he" stands for a source that speaks. */
  features: ReadonlyMap<string, readonly Span[]>;
  /** Who is quoted or reported in it. */
  heard: ReadonlySet<SourceId>;
};

/**
 * Every passage of every story, story by story in the order of the text. Features are stems of content words, sources whatever they
 * are called, and figures whatever their form.
 */
export function featuredPassages(index: EditionIndex, figures: readonly FigureGroup[]): FeaturedPassage[] {
  const figuresOf = new Map<StoryId, Placed<string>[]>();
  figures.forEach((group, index) => {
    if (group.stories.length < 2) return;
    for (const { story, span } of group.figures) listIn(figuresOf, story).push({ span, what: `#${index}` });
  });
  return index.edition.stories.flatMap((story) => {
    const quotes = index.quotesOfStory(story.id);
    const mentions = [...index.mentionsIn(story.id)].flatMap(([source, spans]) => spans.map((span) => ({ span, what: `@${source}` })));
    const heard = quotes.flatMap(({ segments, attribution }) => segments.map((span) => ({ span, what: attribution?.sources ?? [] })));
    const whatStands = readAlong([...mentions, ...(figuresOf.get(story.id) ?? [])]);
    const whoSpeaks = readAlong(heard);
    return passagesOf(story, quotes).map((passage): FeaturedPassage => {
      const speaking = new Set(whoSpeaks(passage.span).flatMap(({ what }) => what));
      return {
        ...passage,
        story: story.id,
        features: featuresOf(story, passage.span, whatStands(passage.span), speaking),
        heard: speaking,
      };
    });
  });
}

function featuresOf(story: Story, span: Span, standing: readonly Placed<string>[], speaking: ReadonlySet<SourceId>): Map<string, Span[]> {
  const features = new Map<string, Span[]>([...speaking].map((source) => [`@${source}`, []]));
  for (const { what, span: place } of standing) listIn(features, what).push(place);
  for (const word of wordsIn(story, span)) {
    if (!recognisable(word) || standing.some((other) => overlaps(other.span, word.span))) continue;
    listIn(features, word.stem).push(word.span);
  }
  return features;
}

/** Content words and digits; "said", "told" and "added" stand in every news text. */
const recognisable = (word: StoryWord): boolean =>
  (word.content || /^\d/.test(word.folded)) && reportingVerbs.get(word.folded)?.kind !== 'say';
