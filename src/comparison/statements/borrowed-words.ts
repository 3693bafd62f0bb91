import { overlaps, sliceOf } from '../../analysis/text/slice.ts';
import type { Span } from '../../schema/span.ts';
import { type Candidate, sentencesAround } from './candidate.ts';

const BORROWS =
  /\b(?:borrow|echo|repeat|paraphras|quot|mimick)(?:s|e?d|es|ing) (?:(?:the|an?|some|a few) (?:(?:very|own|famous|recent|earlier) )?(?:words?|phrases?|lines?|remarks?|language|slogan|call|warning)s? (?:of|from|by)\b|\S+(?: \S+){0,3}['’]s? (?:own |very )?(?:words?|phrases?|lines?|remarks?))/iu;
/** "She asked, echoing a line of the mayor": whether the narrator says that the words are those of another. */
export const borrows = (candidate: Candidate): boolean =>
  sentencesAround(candidate).some((sentence) => BORROWS.test(narratedIn(candidate, sentence)));

/** The sentence without the quote's own words. */
function narratedIn({ quote, story: { text } }: Candidate, sentence: Span): string {
  const inside = quote.segments.filter((segment) => overlaps(segment, sentence));
  return inside.reduce((words, { start, end }) => words.replace(text.slice(start, end), ' '), sliceOf(text, sentence));
}
