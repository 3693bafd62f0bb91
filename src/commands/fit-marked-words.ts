import { readText } from '../analysis/analyse-story.ts';
import { type Example, type FitSettings, fitWeights } from '../analysis/attribution/fit-weights.ts';
import { type Feature, nameOf, type Part } from '../analysis/feature.ts';
import { readReports } from '../analysis/indirect/read-reports.ts';
import { observe, observeOpenness } from '../analysis/quotations/terms/observations.ts';
import { situationsOf } from '../analysis/quotations/terms/situations.ts';
import { type Article, touches } from './fit-corpus.ts';
import type { Lesson } from './fit-lessons.ts';

const SETTINGS: FitSettings = { ridge: 6, minCount: 40, minWeight: 0 };
/**
 * Added to every score. A term taken for a quote puts words into somebody's mouth; a quote taken for a term is only passed over. So
 * terms are believed a little sooner than the odds alone would have it.
 */
const CAUTION = 0.6;

export type Marked = { observations: Feature[]; partly: Part[]; term: boolean };

/**
 * Every marked stretch outside headings and boilerplate; a term is one that no attribution's content touches. Who speaks them is decided by
 * weights that have not seen the article, as it will be for other articles.
 */
export function markedWordsOf({ text, attributions }: Article, lessons: readonly Lesson[]): Marked[] {
  const { blocks, stretches, reading } = readText(text);
  const contents = attributions.flatMap(({ content }) => content);
  const decisions = new Map(lessons.map(({ stretch, decision }) => [stretch, decision]));
  const decided = stretches.map((_, stretch) => decisions.get(stretch));
  return situationsOf({ text, blocks, stretches, reports: readReports(reading), decided })
    .filter(({ stretch, blockKind }) => stretch.within === null && blockKind !== 'heading' && blockKind !== 'boilerplate')
    .map((situation) => ({
      observations: observe(situation),
      partly: observeOpenness(situation),
      term: !touches(situation.stretch.inner, contents),
    }));
}

/** A term scores above nought, words that are somebody's below. */
export function fitTerms(marked: readonly Marked[]): Record<string, number> {
  const examples = marked.map(({ observations, partly, term }): Example => {
    return {
      options: [
        { features: observations.map(nameOf), partly: partly.map(({ feature, part }) => ({ name: nameOf(feature), part })), right: term },
        { features: [], right: !term },
      ],
    };
  });
  const { always = 0, ...others } = fitWeights(examples, SETTINGS);
  return { always: always + CAUTION, ...others };
}
