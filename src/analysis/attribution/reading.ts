import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { listLeads as listLeadsOf } from '../text/lists.ts';
import { sliceOf } from '../text/slice.ts';
import { pastDateline } from './dateline.ts';
import { joinPhrases } from './join-phrases.ts';
import { type Passage, readPassage } from './narration.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { findNounPhrases, posterIn } from './noun-phrases.ts';
import type { SpeakingObjects } from './speaking-objects.ts';
import { type Turn, turnsOf } from './turns.ts';

/** A passage with its noun phrases. */
export type ReadPassage = Passage & {
  phrases: NounPhrase[];
  /** The paragraphs next to it that have words; null at the ends of a story, and for what stands inside a quote. */
  before: ReadPassage | null;
  after: ReadPassage | null;
  /** Index of the stretch whose words these are; null for the narrator's. */
  holder: number | null;
  notes: PassageNotes;
};

/** What has been worked out of a passage, each when it was first asked for. */
export type PassageNotes = {
  /** By word: of a verb, whether it has a subject of its own; see `hasOwnSubject`. */
  ownSubjects: Uint8Array | null;
  /** The phrases that are two names of one, by each other. */
  appositions: ReadonlyMap<NounPhrase, NounPhrase> | null;
  /** Objects that are shown or quoted as they speak. */
  speakingObjects: SpeakingObjects | null;
};

const noNotes = (): PassageNotes => ({ ownSubjects: null, appositions: null, speakingObjects: null });

/** Where a marked stretch stands: its passage and its index among the passage's words. */
export type Place = { passage: ReadPassage; at: number };

/** A story read for attribution. */
export type Reading = {
  text: string;
  /** One a block; boilerplate and headings have no words. */
  passages: ReadPassage[];
  /** The words of every stretch that holds others, read as if nothing stood around them. */
  quoted: ReadPassage[];
  /** One a stretch; a nested one stands in a passage of `quoted`. Null in boilerplate and headings. */
  places: (Place | null)[];
  stretches: readonly MarkedStretch[];
  /** By block, whose turn a paragraph is in a transcript or an interview. */
  turns: ReadonlyMap<number, Turn>;
  /** Of each paragraph that is an item of a list: the block that leads into the list. */
  listLeads: ReadonlyMap<number, number>;
};

/** A stretch with its index. */
type Indexed = { stretch: MarkedStretch; at: number };

/** Reads every paragraph of a story, and its headline for the sake of those who speak in it. `stretches` may be nested; blocks are those of the story. */
export function readStory(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): Reading {
  const indexed = stretches.map((stretch, at): Indexed => ({ stretch, at }));
  const byHolder = Map.groupBy(indexed, ({ stretch }) => stretch.within);
  const byBlock = Map.groupBy(byHolder.get(null) ?? [], ({ stretch }) => stretch.block);
  const credits = indexed.flatMap(({ stretch: { credit, block } }) => (credit === undefined ? [] : [{ credit, block }]));
  const posters = new Map(credits.flatMap(({ credit }) => (credit.post ? [[credit.block, credit.user]] : [])));
  const apart = new Set(credits.flatMap(({ credit, block }) => [block, credit.block]));
  const isRead = (block: number): boolean => blocks[block]?.kind === 'paragraph' || blocks[block]?.kind === 'headline';
  const passages = blocks.map(({ span }, block): ReadPassage => {
    if (!isRead(block)) return { block, words: [], sentences: [], phrases: [], before: null, after: null, holder: null, notes: noNotes() };
    return readWords(text, span, block, byBlock.get(block) ?? [], null, posters.get(block));
  });
  const kindOf = ({ block }: ReadPassage): Block['kind'] | undefined => blocks[block]?.kind;
  // No paragraph goes on from a headline, or from what is set into the text, and what is said below a heading is not said above it.
  linkNeighbours(
    passages.filter((passage) => kindOf(passage) !== 'headline' && !apart.has(passage.block)),
    (passage) => kindOf(passage) === 'heading',
  );
  const quoted = [...byHolder].flatMap(([holder, inner]) => {
    const outer = holder === null ? undefined : stretches[holder];
    return outer !== undefined && isRead(outer.block) ? [readWords(text, outer.inner, outer.block, inner, holder)] : [];
  });
  const places = placesIn([...passages, ...quoted], stretches.length);
  const listLeads = listLeadsOf(blocks.map(({ span }) => sliceOf(text, span)));
  return { text, passages, quoted, places, stretches, turns: turnsOf(text, blocks, passages), listLeads };
}

/** @param poster Of the credit of a post: whose it is; nobody else is named there. */
function readWords(
  text: string,
  span: Span,
  block: number,
  stretches: readonly Indexed[],
  holder: number | null,
  poster?: Span,
): ReadPassage {
  const passage = readPassage(text, span, block, stretches);
  const { words, sentences } = passage;
  if (poster !== undefined) {
    const phrases = posterIn(words, poster);
    return { block, words, sentences, phrases, before: null, after: null, holder, notes: noNotes() };
  }
  const start = pastDateline(words);
  const phrases = joinPhrases(
    words,
    findNounPhrases(passage).filter(({ first }) => first >= start),
  );
  return { block, words, sentences, phrases, before: null, after: null, holder, notes: noNotes() };
}

function linkNeighbours(passages: readonly ReadPassage[], parts: (passage: ReadPassage) => boolean): void {
  let before: ReadPassage | null = null;
  for (const passage of passages) {
    if (parts(passage)) before = null;
    if (passage.words.length === 0) continue;
    passage.before = before;
    if (before !== null) before.after = passage;
    before = passage;
  }
}

function placesIn(passages: readonly ReadPassage[], count: number): (Place | null)[] {
  const places: (Place | null)[] = Array.from({ length: count }, () => null);
  for (const passage of passages) {
    passage.words.forEach(({ stretch }, at) => {
      if (stretch !== null) places[stretch] = { passage, at };
    });
  }
  return places;
}
