import type { Column } from './columns.ts';
import type { Coverage } from './coverage.ts';
import { isEllipsis } from './sentence-end.ts';
import type { Mark, Token } from './tokenise.ts';

/** A place in or between words: every column has one for the marks before its word, one for the word, one for the marks after. */
export type Slot = {
  kind: 'before' | 'word' | 'after';
  column: number;
  /**
   * What each text prints here. Null: it says nothing about this place, because its quote begins later, has ended, or is
   * interrupted here. Empty: it prints what stands around, and nothing here.
   */
  cells: (string | null)[];
  /** True for marks that close quotes where others go on: they are the narrator's, and not compared. */
  closing: boolean;
  /** True for ellipses that stand for the words of the next column, right after a stop that ends what both print. */
  swallowing: boolean;
  /** For each text, true where it passes over a passage: the place is not compared word by word. */
  passing: boolean[];
};

/** The slots of every column, those left out in which nothing is printed. */
export function slotsOf(
  columns: readonly Column[],
  texts: readonly (readonly Token[])[],
  covered: readonly (readonly Coverage[])[],
  passedOver: readonly ReadonlySet<number>[],
): Slot[] {
  return columns
    .flatMap((column, at): Slot[] => {
      const coverages = covered.map((coverage) => coverage[at] ?? 'outside');
      const cellsOf = (kind: Slot['kind']) =>
        texts.map((tokens, text) => cellOf(kind, tokens[column.cells[text] ?? -1], coverages[text] ?? 'outside'));
      const after = cellsOf('after');
      const passing = passedOver.map((own) => own.has(at));
      // The marks before a passage left out belong to the seam: "night … and it will come again".
      const leaving = passedOver.map((own) => own.has(at) || own.has(at + 1));
      const further = after.filter((_, text) => goesOn(coverages[text] ?? 'outside') && !leaving[text]);
      const closes = after.map(
        (cell, text) => closesOnly(cell, coverages[text] ?? 'outside') && further.length > 0 && !further.includes(cell),
      );
      const swallows = swallowing(after, coverages, leaving, passing);
      const next = covered.map((coverage) => coverage[at + 1] ?? 'outside');
      const marks = { kind: 'after', column: at, closing: false, swallowing: false } as const;
      return [
        { ...marks, kind: 'before', cells: cellsOf('before'), passing },
        { ...marks, kind: 'word', cells: cellsOf('word'), passing },
        { ...marks, cells: after.map((cell, text) => (closes[text] ? cell : null)), closing: true, passing },
        { ...marks, cells: after.map((cell, text) => (closes[text] || swallows[text] ? null : cell)), passing: leaving },
        {
          ...marks,
          cells: after.map((cell, text) => (swallows[text] ? cell : next[text] === 'outside' || !swallows.includes(true) ? null : '')),
          swallowing: true,
          passing: passedOver.map((own) => own.has(at + 1)),
        },
      ];
    })
    .filter((slot) => slot.cells.some(Boolean));
}

/** Marks that the narrator's sentence may set or change at the end of a quote; an exclamation is the source's. */
const NARRATORS_MARK = /^[.,;:–—-]+$|…/;
const closesOnly = (cell: string | null, coverage: Coverage): boolean =>
  (coverage === 'last' || coverage === 'only') && cell !== null && NARRATORS_MARK.test(cell);

/** For each text, true where its ellipsis stands for what a story prints in a quote of its own, after others have ended here with a stop. */
function swallowing(
  after: readonly (string | null)[],
  coverages: readonly Coverage[],
  leaving: readonly boolean[],
  passing: readonly boolean[],
): boolean[] {
  const others = after.flatMap((cell, text) => (cell && !leaving[text] ? [{ cell, coverage: coverages[text] ?? 'outside' }] : []));
  const ended = others.length > 0 && others.every(({ cell, coverage }) => STOP.test(cell) && !goesOn(coverage));
  return after.map((cell, text) => ended && leaving[text] === true && !passing[text] && cell !== null && isEllipsis(cell));
}
const STOP = /^[.!?]/;

const goesOn = (coverage: Coverage): boolean => coverage === 'inside' || coverage === 'first';

function cellOf(kind: Slot['kind'], token: Token | undefined, covered: Coverage): string | null {
  if (covered === 'outside') return null;
  const printed = token
    ? piecesOf(token, kind)
        .map(({ text }) => text)
        .join(' ')
    : '';
  // Where the marks open or close without a point, the text does not say what stands before or after.
  const opens = kind === 'before' && (covered === 'first' || covered === 'only');
  const closes = kind === 'after' && (covered === 'last' || covered === 'only');
  return printed === '' && (opens || closes) ? null : printed;
}

/** What of a token belongs to a kind of slot. */
export function piecesOf(token: Token, kind: Slot['kind']): Mark[] {
  switch (kind) {
    case 'before':
      return token.before;
    case 'word':
      return [{ text: token.text, span: token.span }];
    case 'after':
      return token.after;
    default:
      return kind satisfies never;
  }
}
