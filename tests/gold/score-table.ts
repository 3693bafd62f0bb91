import { type Dimension, type Judgement, percentOf, tally, tallyFigures } from './judgement.ts';

const NAME_WIDTH = 20;
const CELL_WIDTH = 16;
/** Names of rules are longer than those of figures. */
const VALUE_WIDTH = 40;

function cell(judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return '–'.padStart(CELL_WIDTH);
  const sum = tally(judgements);
  return `${percentOf(sum).toFixed(1)} (${sum.right}/${sum.of})`.padStart(CELL_WIDTH);
}

const valuesOf = (judgements: readonly Judgement[], dimension: Dimension) => [...new Set(judgements.map((one) => one[dimension]))].sort();

/** One line a figure, percent (right/of), with a column for each value of the dimension. For dimensions of few values. */
export function scoreTable(judgements: readonly Judgement[], dimension: Dimension): string {
  const values = valuesOf(judgements, dimension);
  const head = ['figure'.padEnd(NAME_WIDTH), ...['in all', ...values].map((value) => value.padStart(CELL_WIDTH))].join('');
  const rows = [...tallyFigures(judgements).keys()].map((figure) => {
    const own = judgements.filter((judgement) => judgement.figure === figure);
    return [figure.padEnd(NAME_WIDTH), cell(own), ...values.map((value) => cell(own.filter((one) => one[dimension] === value)))].join('');
  });
  return [head, ...rows].join('\n');
}

/** A line a figure, and below it a line for each value of the dimension that it was judged for. */
export function scoreList(judgements: readonly Judgement[], dimension: Dimension): string {
  return [...tallyFigures(judgements).keys()]
    .flatMap((figure) => {
      const own = judgements.filter((judgement) => judgement.figure === figure);
      const parts = valuesOf(own, dimension).map((value) => ({ value, part: own.filter((one) => one[dimension] === value) }));
      return [
        `${figure.padEnd(VALUE_WIDTH)}${cell(own)}`,
        ...parts.map(({ value, part }) => `  ${value.padEnd(VALUE_WIDTH - 2)}${cell(part)}`),
      ];
    })
    .join('\n');
}

/** Every wrong decision, a line each. */
export function missLines(judgements: readonly Judgement[]): string {
  return judgements
    .filter(({ right }) => !right)
    .map(({ figure, story, rule, what }) => `${figure.padEnd(NAME_WIDTH)}${story.padEnd(CELL_WIDTH / 4)} ${rule}: ${what}`)
    .join('\n');
}
