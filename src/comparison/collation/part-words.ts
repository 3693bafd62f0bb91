import type { Slot } from './slots.ts';

/** Texts that agree on a word of a place show that it stands by itself. */
const FEWEST_AGREEING = 2;

/**
 * Parts a place in which all texts print as many words into a place a word, where texts agree on each of them: of "leading this", "running this" and
 * "leading the" the first word differs in one text and the second in another. Any other place stays as it is.
 */
export function partWords(slots: readonly Slot[]): Slot[][] {
  const whole = [[...slots]];
  const words = slots.filter(({ kind }) => kind === 'word');
  if (words.length < slots.length || words.some(({ passing }) => passing.includes(true))) return whole;
  const texts = (words[0]?.cells ?? []).flatMap((cell, text) => (cell === null ? [] : [text]));
  if (words.some(({ cells }) => cells.some((cell, text) => (cell !== null) !== texts.includes(text)))) return whole;
  const rows: Slot[][] = [];
  const printed = new Map<number, number>();
  for (const slot of words) {
    const printing = texts.filter((text) => slot.cells[text] !== '');
    const places = new Set(printing.map((text) => printed.get(text) ?? 0));
    const [place = 0] = places;
    // A word that is the first of one text and the second of another shifts what follows.
    if (places.size > 1) return whole;
    rows[place] = [...(rows[place] ?? []), slot];
    for (const text of printing) printed.set(text, place + 1);
  }
  const isEven = texts.every((text) => printed.get(text) === rows.length);
  return isEven && rows.every((row) => row.some((slot) => agreeing(slot) >= FEWEST_AGREEING)) ? rows : whole;
}

const agreeing = ({ cells }: Slot): number => cells.filter((cell) => cell !== null && cell !== '').length;
