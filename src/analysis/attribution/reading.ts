import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { joinPhrases } from './join-phrases.ts';
import { type Passage, readPassage } from './narration.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';

/** A passage with its noun phrases; `speaker` is the stretch whose words it holds, null for the narrator's. */
export type ReadPassage = Passage & { phrases: NounPhrase[]; speaker: number | null };

/** Where a marked stretch stands: its passage and its index among the passage's words. */
export type Place = { passage: ReadPassage; at: number };

/** A story read for attribution. */
export type Reading = {
  text: string;
  /** One a block; boilerplate and headings have no words. */
  passages: ReadPassage[];
  /** One for each stretch that holds nested ones: what its speaker says around them. */
  spoken: ReadPassage[];
  /** One a stretch, a nested one's in its speaker's words; null where a block is not read. */
  places: (Place | null)[];
  stretches: readonly MarkedStretch[];
};

/** Reads every paragraph of a story. `stretches` may be nested; blocks are those of the story. */
export function readStory(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): Reading {
  const standing = Map.groupBy(
    stretches.map((stretch, at) => ({ stretch, at })),
    ({ stretch }) => (stretch.within === null ? `block ${stretch.block}` : `stretch ${stretch.within}`),
  );
  const places: (Place | null)[] = stretches.map(() => null);
  const read = (span: Span, block: number, key: string, speaker: number | null): ReadPassage => {
    const passage = readPassage(text, span, block, standing.get(key) ?? []);
    const whole = { ...passage, phrases: joinPhrases(passage.words, findNounPhrases(passage)), speaker };
    passage.words.forEach((word, at) => {
      if (word.stretch !== null) places[word.stretch] = { passage: whole, at };
    });
    return whole;
  };
  const passages = blocks.map(({ kind, span }, index) =>
    kind === 'paragraph' ? read(span, index, `block ${index}`, null) : { block: index, words: [], phrases: [], speaker: null },
  );
  const spoken = stretches.flatMap(({ inner, block }, speaker) => {
    const key = `stretch ${speaker}`;
    return standing.has(key) && blocks[block]?.kind === 'paragraph' ? [read(inner, block, key, speaker)] : [];
  });
  return { text, passages, spoken, places, stretches };
}
