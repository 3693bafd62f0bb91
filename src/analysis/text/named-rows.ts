import type { Span } from '../../schema/span.ts';
import { isInMarks } from './in-marks.ts';

/** For a pattern: a word with a capital and from `least` to `most` more, each perhaps behind small ones: "Ann de Park". */
export const personName = (least: number, most: number): string =>
  `${CAPITALISED}(?: (?:(?:de|da|di|van|von|der|den|al|bin|la|le) )*${CAPITALISED}){${least},${most}}`;
const CAPITALISED = "\\p{Lu}[\\p{L}.’'-]*";
/** For a pattern: what stands behind a name and its comma, and is no sentence. */
export const WHAT_THEY_ARE = '[^.!?:;“”"]{2,60}';

/** "Jo Park, 45, baker": a name, perhaps a first one alone, with an age or what its bearer is, and no end of a sentence. */
const isNameLine = (line: string): boolean => line.length <= LONGEST && (NAME_WITH_ROLE.test(line) || NAME_WITH_AGE.test(line));
const NAME_WITH_ROLE = new RegExp(`^${personName(1, 3)}, ${WHAT_THEY_ARE}$`, 'u');
const NAME_WITH_AGE = new RegExp(`^${personName(0, 3)}, (?:aged )?\\d{1,3}(?:, ${WHAT_THEY_ARE})?$`, 'u');
/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;
/** Where such a name ends. */
const nameIn = (line: string): Span => ({ start: 0, end: line.indexOf(',') });
/** A name over one line in marks may be a heading. */
const FEWEST_PAIRS = 2;

/** Where the name stands to the words, and which words of its line it is. */
type RowCredit = { at: 'above' | 'below'; user: Span };

/**
 * Answers from the street: names and words in marks line by line, each name over its words or below them, as the first line of the row shows. By
 * the index of the words.
 */
export function namedInRows(lines: readonly string[]): Map<number, RowCredit> {
  const found = new Map<number, RowCredit>();
  for (let first = 0; first < lines.length; first += 1) {
    const above = isNameLine(lines[first] ?? '');
    const [isFirst, isSecond] = above ? [isNameLine, isInMarks] : [isInMarks, isNameLine];
    let end = first;
    while (isFirst(lines[end] ?? '') && isSecond(lines[end + 1] ?? '')) end += 2;
    if (end - first < FEWEST_PAIRS * 2) continue;
    for (let at = first; at < end; at += 2) {
      const [name, words] = above ? [at, at + 1] : [at + 1, at];
      found.set(words, { at: above ? 'above' : 'below', user: nameIn(lines[name] ?? '') });
    }
    first = end - 1;
  }
  return found;
}
