import { overlaps } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { PassageLink } from '../passages/align-passages.ts';
import type { FeaturedPassage } from '../passages/features.ts';
import { type ToRead, wordsToRead } from './words-to-read.ts';

/** Passages that others repeat: index of the repeated one to the indices of those that say all it says. */
export type Repeats = ReadonlyMap<number, readonly number[]>;

/** So much of a passage must stand in the others. The rest is the narrator's way to put it. */
const LEAST_REPEATED = 0.85;
/** So much of it a single other passage must say to be taken for a repetition of it. */
const LEAST_GAIN = 0.3;

/**
 * Finds passages that say nothing the reader has not read: their words, names and figures stand in passages of other stories that
 * are kept. A quote is read only where every word of it is, or where the other story prints the same place of the same statement, also
 * in another reading. Long passages go first: that saves the reader most.
 */
export function findRepeats(index: EditionIndex, passages: readonly FeaturedPassage[], links: readonly PassageLink[]): Repeats {
  const collated = collatedWith(index, passages);
  const partners = new Map<number, number[]>();
  const pair = (a: number, b: number) => {
    listIn(partners, a).push(b);
    listIn(partners, b).push(a);
  };
  for (const { a, b } of links) pair(a, b);
  for (const [a, others] of collated) for (const b of others.keys()) if (a < b) pair(a, b);

  const toRead = wordsToRead(index, passages);
  const isText = (index: number): boolean => passages[index]?.block.kind === 'paragraph';
  const repeats = new Map<number, readonly number[]>();
  const kept = new Set<number>();
  const bySize = [...passages.keys()].filter(isText).sort((a, b) => lengthOf(passages[b]) - lengthOf(passages[a]) || b - a);
  for (const index of bySize) {
    if (kept.has(index) || !partners.has(index)) continue;
    const passage = toRead(index);
    if (!passage) continue;
    const others = [...new Set(partners.get(index))]
      .filter((other) => isText(other) && !repeats.has(other))
      .flatMap((other) => toRead(other) ?? []);
    const needed = coveredBy(passage, others, collated.get(index) ?? NOTHING_COLLATED);
    if (!needed) continue;
    repeats.set(index, needed);
    for (const other of needed) kept.add(other);
  }
  return repeats;
}

const NOTHING_COLLATED: ReadonlyMap<number, readonly Span[]> = new Map();
const lengthOf = (passage: FeaturedPassage | undefined): number => (passage ? passage.span.end - passage.span.start : 0);

/** Those of the others that are needed to say what the passage says; null where it says more. */
function coveredBy(passage: ToRead, others: readonly ToRead[], collated: ReadonlyMap<number, readonly Span[]>): number[] | null {
  const open = new Map(passage.needs);
  const needed: number[] = [];
  const left = new Set(others);
  while (open.size > 0 && left.size > 0) {
    const gains = [...left].map((other) => ({
      other,
      found: [...open].filter(([need, at]) => reads(other, need, at, collated.get(other.index) ?? [])),
    }));
    const best = gains.reduce((one, two) => (two.found.length > one.found.length ? two : one));
    // A passage that holds a word or two of it by chance is no repetition.
    if (best.found.length < passage.needs.size * LEAST_GAIN) break;
    needed.push(best.other.index);
    left.delete(best.other);
    for (const [need] of best.found) open.delete(need);
  }
  if ([...open.keys()].some((need) => passage.strict.has(need))) return null;
  return needed.length > 0 && open.size <= passage.needs.size * (1 - LEAST_REPEATED) ? needed : null;
}

const reads = (other: ToRead, need: string, at: readonly Span[], same: readonly Span[]): boolean =>
  other.has.has(need) || at.every((span) => same.some((read) => overlaps(read, span)));

/** For each passage, the passages of other stories that print the same places of a statement, with its own words there. */
function collatedWith({ edition }: EditionIndex, passages: readonly FeaturedPassage[]): Map<number, Map<number, Span[]>> {
  const indicesOf = new Map<StoryId, number[]>();
  passages.forEach(({ story }, index) => {
    listIn(indicesOf, story).push(index);
  });
  const holding = (story: StoryId, spans: readonly Span[]): number[] =>
    (indicesOf.get(story) ?? []).filter((index) => spans.some((span) => overlaps(span, passages[index]?.span ?? span)));
  const collated = new Map<number, Map<number, Span[]>>();
  for (const { loci, witnesses } of edition.statements) {
    for (const { readings } of loci) {
      const printed = readings.flatMap((reading) => {
        const story = reading.kind === 'printed' ? witnesses[reading.witness]?.story : undefined;
        return reading.kind === 'printed' && story ? [{ story, spans: reading.spans, held: holding(story, reading.spans) }] : [];
      });
      for (const one of printed) {
        for (const other of printed) {
          if (one.story === other.story) continue;
          for (const a of one.held) for (const b of other.held) placed(collated, a, b).push(...one.spans);
        }
      }
    }
  }
  return collated;
}

function placed(map: Map<number, Map<number, Span[]>>, a: number, b: number): Span[] {
  const inner = map.get(a) ?? new Map<number, Span[]>();
  map.set(a, inner);
  return listIn(inner, b);
}
