import type { Alignment, Column } from './columns.ts';
import type { SeamSearch } from './find-seams.ts';
import { findRivalEndings } from './rival-endings.ts';
import type { Token } from './tokenise.ts';
import { columnsWordedAnew } from './worded-anew.ts';

/** How a text covers a column: it may begin or end its quote there, or both. Outside, it says nothing about the place. */
export type Coverage = 'outside' | 'inside' | 'first' | 'last' | 'only';

/**
 * For each text, how it covers each column. A text covers what it prints, and what it passes over between two of its
 * words, if another story shows that the words passed over stand just there; and the endings that others give to a sentence which
 * it ends in its own words.
 *
 * @param beside For each text, the others that one of its stories prints as well.
 */
export function coverTexts(
  alignment: Alignment,
  texts: readonly (readonly Token[])[],
  { beside, wholeSentences }: Pick<SeamSearch, 'beside' | 'wholeSentences'>,
): Coverage[][] {
  const { columns } = alignment;
  const runs = texts.map((_, text) => runsOf(alignment, texts, text));
  const reaches = runs.map((own, text) => reachOf([...own, ...(beside[text] ?? []).flatMap((other) => runs[other] ?? [])]));
  const shows = (column: number, before: number, after: number): boolean =>
    reaches.some(({ first, last }, text) => columns[column]?.cells[text] !== undefined && first <= before && last >= after);
  const breaks = texts.map((tokens, text) => (wholeSentences[text] ? breaksOf(alignment, tokens, text) : []));
  const rivals = findRivalEndings(columns, texts);
  return texts.map((_, text) => {
    const isCovered = ({ cells }: Column, column: number): boolean => cells[text] !== undefined || rivals[text]?.has(column) === true;
    const covered: Coverage[] = columns.map((column, at) => (isCovered(column, at) ? 'inside' : 'outside'));
    for (const { path, first, last } of runs[text] ?? []) {
      path.slice(1).forEach((after, at) => {
        const before = path[at] ?? after;
        const between = Array.from({ length: after - before - 1 }, (_, n) => before + 1 + n);
        const shown = between.map((column) => shows(column, before, after));
        between.forEach((column, n) => {
          if (isNearShown(shown, n)) covered[column] = 'inside';
        });
      });
      covered.fill('inside', first, path[0]);
      covered.fill('inside', (path.at(-1) ?? last) + 1, last + 1);
      covered[first] = first === last ? 'only' : 'first';
      if (first !== last) covered[last] = 'last';
    }
    for (const [before, after] of breaks[text] ?? []) {
      for (let column = before + 1; column < after; column += 1)
        if (covered[column] === 'outside' && shows(column, before, after)) covered[column] = 'inside';
    }
    return covered;
  });
}

/** The columns before and after every place where the narrator only names the source, and the text goes on. */
function breaksOf({ columns, moved }: Alignment, tokens: readonly Token[], text: number): [number, number][] {
  const breaks: [number, number][] = [];
  let last: number | undefined;
  for (const [column, { cells }] of columns.entries()) {
    const token = cells[text];
    if (token === undefined || moved[text]?.has(token)) continue;
    if (last !== undefined && tokens[token]?.resumed) breaks.push([last, column]);
    last = column;
  }
  return breaks;
}

/** Words of a text that begins or ends right here stand in the place of others that are shown. */
const WIDEST_REPLACEMENT = 3;

const isNearShown = (shown: readonly boolean[], at: number): boolean =>
  shown.slice(Math.max(0, at - WIDEST_REPLACEMENT), at + WIDEST_REPLACEMENT + 1).some(Boolean);

/** Columns that a text passes through without the narrator's words between; from `first` to `last` it says something. */
type Run = { path: number[]; first: number; last: number };

const reachOf = (runs: readonly Run[]): { first: number; last: number } => ({
  first: runs.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
  last: runs.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY),
});

function runsOf({ columns, moved }: Alignment, texts: readonly (readonly Token[])[], text: number): Run[] {
  const paths: number[][] = [];
  for (const [column, { cells }] of columns.entries()) {
    const token = cells[text];
    if (token === undefined || moved[text]?.has(token)) continue;
    const open = paths.at(-1);
    if (open && texts[text]?.[token]?.junction !== 'apart') open.push(column);
    else paths.push([column]);
  }
  return paths.map((path) => {
    const [first, last] = [path[0] ?? 0, path.at(-1) ?? 0];
    return {
      path,
      first: first - columnsWordedAnew(columns, texts, text, first, 1),
      last: last + columnsWordedAnew(columns, texts, text, last, -1),
    };
  });
}
