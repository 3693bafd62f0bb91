import { overlaps } from '../../analysis/text/slice.ts';
import type { Span } from '../../schema/span.ts';
import type { EditionLookup } from '../edition-lookup.ts';
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

/** What a reader of each passage learns. */
export function wordsToRead({ stories, quotesOf }: EditionLookup, passages: readonly FeaturedPassage[]): ToRead[] {
  return passages.map(({ story, span, features }, index) => {
    const known = stories.get(story);
    const words = (known ? wordsIn(known, span) : []).filter(({ tells }) => tells);
    const marked = (quotesOf.get(story) ?? []).filter(
      ({ kind, segments }) => kind !== 'indirect' && segments.some((segment) => overlaps(segment, span)),
    );
    const inMarks = words.filter((word) => marked.some(({ segments }) => segments.some((segment) => overlaps(segment, word.span))));
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
  });
}
