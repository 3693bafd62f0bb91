import { overlaps } from '../../analysis/text/slice.ts';
import type { ReportedQuote } from '../../schema/echo.ts';
import type { SourceId, StatementId, StoryId } from '../../schema/ids.ts';
import { type LinkEnd, type LinkKind, linkKinds, type Pair, type ParagraphLink, type Unjoined } from '../../schema/pair.ts';
import type { Retold } from '../../schema/retold.ts';
import type { Span } from '../../schema/span.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';
import type { PassageLink } from '../passages/align-passages.ts';
import type { FeaturedPassage } from '../passages/features.ts';
import { liesIn, reportLinks, retoldLinks, statementLinks } from './statement-links.ts';

/** What pairs are made from; computed once for all of them. */
export type PairMaterial = {
  /** Who is quoted or reported in each story, most widely heard first. */
  heard: ReadonlyMap<StoryId, ReadonlySet<SourceId>>;
  passages: ReadonlyMap<StoryId, readonly FeaturedPassage[]>;
  /** Quotes of a story that others report without marks. */
  reported: ReadonlyMap<StoryId, readonly ReportedQuote[]>;
  /** What several stories report and none quotes, by story. */
  retold: ReadonlyMap<StoryId, readonly Retold[]>;
  /** Links between passages of two stories, by `pairKey`. */
  links: ReadonlyMap<string, readonly PassageLinkOf[]>;
};
export type PassageLinkOf = Omit<PassageLink, 'a' | 'b'> & { a: FeaturedPassage; b: FeaturedPassage };

/** One key for both orders of two stories. */
export const pairKey = (a: StoryId, b: StoryId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A link between two sentences, before those of one pair of paragraphs are put together. */
type Joined = {
  kind: LinkKind;
  a: FeaturedPassage;
  b: FeaturedPassage;
  wordsA: readonly Span[];
  wordsB: readonly Span[];
  statement: StatementId | null;
};

/** Two stories paragraph by paragraph: what they share, and by which words; what only one has. */
export function comparePair(index: EditionIndex, material: PairMaterial, a: StoryId, b: StoryId): Pair {
  const inA = material.passages.get(a) ?? [];
  const inB = material.passages.get(b) ?? [];
  const ofB = new Set(index.statementsIn(b));
  const statements = index.statementsIn(a).filter((statement) => ofB.has(statement));
  const byStatement = statements.flatMap((statement) =>
    statementLinks(index, statement, a, b).flatMap((link) => {
      const [endA, endB] = [fullest(inA, link.a), fullest(inB, link.b)];
      return endA && endB ? [{ kind: link.kind, a: endA, b: endB, wordsA: link.a, wordsB: link.b, statement: link.statement }] : [];
    }),
  );
  const byReport = [
    ...[...(material.reported.get(a) ?? []), ...(material.reported.get(b) ?? [])].flatMap((reported) => reportLinks(index, reported, a, b)),
    ...(material.retold.get(a) ?? []).flatMap((retold) => retoldLinks(index, retold, a, b)),
  ].flatMap((link) => {
    const [endA, endB] = [fullest(inA, link.a), fullest(inB, link.b)];
    return endA && endB ? [{ kind: link.kind, a: endA, b: endB, wordsA: link.a, wordsB: link.b, statement: null }] : [];
  });
  const joined = [...byStatement, ...byReport, ...(material.links.get(pairKey(a, b)) ?? []).map((link) => joinedByWords(link, a))];
  const links = joinParagraphs(joined);
  const heardA = material.heard.get(a) ?? new Set<SourceId>();
  const heardB = material.heard.get(b) ?? new Set<SourceId>();
  return {
    a,
    b,
    links,
    onlyA: unjoined(index, inA, new Set(joined.map((link) => link.a))),
    onlyB: unjoined(index, inB, new Set(joined.map((link) => link.b))),
    statements: statements
      .filter(({ witnesses }) => [a, b].every((story) => witnesses.some((witness) => witness.story === story)))
      .map(({ id }) => id),
    sources: {
      both: [...heardA.intersection(heardB)],
      onlyA: [...heardA.difference(heardB)],
      onlyB: [...heardB.difference(heardA)],
    },
  };
}

/** The passage that holds most of the words; the first of several. */
function fullest(passages: readonly FeaturedPassage[], words: readonly Span[]): FeaturedPassage | undefined {
  const held = passages.map((passage) => ({ passage, count: words.filter((word) => overlaps(word, passage.span)).length }));
  return held.reduce<{ passage?: FeaturedPassage; count: number }>((best, one) => (one.count > best.count ? one : best), { count: 0 })
    .passage;
}

/** The same source handed on by both: reported; else the narrators share words. */
function joinedByWords(link: PassageLinkOf, a: StoryId): Joined {
  const [first, second] = link.a.story === a ? [link.a, link.b] : [link.b, link.a];
  const wordsOf = ({ features }: FeaturedPassage): Span[] => link.shared.flatMap((feature) => features.get(feature) ?? []);
  return {
    kind: first.heard.isDisjointFrom(second.heard) ? 'narrated' : 'reported',
    a: first,
    b: second,
    wordsA: wordsOf(first),
    wordsB: wordsOf(second),
    statement: null,
  };
}

function joinParagraphs(joined: readonly Joined[]): ParagraphLink[] {
  const byParagraphs = new Map<string, Joined[]>();
  for (const link of joined) listIn(byParagraphs, `${link.a.block.n} ${link.b.block.n}`).push(link);
  return [...byParagraphs.values()]
    .map(
      (links): ParagraphLink => ({
        kind: linkKinds.find((kind) => links.some((link) => link.kind === kind)) ?? 'narrated',
        a: endOf(links.map((link) => ({ passage: link.a, words: link.wordsA }))),
        b: endOf(links.map((link) => ({ passage: link.b, words: link.wordsB }))),
        statements: [...new Set(links.flatMap(({ statement }) => statement ?? []))],
      }),
    )
    .sort((one, two) => one.a.n - two.a.n || one.b.n - two.b.n);
}

function endOf(ends: readonly { passage: FeaturedPassage; words: readonly Span[] }[]): LinkEnd {
  const passages = [...new Set(ends.map(({ passage }) => passage))].sort((a, b) => a.span.start - b.span.start);
  const block = passages[0]?.block.span;
  const words = ends.flatMap((end) => end.words).filter((span) => block && overlaps(span, block));
  return { n: passages[0]?.block.n ?? 1, passages: passages.map(({ span }) => span), words: merged(words) };
}

/** Overlapping and touching spans as one, in the order of the text. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function unjoined({ quotesOfStory }: EditionIndex, passages: readonly FeaturedPassage[], joined: ReadonlySet<FeaturedPassage>): Unjoined[] {
  return passages
    .filter((passage) => !joined.has(passage) && passage.block.kind === 'paragraph')
    .map(({ block, span, story }) => ({
      n: block.n,
      span,
      quotes: quotesOfStory(story)
        .filter(({ kind, within, segments }) => kind !== 'indirect' && within === null && liesIn(segments, span))
        .map(({ id }) => id),
    }));
}
