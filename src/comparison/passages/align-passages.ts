import type { StoryId } from '../../schema/ids.ts';
import { listIn } from '../collecting.ts';
import type { FeaturedPassage } from './features.ts';

/** Two passages of different stories that share words, names or figures beyond what all stories share. */
export type PassageLink = {
  /** Indices in the list of passages; `a` belongs to the earlier story. */
  a: number;
  b: number;
  /** Cosine of the weighted features: 0 shares nothing, 1 everything. */
  likeness: number;
  /** Features of both, the rarest first. */
  shared: string[];
};

/** A feature in more passages than this leads to no candidates: it says only that the event is the same. */
const MOST_PASSAGES = 60;
/** With fewer shared features a likeness is chance. */
const FEWEST_SHARED = 3;
/** Chosen by reading all links of the seeds between 0.1 and 0.35: below it, passages of different content are the more. */
const LEAST_LIKENESS = 0.2;
/** Where both passages hand on words of the same source, fewer shared words tell as much. */
const LEAST_LIKENESS_OF_ONE_SOURCE = 0.15;

/**
 * For every passage the most alike one of each other story. Weights are the logarithm of how rare a feature is among all passages.
 * Near linear: passages meet only over features that few passages have.
 */
export function alignPassages(passages: readonly FeaturedPassage[]): PassageLink[] {
  const holders = new Map<string, number[]>();
  passages.forEach(({ features }, index) => {
    for (const feature of features.keys()) listIn(holders, feature).push(index);
  });
  const weightOf = (feature: string): number => Math.log(passages.length / (holders.get(feature)?.length ?? passages.length));
  const lengths = passages.map(({ features }) => Math.hypot(...[...features.keys()].map(weightOf)));
  const best = new Map<string, PassageLink>();
  passages.forEach((passage, a) => {
    for (const b of candidatesFor(passage, a, passages, holders)) {
      const other = passages[b];
      if (!other) continue;
      const shared = [...passage.features.keys()]
        .filter((feature) => other.features.has(feature))
        .sort((one, two) => weightOf(two) - weightOf(one));
      const product = (lengths[a] ?? 0) * (lengths[b] ?? 0);
      const likeness = product === 0 ? 0 : shared.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0) / product;
      const oneFigure = shared.some((feature) => feature.startsWith('#'));
      const least = passage.heard.isDisjointFrom(other.heard) ? LEAST_LIKENESS : LEAST_LIKENESS_OF_ONE_SOURCE;
      // A figure that measures the same thing in both joins them by itself.
      if (!oneFigure && (shared.length < FEWEST_SHARED || likeness < least)) continue;
      keepBest(best, { a, b, likeness, shared }, passage.story, other.story);
    }
  });
  return [...new Set(best.values())].sort((one, two) => one.a - two.a || one.b - two.b);
}

/** Passages of later stories that share a feature few passages have. */
function candidatesFor(
  passage: FeaturedPassage,
  index: number,
  passages: readonly FeaturedPassage[],
  holders: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const candidates = new Set<number>();
  for (const feature of passage.features.keys()) {
    const own = holders.get(feature) ?? [];
    if (own.length > MOST_PASSAGES) continue;
    for (const other of own) if (other > index && passages[other]?.story !== passage.story) candidates.add(other);
  }
  return candidates;
}

/** A link stays when it is the best of either passage towards the other's story. */
function keepBest(best: Map<string, PassageLink>, link: PassageLink, storyA: StoryId, storyB: StoryId): void {
  for (const key of [`${link.a} ${storyB}`, `${link.b} ${storyA}`]) {
    const known = best.get(key);
    if (!known || known.likeness < link.likeness) best.set(key, link);
  }
}
