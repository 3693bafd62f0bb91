import type { Block } from '../../schema/story.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { joinPhrases } from './join-phrases.ts';
import { type Passage, readPassage } from './narration.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';

/** A passage with its noun phrases. */
export type ReadPassage = Passage & { phrases: NounPhrase[] };

/** Where a marked stretch stands: its passage and its index among the passage's words. */
export type Place = { passage: ReadPassage; at: number };

/** A story read for attribution. */
export type Reading = {
  text: string;
  /** One a block; boilerplate and headings have no words. */
  passages: ReadPassage[];
  /** One a stretch; null for a nested one, which stands in no narrator's text. */
  places: (Place | null)[];
  stretches: readonly MarkedStretch[];
};

/** Reads every paragraph of a story. `stretches` may be nested; blocks are those of the story. */
export function readStory(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): Reading {
  const byBlock: { stretch: MarkedStretch; at: number }[][] = blocks.map(() => []);
  stretches.forEach((stretch, at) => {
    if (stretch.within === null) byBlock[stretch.block]?.push({ stretch, at });
  });
  const places: (Place | null)[] = stretches.map(() => null);
  const passages = blocks.map((block, index): ReadPassage => {
    if (block.kind !== 'paragraph') return { block: index, words: [], phrases: [] };
    const passage = readPassage(text, block, index, byBlock[index] ?? []);
    const read = { ...passage, phrases: joinPhrases(passage.words, findNounPhrases(passage)) };
    passage.words.forEach((word, at) => {
      if (word.stretch !== null) places[word.stretch] = { passage: read, at };
    });
    return read;
  });
  return { text, passages, places, stretches };
}
