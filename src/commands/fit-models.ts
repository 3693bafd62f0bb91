import { type FitSettings, fitWeights } from '../analysis/attribution/fit-weights.ts';
import { measureBands, type RuleMeasure } from '../analysis/attribution/measure-bands.ts';
import { Weights } from '../analysis/feature.ts';
import { type Article, type Folds, foldsOf } from './fit-corpus.ts';
import { judged, type Lesson, lessonsOf } from './fit-lessons.ts';
import { fitTerms, markedWordsOf, shownAsSpoken } from './fit-marked-words.ts';
import { meanWeights } from './mean-weights.ts';

const SETTINGS: FitSettings = { ridge: 3, minCount: 15, minWeight: 0.2 };

/** What an analysis is fitted with: weights by the names of their features, and bands by rule. */
export type Model = {
  attribution: Readonly<Record<string, number>>;
  bands: Readonly<Record<string, RuleMeasure>>;
  terms: Readonly<Record<string, number>>;
};

/**
 * A model fitted on all articles, and for each fold one fitted on the others. Quotes go on from quotes before them: a first round takes
 * those from the gold, a second, whose weights count, decides them by the first one's. The weights of attribution are the mean of several
 * fits, each without one more fold: what only one part of the year taught them counts less, so that near ties seldom turn on it. Bands and
 * terms rest on what is decided of articles that the weights have not seen, as it will be for other texts.
 */
export function fitModels(articles: readonly Article[]): { model: Model; held: readonly Model[]; folds: Folds } {
  const folds = foldsOf(articles);
  const byFold = <T>(make: (fold: number) => T): T[] => folds.names.map(make);
  const without = <T>(all: readonly T[], ...left: readonly number[]): T[] => all.filter((_, at) => !left.includes(folds.of[at] ?? -1));
  const decideBy = (held: readonly Model['attribution'][]): Lesson[][] => {
    const weights = held.map((named) => new Weights(named));
    return articles.map((article, at) => lessonsOf(article, weights[folds.of[at] ?? 0] ?? new Weights({})));
  };
  const first = articles.map((article) => lessonsOf(article, null));
  const second = decideBy(byFold((fold) => fitAttribution(without(first, fold))));
  const others = (fold: number): number[] => folds.names.filter((it) => it !== fold);
  const attribution = byFold((fold) => meanWeights(others(fold).map((other) => fitAttribution(without(second, fold, other)))));
  const decided = decideBy(attribution);
  const marked = articles.map((article, at) => markedWordsOf(article, decided[at] ?? []));
  const terms = byFold((fold) => fitTerms(without(marked, fold).flat()));
  const termWeights = terms.map((named) => new Weights(named));
  const shown = articles.map((article, at) => shownAsSpoken(article, decided[at] ?? [], termWeights[folds.of[at] ?? 0] ?? new Weights({})));
  return {
    model: {
      attribution: meanWeights(byFold((fold) => fitAttribution(without(second, fold)))),
      bands: measureBands(judged(shown.flat())),
      terms: fitTerms(marked.flat()),
    },
    held: byFold((fold) => ({
      attribution: attribution[fold] ?? {},
      bands: measureBands(judged(without(shown, fold).flat())),
      terms: terms[fold] ?? {},
    })),
    folds,
  };
}

const fitAttribution = (lessons: readonly (readonly Lesson[])[]): Record<string, number> =>
  fitWeights(
    lessons.flat().flatMap(({ example }) => example ?? []),
    SETTINGS,
  );
