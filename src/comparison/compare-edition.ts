import type { Comparison } from '../schema/comparison.ts';
import type { ReportedQuote } from '../schema/echo.ts';
import type { Edition } from '../schema/edition.ts';
import type { FigureGroup } from '../schema/figure.ts';
import type { StoryId } from '../schema/ids.ts';
import type { Pair } from '../schema/pair.ts';
import type { Retold } from '../schema/retold.ts';
import type { DatedWords } from '../schema/timeline.ts';
import { listIn } from './collecting.ts';
import { dateFigures } from './dates/date-figures.ts';
import { findAllDates } from './dates/find-dates.ts';
import { timelineOf } from './dates/timeline.ts';
import { type EditionIndex, indexEdition } from './edition-index.ts';
import { findFigures } from './figures/find-figures.ts';
import { groupFigures } from './figures/group-figures.ts';
import { compareLedes } from './ledes.ts';
import { houseSpellings } from './names/house-spellings.ts';
import { nameSources } from './names/name-sources.ts';
import { comparePair, type PassageLinkOf, pairKey } from './pairs/compare-pair.ts';
import { listPairs } from './pairs/list-pairs.ts';
import { alignPassages, type PassageLink } from './passages/align-passages.ts';
import { type FeaturedPassage, featuredPassages } from './passages/features.ts';
import { readingPath } from './reading/reading-path.ts';
import { sourceCoverage } from './source-coverage.ts';
import { statementCoverage } from './statement-coverage.ts';
import { findEchoes } from './statements/find-echoes.ts';
import { findReported } from './statements/find-reported.ts';
import { storyDifferences } from './story-differences.ts';
import { storyVoices } from './story-voices.ts';
import { distinctiveWords } from './words/distinctive-words.ts';
import { reportingCues } from './words/reporting-cues.ts';

/** The comparison of all stories, and the way to set two of them side by side. */
export type EditionComparison = Comparison & {
  /** Pairs that get a page, each in the order of the stories. */
  pairs: { a: StoryId; b: StoryId }[];
  comparePair: (a: StoryId, b: StoryId) => Pair;
};

/** Everything the comparison pages show, from spans alone: start here. Pure; near linear in the words of all stories. */
export function compareEdition(edition: Edition): EditionComparison {
  const index = indexEdition(edition);
  const dated = findAllDates(edition);
  const figures = figuresOf(index, dated);
  const passages = featuredPassages(index, figures);
  const links = alignPassages(passages);
  const sources = sourceCoverage(index);
  const statements = statementCoverage(index);
  const passagesOf = Map.groupBy(passages, ({ story }) => story);
  const { reported, retold } = findReported(edition);
  const reportedOf = new Map<StoryId, ReportedQuote[]>();
  for (const one of reported) listIn(reportedOf, index.quote(one.quote).story).push(one);
  const retoldIn = new Map<StoryId, Retold[]>();
  for (const one of retold) for (const story of new Set(one.reports.map((it) => it.story))) listIn(retoldIn, story).push(one);
  const material = {
    passages: passagesOf,
    retold: retoldIn,
    heard: heardIn(sources.rows),
    reported: reportedOf,
    links: linksByPair(passages, links),
  };
  return {
    sources,
    statements,
    figures,
    voices: storyVoices(index),
    ledes: compareLedes(index),
    names: nameSources(index),
    spellings: houseSpellings(index),
    wording: { cues: reportingCues(index), narrators: distinctiveWords(index) },
    timeline: timelineOf(index, dated, passagesOf),
    differences: storyDifferences(index, { sources, statements, figures, passages, links, reported, retold }),
    reported,
    retold,
    echoes: findEchoes(edition),
    reading: readingPath(index, passages, links),
    pairs: listPairs(index),
    comparePair: (a, b) => comparePair(index, material, a, b),
  };
}

function figuresOf({ edition, quotesOfStory, story: storyOf }: EditionIndex, dated: readonly DatedWords[]): FigureGroup[] {
  const datesOf = Map.groupBy(dated, ({ story }) => story);
  const found = edition.stories.flatMap((story) => {
    const quotes = quotesOfStory(story.id);
    const figures = [...findFigures(story, quotes), ...dateFigures(story, datesOf.get(story.id) ?? [], quotes)];
    return figures.sort((a, b) => a.span.start - b.span.start);
  });
  const rank = ({ agreement }: FigureGroup): number =>
    agreement === 'differs' ? 0 : agreement === 'may-agree' ? 1 : agreement === 'alone' ? 3 : 2;
  return groupFigures(found, (story) => storyOf(story).text).sort((a, b) => rank(a) - rank(b) || b.stories.length - a.stories.length);
}

function heardIn(rows: Comparison['sources']['rows']): Map<StoryId, Set<Comparison['sources']['rows'][number]['source']>> {
  const heard = new Map<StoryId, Set<Comparison['sources']['rows'][number]['source']>>();
  for (const { source, heardIn: stories } of rows) {
    for (const story of stories) heard.set(story, (heard.get(story) ?? new Set()).add(source));
  }
  return heard;
}

function linksByPair(passages: readonly FeaturedPassage[], links: readonly PassageLink[]): Map<string, PassageLinkOf[]> {
  const byPair = new Map<string, PassageLinkOf[]>();
  for (const { a: first, b: second, likeness, shared } of links) {
    const [a, b] = [passages[first], passages[second]];
    if (a && b) listIn(byPair, pairKey(a.story, b.story)).push({ a, b, likeness, shared });
  }
  return byPair;
}
