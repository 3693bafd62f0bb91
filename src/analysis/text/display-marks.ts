import { isInMarks } from './in-marks.ts';

const SINGLE = /(?:^|[\s(:–—])['‘](?=[\p{L}\p{N}])/u;
const DOUBLE = /["“”]/u;
/** A line or two may hold a title in marks. */
const FEWEST_DOUBLE = 3;

/** Says whether a line sets single marks where the text itself quotes in double ones: what is set in display type does. */
export function displayMarksIn(lines: readonly string[]): (line: string) => boolean {
  let quotesInDouble: boolean | null = null;
  return (line) => {
    if (!SINGLE.test(line) || DOUBLE.test(line)) return false;
    quotesInDouble ??= lines.filter((it) => DOUBLE.test(it)).length >= FEWEST_DOUBLE;
    return quotesInDouble;
  };
}

/** Longer ones are posts and readings. In words. */
const MOST_WORDS = 10;
const CRIES = /[?!]['’]$/u;

/** "'Who let the tide in?'": marked words and nothing else, which ask or cry, and whose first words another line holds as well. */
export function liftsWords(line: string, lines: readonly string[]): boolean {
  if (!CRIES.test(line) || !isInMarks(line)) return false;
  const words = line.slice(1, -1).split(/\s+/u);
  const lifted = words.slice(0, FIRST_WORDS).join(' ').replace(/[?!]$/u, '');
  return words.length <= MOST_WORDS && lines.some((other) => other !== line && other.includes(lifted));
}
/** So many words in a row are not shared by chance. */
const FIRST_WORDS = 4;
