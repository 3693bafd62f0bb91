import { beginsTitle, endsSentence } from './headings.ts';
import { countWords } from './lines.ts';

/** Longer lines are the story's first paragraph, whatever they end with. In words. */
const LONGEST = 60;

/**
 * Whether the line below a headline sums the story up: it ends without a stop, as headlines do, or else who wrote the text, or when, stands below it.
 * @param signed Whether the line below it says who wrote the text, or when.
 */
export function isStandfirst(line: string, signed: boolean): boolean {
  if (!beginsTitle(line) || line.endsWith(':') || countWords(line) > LONGEST) return false;
  return !endsSentence(line) || signed;
}
