import { type Dimension, type Judgement, percentOf, tally, tallyFigures } from './judgement.ts';

const NAME_WIDTH = 20;
const CELL_WIDTH = 16;

function cell(judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return '–'.padStart(CELL_WIDTH);
  const sum = tally(judgements);
  return `${percentOf(sum).toFixed(1)} (${sum.right}/${sum.of})`.padStart(CELL_WIDTH);
}

/** The figures as lines of text, in all and broken down by one dimension: percent (right/of). */
export function scoreTable(judgements: readonly Judgement[], dimension: Dimension): string {
  const values = [...new Set(judgements.map((judgement) => judgement[dimension]))].sort();
  const head = [
    'figure'.padEnd(NAME_WIDTH),
    ...['all', ...values].map((value) => value.slice(0, CELL_WIDTH - 1).padStart(CELL_WIDTH)),
  ].join('');
  const rows = [...tallyFigures(judgements).keys()].map((figure) => {
    const own = judgements.filter((judgement) => judgement.figure === figure);
    return [
      figure.padEnd(NAME_WIDTH),
      cell(own),
      ...values.map((value) => cell(own.filter((judgement) => judgement[dimension] === value))),
    ].join('');
  });
  return [head, ...rows].join('\n');
}

/** Every wrong decision, a line each. */
export function missLines(judgements: readonly Judgement[]): string {
  return judgements
    .filter(({ right }) => !right)
    .map(({ figure, story, rule, what }) => `${figure.padEnd(NAME_WIDTH)}${story.padEnd(CELL_WIDTH / 4)} ${rule}: ${what}`)
    .join('\n');
}
