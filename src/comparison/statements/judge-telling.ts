import type { Span } from '../../schema/span.ts';
import { type Shared, stemsInOrder, type Told, weighShared } from './chance.ts';
import { matchSources } from './same-source.ts';
import { DENIAL_STEM } from './telling-words.ts';
import type { Telling, Tellings } from './tellings.ts';

/** What two tellings must share at least: how many words, and how many of them words of content. */
type Demand = { surprise: number; content: number; words: number };

/** Both are given to one source: a third as likely as one match by chance. */
const ONE_SOURCE: Demand = { surprise: 1.2, content: 1, words: 2 };
/** The words around a quote of the source may be the narrator’s alone. */
const AROUND_ITS_WORDS: Demand = { surprise: 1.2, content: 1, words: 3 };
/** Within a story a source keeps to its matter, so that words come back without the content. */
const ONE_SOURCE_IN_ONE_STORY: Demand = { surprise: 2.2, content: 1, words: 2 };
/** Nothing but the words ties the two together: more of them, in the same order, since phrases go round ("find common ground"). */
const SOURCE_OPEN: Demand = { surprise: 3, content: 3, words: 3 };

/** Of the words from the first shared one to the last, so many must be shared: words strewn over a sentence say something else. */
const DENSEST_STREWN = 0.5;

/** What two tellings have in common, where that is beyond chance; null where it is not, or where two sources say it. */
export function judgeTelling(a: Telling, b: Telling, tellings: Tellings): Shared | null {
  const match = sourcesOf(a, b);
  if (match === 'different') return null;
  const shared =
    match === 'same'
      ? weighShared(a, b, pairsOfSource(a, b, tellings))
      : weighShared(a, b, pairsOfKind(a, b, tellings), stemsInOrder(a, b));
  if (match === 'open' && !isDense(a, shared.stems)) return null;
  const demand = demandOn(a, b, match);
  const enough = shared.surprise >= demand.surprise && shared.content >= demand.content && shared.stems.length >= demand.words;
  return enough && countThings(a, b, shared.stems) > 1 ? shared : null;
}

function demandOn(a: Telling, b: Telling, match: 'same' | 'open'): Demand {
  if (match === 'open') return SOURCE_OPEN;
  if (a.story === b.story) return ONE_SOURCE_IN_ONE_STORY;
  return a.kind === 'framing' || b.kind === 'framing' ? AROUND_ITS_WORDS : ONE_SOURCE;
}

/** False where two passages share too few words of content for any demand; asked first, since most share nothing but their event. */
export function mayBelong(a: Told & Pick<Telling, 'sources'>, b: Told & Pick<Telling, 'sources'>): boolean {
  const { content } = a.sources.some((source) => b.sources.includes(source)) ? ONE_SOURCE : SOURCE_OPEN;
  let shared = 0;
  for (const [stem, { isContent }] of a.stems) if (isContent && b.stems.has(stem)) shared += 1;
  return shared >= content;
}

/**
 * How many things the shared words are. Two with nothing between them in both are one ("life jackets"), of longer runs every word but
 * one counts; that both deny is none: to deny one thing is not yet to deny the same.
 */
function countThings(a: Telling, b: Telling, stems: readonly string[]): number {
  const places = stems
    .filter((stem) => stem !== DENIAL_STEM)
    .flatMap((stem) => {
      const [inA, inB] = [a.stems.get(stem), b.stems.get(stem)];
      return inA && inB ? [{ a: inA.span, b: inB.span }] : [];
    })
    .sort((one, two) => one.a.start - two.a.start);
  const goesOn = (at: number): boolean => {
    const [before, here] = [places[at - 1], places[at]];
    return before !== undefined && here !== undefined && touch(a, before.a, here.a) && touch(b, before.b, here.b);
  };
  return places.filter((_, at) => !goesOn(at) || goesOn(at - 1)).length;
}

const touch = ({ story }: Telling, before: Span, after: Span): boolean =>
  before.end <= after.start && NOTHING_BETWEEN.test(story.text.slice(before.end, after.start));
const NOTHING_BETWEEN = /^[\s\-‐‑]*$/;

function isDense({ words }: Telling, stems: readonly string[]): boolean {
  const at = words.flatMap(({ stem }, index) => (stems.includes(stem) ? [index] : []));
  const reach = (at.at(-1) ?? 0) - (at[0] ?? 0) + 1;
  return at.length > reach * DENSEST_STREWN;
}

function sourcesOf(a: Telling, b: Telling): 'same' | 'open' | 'different' {
  if (!a.quote || !b.quote) {
    if (a.sources.length === 0 || b.sources.length === 0) return 'open';
    return a.sources.some((source) => b.sources.includes(source)) ? 'same' : 'different';
  }
  const match = matchSources(a.quote, b.quote);
  // Two collective voices may be one, or a doubtful attribution wrong: then the words must say so by themselves.
  return match === 'same' || match === 'different' ? match : 'open';
}

/** How many pairs of things that the two stories let these sources say might have shared words. */
function pairsOfSource(a: Telling, b: Telling, { speaks }: Tellings): number {
  const [inA, inB] = [a, b].map(({ story, sources }) => Math.max(...sources.map((source) => speaks(story, source))));
  return pairs(a, b, inA, inB);
}

const pairsOfKind = (a: Telling, b: Telling, { count }: Tellings): number => pairs(a, b, count(a.story, a.kind), count(b.story, b.kind));

/** Within one story a telling makes a pair with every other but itself. */
const pairs = (a: Telling, b: Telling, inA = 1, inB = 1): number => (a.story === b.story ? (inA * (inA - 1)) / 2 : inA * inB);
