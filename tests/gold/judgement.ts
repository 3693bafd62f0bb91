import type { Quote } from '../../src/schema/quote.ts';

/** What is judged of the analysis; each figure is a share of right ones. */
export const analysisFigures = [
  'segment found',
  'segment true',
  'segment and source',
  'kind',
  'source',
  'mention',
  'chain',
  'cue',
  'utterance',
  'nesting',
  'setting',
  'date',
  'term found',
  'term true',
  'block',
  'block spared',
  'stated',
  'report found',
  'report true',
  'report source',
  'report mention',
  'report chain',
  'report cue',
  'source whole',
  'source kind',
] as const;

/** What is judged of the statements. */
export const comparisonFigures = [
  'pair found',
  'pair true',
  'variant found',
  'variant true',
  'seam found',
  'seam true',
  'parallel found',
  'parallel true',
] as const;

export const figures = [...analysisFigures, ...comparisonFigures] as const;
export type FigureName = (typeof figures)[number];

/** Shares of what was found: they may fall while more is found, so they are printed and not held to a floor. */
export const conditionalFigures: readonly FigureName[] = [
  'source',
  'report true',
  'report source',
  'chain',
  'report mention',
  'report chain',
  'report cue',
  'parallel true',
];

/** Judges what was found, and nothing where nothing was: then a figure of what was to be found says so. */
export const judgesFound = (figure: FigureName): boolean => figure.endsWith(' true');

/** One decision held against the gold. */
export type Judgement = {
  figure: FigureName;
  right: boolean;
  /** Siglum, or "all" for what concerns several stories. */
  story: string;
  /** Kind of the gold quote, of the block and so on. */
  kind: string;
  /** Rule and band of the engine's quote; "none" where there is no such quote. */
  rule: string;
  band: string;
  /** How the engine led the mention back to its source; "none" where it has none. */
  step: string;
  /** Which one it is and, where wrong, what was expected and what was found. */
  what: string;
};

/** Makes a judgement about one story; `kind` is that of the gold, the rule that of the engine's quote. */
export type Judge = (figure: FigureName, right: boolean, kind: string, quote: Quote | undefined, what: string) => Judgement;

export type Tally = { right: number; of: number };

/** The dimensions a table can be broken down by. */
export type Dimension = 'story' | 'kind' | 'rule' | 'band' | 'step';

export function tally(judgements: readonly Judgement[]): Tally {
  return { right: judgements.filter(({ right }) => right).length, of: judgements.length };
}

/** One tally a figure; figures that nothing was judged for are left out. */
export function tallyFigures(judgements: readonly Judgement[]): Map<FigureName, Tally> {
  const byFigure = Map.groupBy(judgements, ({ figure }) => figure);
  return new Map(figures.flatMap((figure) => (byFigure.has(figure) ? [[figure, tally(byFigure.get(figure) ?? [])]] : [])));
}

/** Percent, rounded down to a tenth, so that a floor never asks for more than was measured. */
export function percentOf({ right, of }: Tally): number {
  return of === 0 ? 100 : Math.floor((right / of) * 1000) / 10;
}
