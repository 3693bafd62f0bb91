import { wordsOf } from '../../../analysis/text/normalise.ts';
import { joinDates } from '../join-dates.ts';
import { editDistance } from '../similar-words.ts';
import { areContracted } from './contractions.ts';
import type { VariantRule } from './pair.ts';
import { foldedWords, printedWords } from './printed-words.ts';

/** A name in another alphabet comes over in several ways: "Kovalsky", "Kovalskyy", "Kovalskiy". */
const MOST_CHANGED_IN_NAME = 2;
const SHORTEST_NAME = 5;
const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * The same words spelt, accented, divided or contracted in another way: "colour" and "color", "alot" and "a lot", "long-term" and
 * "long term", "won't" and "will not", "1 October" and "October 1".
 */
export const isSpelling: VariantRule = ({ base, reading }) => {
  const [words, others] = [foldedWords(base), foldedWords(reading)];
  if (words.length === 0) return false;
  if (words.join('') === others.join('') || areContracted(words, others) || isOneDate(base, reading)) return true;
  return areFormsOfName(printedWords(base), printedWords(reading));
};

/** "1 October" and "Oct. 1". */
function isOneDate(base: string, reading: string): boolean {
  const [date, other] = [base, reading].map((text) => joinDates(text, wordsOf(text)).map(({ folded }) => folded));
  return date?.length === 1 && date[0] === other?.[0] && other?.length === 1;
}

function areFormsOfName([a, ...moreA]: string[], [b, ...moreB]: string[]): boolean {
  if (a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0 || !NAME.test(a) || !NAME.test(b)) return false;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return (
    one.charAt(0) === other.charAt(0) && Math.min(a.length, b.length) >= SHORTEST_NAME && editDistance(one, other) <= MOST_CHANGED_IN_NAME
  );
}
