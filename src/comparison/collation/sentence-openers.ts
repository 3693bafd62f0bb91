import type { Slot } from './slots.ts';

/** Words that tie a sentence to the one before it, and that a newspaper drops or adds with ease. */
const OPENERS: ReadonlySet<string> = new Set(['And', 'But', 'Then', 'So', 'Now', 'Yet', 'Or', 'Well', 'Also']);

/**
 * Parts the word that opens a sentence in some texts from what all of them word anew behind it: "Then everyone was" and "People were"
 * differ by "Then", which one of them lacks, and by the rest.
 */
export function partOpeners(locus: readonly Slot[]): Slot[][] {
  const words = locus.filter(({ kind }) => kind === 'word');
  const [opener] = words;
  if (opener === undefined || words.length === 1 || !opensForSome(opener) || !saysMore(opener, words.slice(1))) return [[...locus]];
  const at = locus.findIndex(({ kind, column }) => column > opener.column || (kind === 'before' && column === opener.column + 1));
  return at <= 0 ? [[...locus]] : [locus.slice(0, at), locus.slice(at)];
}

/** Some texts print such a word here, and the others nothing. */
const opensForSome = ({ cells }: Slot): boolean =>
  cells.some(Boolean) && cells.includes('') && cells.every((cell) => cell === null || cell === '' || OPENERS.has(cell));

/** Those that print nothing at the opener go on in words of their own. */
const saysMore = (opener: Slot, rest: readonly Slot[]): boolean =>
  opener.cells.every((cell, text) => cell !== '' || rest.some(({ cells }) => Boolean(cells[text])));
