import { readText } from '../analysis/analyse-story.ts';
import { type Example, type FitSettings, fitWeights } from '../analysis/attribution/fit-weights.ts';
import { type Feature, nameOf, type Part, type Weights } from '../analysis/feature.ts';
import { readReports } from '../analysis/indirect/read-reports.ts';
import { asSureAsSpoken } from '../analysis/quotations/terms/as-sure-as-spoken.ts';
import { observe, observeOpenness } from '../analysis/quotations/terms/observations.ts';
import { recogniseTerms } from '../analysis/quotations/terms/recognise-terms.ts';
import { type MarkedReading, situationsOf } from '../analysis/quotations/terms/situations.ts';
import { type Article, touches } from './fit-corpus.ts';
import type { Lesson } from './fit-lessons.ts';

const SETTINGS: FitSettings = { ridge: 6, minCount: 40, minWeight: 0 };

export type Marked = { observations: Feature[]; partly: Part[]; term: boolean };

/** Who speaks is decided by weights that have not seen the article, as it will be for other articles. */
function readMarked({ text }: Pick<Article, 'text'>, lessons: readonly Lesson[]): MarkedReading {
  const { blocks, stretches, reading } = readText(text);
  const decisions = new Map(lessons.map(({ stretch, decision }) => [stretch, decision]));
  return { text, blocks, stretches, reports: readReports(reading), decided: stretches.map((_, stretch) => decisions.get(stretch)) };
}

/** Every marked stretch outside headings and boilerplate; a term is one that no attribution's content touches. */
export function markedWordsOf(article: Article, lessons: readonly Lesson[]): Marked[] {
  const contents = article.attributions.flatMap(({ content }) => content);
  return situationsOf(readMarked(article, lessons))
    .filter(({ stretch, blockKind }) => stretch.within === null && blockKind !== 'heading' && blockKind !== 'boilerplate')
    .map((situation) => ({
      observations: observe(situation),
      partly: observeOpenness(situation),
      term: !touches(situation.stretch.inner, contents),
    }))
    .toArray();
}

/** The lessons on words that a reader is shown as somebody's, those that these weights take for no term; each as sure as they make it. */
export function shownAsSpoken(article: Article, lessons: readonly Lesson[], terms: Weights): Lesson[] {
  const verdicts = recogniseTerms(readMarked(article, lessons), terms);
  return lessons.flatMap((lesson) => {
    const verdict = verdicts[lesson.stretch];
    return verdict?.kind === 'spoken' ? [{ ...lesson, decision: asSureAsSpoken(lesson.decision, verdict) }] : [];
  });
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
  return fitWeights(examples, SETTINGS);
}
