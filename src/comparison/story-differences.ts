import { overlaps } from '../analysis/text/slice.ts';
import type { SourceCoverage, StatementCoverage } from '../schema/coverage.ts';
import type { ReportedQuote } from '../schema/echo.ts';
import type { FigureGroup } from '../schema/figure.ts';
import type { StoryId } from '../schema/ids.ts';
import type { LeftOut, OnlyHere, StoryDifference } from '../schema/only-here.ts';
import { type EditionLookup, listIn, startOf } from './edition-lookup.ts';
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
};

/** What each story has alone, and what at least half of the others have and it has not. */
export function storyDifferences(lookup: EditionLookup, found: Found): StoryDifference[] {
  const { edition } = lookup;
  const onlyHere = new Map<StoryId, OnlyHere[]>();
  const leftOut = new Map<StoryId, LeftOut[]>();
  collectSources(lookup, found.sources, onlyHere, leftOut);
  collectStatements(lookup, found, onlyHere, leftOut);
  collectFigures(lookup, found.figures, onlyHere, leftOut);
  collectPassages(lookup, found, onlyHere);
  return edition.stories.map(({ id }) => ({
    story: id,
    onlyHere: (onlyHere.get(id) ?? []).sort((a, b) => a.at.start - b.at.start),
    leftOut: (leftOut.get(id) ?? []).sort((a, b) => b.foundIn.length - a.foundIn.length),
  }));
}

/** One story's silence says little; that of one against several is worth a line. */
const FEWEST_STORIES = 2;

/** The stories without a thing that at least half of the others have; none where it is rarer. */
export function storiesWithout({ edition }: EditionLookup, foundIn: readonly StoryId[]): StoryId[] {
  const others = edition.stories.length - 1;
  if (foundIn.length < FEWEST_STORIES || foundIn.length * 2 < others) return [];
  const present = new Set(foundIn);
  return edition.stories.map(({ id }) => id).filter((id) => !present.has(id));
}

function collectSources(
  lookup: EditionLookup,
  { rows }: SourceCoverage,
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  for (const { source, cells, heardIn } of rows) {
    const heard = cells.filter(({ hearing }) => hearing !== 'named');
    const [only] = heard;
    if (only && heard.length === 1) {
      const quotes = [...only.quoted, ...only.nested, ...only.reported];
      const at = quotes.flatMap((id) => lookup.quotes.get(id)?.segments ?? []).sort((a, b) => a.start - b.start)[0];
      if (at) listIn(onlyHere, only.story).push({ kind: 'source', source, quotes, at });
    }
    for (const story of storiesWithout(lookup, heardIn)) {
      const named = lookup.mentionsOf.get(story)?.get(source) ?? [];
      listIn(leftOut, story).push({ kind: 'source', source, foundIn: heardIn, named: [...named] });
    }
  }
}

function collectStatements(
  lookup: EditionLookup,
  { statements: { rows }, reported }: Found,
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  const reports = new Map(reported.map(({ quote, parallels }) => [quote, parallels]));
  for (const quote of lookup.edition.quotes) {
    const at = quote.segments[0];
    if (quote.kind === 'indirect' || quote.within !== null || lookup.statementsOf.has(quote.id) || !at) continue;
    const reportedIn = (reports.get(quote.id) ?? []).map(({ story, span }) => ({ story, span }));
    listIn(onlyHere, quote.story).push({ kind: 'quote', quote: quote.id, at: { start: startOf(quote), end: at.end }, reportedIn });
  }
  for (const { statement, cells } of rows) {
    const foundIn = cells.map(({ story }) => story);
    for (const story of storiesWithout(lookup, foundIn)) listIn(leftOut, story).push({ kind: 'statement', statement, foundIn });
  }
}

function collectFigures(
  lookup: EditionLookup,
  groups: readonly FigureGroup[],
  onlyHere: Map<StoryId, OnlyHere[]>,
  leftOut: Map<StoryId, LeftOut[]>,
): void {
  groups.forEach(({ figures, stories }, group) => {
    const [first] = figures;
    if (first && stories.length === 1) listIn(onlyHere, first.story).push({ kind: 'figure', group, at: first.span });
    for (const story of storiesWithout(lookup, stories)) listIn(leftOut, story).push({ kind: 'figure', group, foundIn: stories });
  });
}

/** Paragraphs without a link to another story and without a quote or report that belongs to a statement. */
function collectPassages(
  { edition, statementsOf, statementsIn, quotesOf }: EditionLookup,
  { passages, links }: Found,
  onlyHere: Map<StoryId, OnlyHere[]>,
): void {
  const linked = new Set(links.flatMap(({ a, b }) => [passages[a], passages[b]]).flatMap((passage) => passage?.block ?? []));
  for (const story of edition.stories) {
    const shared = [
      ...(quotesOf.get(story.id) ?? []).filter(({ id }) => statementsOf.has(id)).flatMap(({ segments }) => segments),
      ...(statementsIn.get(story.id) ?? []).flatMap(({ parallels }) =>
        parallels.filter((parallel) => parallel.story === story.id).map(({ span }) => span),
      ),
    ];
    for (const block of story.blocks) {
      if (block.kind !== 'paragraph' || linked.has(block) || shared.some((span) => overlaps(span, block.span))) continue;
      listIn(onlyHere, story.id).push({ kind: 'passage', n: block.n, at: block.span });
    }
  }
}
