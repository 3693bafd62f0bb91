import type { Column } from './columns.ts';
import type { Coverage } from './coverage.ts';
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
      const further = after.filter((_, text) => goesOn(coverages[text] ?? 'outside'));
      const closes = after.map(
        (cell, text) => closesOnly(cell, coverages[text] ?? 'outside') && further.length > 0 && !further.includes(cell),
      );
      const passing = passedOver.map((own) => own.has(at));
      // The marks before a passage left out belong to the seam: "night … and it will come again".
      const leaving = passedOver.map((own) => own.has(at) || own.has(at + 1));
      return [
        { kind: 'before', column: at, cells: cellsOf('before'), closing: false, passing },
        { kind: 'word', column: at, cells: cellsOf('word'), closing: false, passing },
        { kind: 'after', column: at, cells: after.map((cell, text) => (closes[text] ? cell : null)), closing: true, passing },
        { kind: 'after', column: at, cells: after.map((cell, text) => (closes[text] ? null : cell)), closing: false, passing: leaving },
      ];
    })
    .filter((slot) => slot.cells.some(Boolean));
}

/** Marks that the narrator's sentence may set or change at the end of a quote; an exclamation is the source's. */
const NARRATORS_MARK = /^[.,;:–—-]+$|…/;
const closesOnly = (cell: string | null, coverage: Coverage): boolean =>
  (coverage === 'last' || coverage === 'only') && cell !== null && NARRATORS_MARK.test(cell);
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
