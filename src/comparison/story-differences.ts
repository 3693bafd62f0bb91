import { overlaps } from '../analysis/text/slice.ts';
import type { SourceCoverage, StatementCoverage } from '../schema/coverage.ts';
import type { ReportedQuote } from '../schema/echo.ts';
import type { FigureGroup } from '../schema/figure.ts';
import type { StoryId } from '../schema/ids.ts';
import type { LeftOut, OnlyHere, StoryDifference } from '../schema/only-here.ts';
import type { Retold } from '../schema/retold.ts';
import { listIn } from './collecting.ts';
import { type EditionIndex, startOf } from './edition-index.ts';
import type { PassageLink } from './passages/align-passages.ts';
import type { FeaturedPassage } from './passages/features.ts';

/** What the other comparisons found. */
export type Found = {
  sources: SourceCoverage;
  statements: StatementCoverage;
  figures: readonly FigureGroup[];
  passages: readonly FeaturedPassage[];
  links: readonly PassageLink[];
  reported: readonly ReportedQuote[];
  retold: readonly Retold[];
};

/** What each story has alone, and what at least half of the others have and it has not. */
export function storyDifferences(index: EditionIndex, found: Found): StoryDifference[] {
  const { edition } = index;
  const onlyHere = new Map<StoryId, OnlyHere[]>();
  const leftOut = new Map<StoryId, LeftOut[]>();
  collectSources(index, found.sources, onlyHere, leftOut);
  collectStatements(index, found, onlyHere, leftOut);
  collectFigures(index, found.figures, onlyHere, leftOut);
  collectPassages(index, found, onlyHere);
  return edition.stories.map(({ id }) => ({
    story: id,
    onlyHere: (onlyHere.get(id) ?? []).sort((a, b) => a.at.start - b.at.start),
    leftOut: (leftOut.get(id) ?? []).sort((a, b) => b.foundIn.length - a.foundIn.length),
  }));
}

/** One story's silence says little; that of one against several is worth a line. */
const FEWEST_STORIES = 2;

/** The stories without a thing that at least half of the others have; none where it is rarer. */
function storiesWithout({ edition }: EditionIndex, foundIn: readonly StoryId[]): StoryId[] {
  const others = edition.stories.length - 1;
  if (foundIn.length < FEWEST_STORIES || foundIn.length * 2 < others) return [];
  const present = new Set(foundIn);
  return edition.stories.map(({ id }) => id).filter((id) => !present.has(id));
}

function collectSources(
  index: EditionIndex,
  { rows }: SourceCoverage,
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  for (const { source, cells, heardIn } of rows) {
    const heard = cells.filter(({ hearing }) => hearing !== 'named');
    const [only] = heard;
    if (only && heard.length === 1) {
      const quotes = [...only.quoted, ...only.nested, ...only.reported];
      const at = quotes.flatMap((id) => index.quote(id).segments).sort((a, b) => a.start - b.start)[0];
      if (at) listIn(onlyHere, only.story).push({ kind: 'source', source, quotes, at });
    }
    for (const story of storiesWithout(index, heardIn)) {
      const named = index.mentionsIn(story).get(source) ?? [];
      listIn(leftOut, story).push({ kind: 'source', source, foundIn: heardIn, named: [...named] });
    }
  }
}

function collectStatements(
  index: EditionIndex,
  { statements: { rows }, reported }: Found,
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  const reports = new Map(reported.map(({ quote, parallels }) => [quote, parallels]));
  for (const quote of index.edition.quotes) {
    const at = quote.segments[0];
    if (quote.kind === 'indirect' || quote.within !== null || index.statementOfQuote(quote.id) || !at) continue;
    const reportedIn = (reports.get(quote.id) ?? []).map(({ story, span }) => ({ story, span }));
    listIn(onlyHere, quote.story).push({ kind: 'quote', quote: quote.id, at: { start: startOf(quote), end: at.end }, reportedIn });
  }
  for (const { statement, cells } of rows) {
    const foundIn = cells.map(({ story }) => story);
    for (const story of storiesWithout(index, foundIn)) listIn(leftOut, story).push({ kind: 'statement', statement, foundIn });
  }
}

function collectFigures(
  index: EditionIndex,
  groups: readonly FigureGroup[],
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  groups.forEach(({ figures, stories }, group) => {
    const [first] = figures;
    if (first && stories.length === 1) listIn(onlyHere, first.story).push({ kind: 'figure', group, at: first.span });
    for (const story of storiesWithout(index, stories)) listIn(leftOut, story).push({ kind: 'figure', group, foundIn: stories });
  });
}

/** Paragraphs without a link to another story and without a quote or report of something that another story tells, too. */
function collectPassages(
  { edition, quote: quoteOf, statementOfQuote, statementsIn, quotesOfStory }: EditionIndex,
  { passages, links, reported, retold }: Found,
  onlyHere: Map<StoryId, OnlyHere[]>,
): void {
  const told = Map.groupBy(
    [
      ...reported.flatMap(({ parallels }) => parallels),
      ...reported.flatMap(({ quote }) => quoteOf(quote).segments.map((span) => ({ story: quoteOf(quote).story, span }))),
      ...retold.flatMap(({ reports }) => reports),
    ],
    ({ story }) => story,
  );
  const linked = new Set(links.flatMap(({ a, b }) => [passages[a], passages[b]]).flatMap((passage) => passage?.block ?? []));
  for (const story of edition.stories) {
    const shared = [
      ...quotesOfStory(story.id)
        .filter(({ id }) => statementOfQuote(id) !== null)
        .flatMap(({ segments }) => segments),
      ...(told.get(story.id) ?? []).map(({ span }) => span),
      ...statementsIn(story.id).flatMap(({ parallels }) =>
        parallels.filter((parallel) => parallel.story === story.id).map(({ span }) => span),
      ),
    ];
    for (const block of story.blocks) {
      if (block.kind !== 'paragraph' || linked.has(block) || shared.some((span) => overlaps(span, block.span))) continue;
      listIn(onlyHere, story.id).push({ kind: 'passage', n: block.n, at: block.span });
    }
  }
}
