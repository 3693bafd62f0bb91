import type { StoryId } from '../../schema/ids.ts';
import type { ReadingPath, ReadParagraph } from '../../schema/reading.ts';
import type { Span } from '../../schema/span.ts';
import { listIn } from '../collecting.ts';
import { countWords } from '../count-words.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { PassageLink } from '../passages/align-passages.ts';
import type { FeaturedPassage } from '../passages/features.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';

/** A paragraph on its way into the path. */
type Chunk = { story: StoryId; n: number; headings: Span[]; passages: number[]; kept: number[]; words: number };

/**
 * All stories as one text. The story whose lede shares most with the others leads; their paragraphs follow the paragraph they share
 * most with, or else the one before them in their own story, so that what belongs together stands together.
 */
export function readingPath(index: EditionIndex, passages: readonly FeaturedPassage[], links: readonly PassageLink[]): ReadingPath {
  const repeats = findRepeats(index, passages, links);
  const indicesOf = Map.groupBy(passages.keys(), (index) => passages[index]?.story);
  const byStory = index.edition.stories.map(({ id, text }) => chunksOf(id, text, passages, indicesOf.get(id) ?? [], repeats));
  const shared = strengths(passages, links, repeats);
  const ledeShares = ([lede]: readonly Chunk[]): number =>
    (lede?.passages ?? []).flatMap((index) => [...(shared.get(index)?.values() ?? [])]).reduce((sum, value) => sum + value, 0);
  const [lead = [], ...others] = byStory.toSorted((a, b) => ledeShares(b) - ledeShares(a));
  const repeatedBy = new Map<number, number[]>();
  for (const [repeated, needed] of repeats) for (const one of needed) listIn(repeatedBy, one).push(repeated);

  const path = placeChunks(lead, others, shared).filter(({ kept }) => kept.length > 0);
  const paragraphs = path.map(
    (chunk): ReadParagraph => ({
      story: chunk.story,
      n: chunk.n,
      headings: chunk.headings,
      sentences: chunk.kept.flatMap((index) => {
        const passage = passages[index];
        const repeated = (repeatedBy.get(index) ?? []).flatMap((other) => passages[other] ?? []);
        return passage ? [{ span: passage.span, repeatedIn: repeated.map(({ story, span }) => ({ story, span })) }] : [];
      }),
      shortened: chunk.kept.length < chunk.passages.length,
    }),
  );
  return {
    paragraphs,
    words: path.reduce((sum, { words }) => sum + words, 0),
    wordsOfAll: index.edition.stories.reduce((sum, story) => sum + story.words, 0),
  };
}

/** The paragraphs of one story, each with the headings before it; the headline goes before the first, wherever the seed has it. */
function chunksOf(
  story: StoryId,
  text: string,
  passages: readonly FeaturedPassage[],
  indices: readonly number[],
  repeats: Repeats,
): Chunk[] {
  const chunks: Chunk[] = [];
  const own = indices.flatMap((index) => {
    const passage = passages[index];
    return passage ? [{ index, passage }] : [];
  });
  const headline = own.find(({ passage: { block } }) => block.kind === 'headline')?.passage.span;
  let headings = headline ? [headline] : [];
  let last: Chunk | undefined;
  for (const { index, passage } of own) {
    if (passage.block.kind === 'headline') continue;
    if (passage.block.kind === 'heading') {
      headings.push(passage.span);
      continue;
    }
    if (last?.n !== passage.block.n) {
      last = { story, n: passage.block.n, headings, passages: [], kept: [], words: 0 };
      headings = [];
      chunks.push(last);
    }
    last.passages.push(index);
    if (!repeats.has(index)) last.kept.push(index);
  }
  for (const chunk of chunks) {
    const shown = chunk.kept.flatMap((index) => passages[index]?.span ?? []);
    // A story's words are counted without its headline.
    chunk.words = countWords(text, [...chunk.headings.filter((heading) => heading !== headline), ...shown]);
  }
  return chunks;
}

/** What one source says, or one figure, belongs together more than words in common do. */
const ONE_MATTER = 0.1;

/** How strongly two passages belong together; one that repeats another belongs with it before all. */
function strengths(
  passages: readonly FeaturedPassage[],
  links: readonly PassageLink[],
  repeats: Repeats,
): Map<number, Map<number, number>> {
  const strength = new Map<number, Map<number, number>>();
  const set = (a: number, b: number, value: number) => {
    const inner = strength.get(a) ?? new Map<number, number>();
    strength.set(a, inner.set(b, Math.max(inner.get(b) ?? 0, value)));
  };
  for (const { a, b, likeness, shared } of links) {
    const [one, two] = [passages[a], passages[b]];
    const oneMatter = (one && two && !one.heard.isDisjointFrom(two.heard)) || shared.some((feature) => feature.startsWith('#'));
    const value = likeness + (oneMatter ? ONE_MATTER : 0);
    set(a, b, value);
    set(b, a, value);
  }
  for (const [repeated, needed] of repeats) for (const other of needed) set(repeated, other, 1);
  return strength;
}

function placeChunks(
  lead: readonly Chunk[],
  others: readonly (readonly Chunk[])[],
  strength: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Chunk[] {
  const followers = new Map<Chunk, Chunk[]>();
  const holder = new Map<number, Chunk>();
  const place = (chunk: Chunk) => {
    for (const index of chunk.passages) holder.set(index, chunk);
  };
  for (const chunk of lead) place(chunk);
  const first: Chunk[] = [];
  for (const story of others) {
    let before: Chunk | undefined;
    for (const chunk of story) {
      // A story's first paragraph has no neighbour to be torn from.
      const anchor = strongestPartner(chunk, holder, strength, before ? LEAST_TO_FOLLOW : 0) ?? before;
      if (anchor) listIn(followers, anchor).push(chunk);
      else first.push(chunk);
      before = chunk;
    }
    for (const chunk of story) place(chunk);
  }
  const follow = (chunk: Chunk): Chunk[] => [chunk, ...(followers.get(chunk) ?? []).flatMap(follow)];
  return [...lead.flatMap(follow), ...first.flatMap(follow)];
}

/** A weaker link would tear a paragraph from its neighbours for a few words in common. */
const LEAST_TO_FOLLOW = 0.25;

function strongestPartner(
  chunk: Chunk,
  holder: ReadonlyMap<number, Chunk>,
  strength: ReadonlyMap<number, ReadonlyMap<number, number>>,
  least: number,
): Chunk | undefined {
  let best: { chunk: Chunk; value: number } | undefined;
  for (const index of chunk.passages) {
    for (const [other, value] of strength.get(index) ?? []) {
      const held = holder.get(other);
      if (value >= least && held && held !== chunk && (!best || value > best.value)) best = { chunk: held, value };
    }
  }
  return best?.chunk;
}
