import Fuse from 'fuse.js';
import { type Word, wordsOf } from '../../analysis/text/normalise.ts';
import type { Span } from '../../schema/span.ts';
import { FORGIVENESS, foldedWords, type Match } from './find-documents.ts';

/** Which words of a text answer a query, in order; may be none, where the text was found by words that are not shown. */
export function markWords(text: string, query: string, match: Match): Span[] {
  const wanted = foldedWords(query);
  const words = wordsOf(text);
  if (wanted.length === 0) return [];
  if (match === 'phrase') return phrasesIn(words, wanted);
  const answers = match === 'words' ? begins : resembles;
  return words.filter(({ folded }) => wanted.some((word) => answers(folded, word))).map(({ span }) => span);
}

const begins = (word: string, wanted: string): boolean => word.startsWith(wanted);

const resembles = (word: string, wanted: string): boolean =>
  begins(word, wanted) || Fuse.match(wanted, word, { threshold: FORGIVENESS, isCaseSensitive: true }).isMatch;

function phrasesIn(words: readonly Word[], wanted: readonly string[]): Span[] {
  const last = wanted.length - 1;
  const spans: Span[] = [];
  for (let at = 0; at + last < words.length; at += 1) {
    const fits = wanted.every((word, index) => {
      const here = words[at + index]?.folded ?? '';
      return index === last ? here.startsWith(word) : here === word;
    });
    const start = words[at]?.span.start;
    const end = words[at + last]?.span.end;
    if (fits && start !== undefined && end !== undefined) spans.push({ start, end });
  }
  return spans;
}

/** Words around the first one that answers, where a text is long. Cut at spaces. */
export function excerptAround(text: string, marks: readonly Span[], longest: number): Span {
  if (text.length <= longest) return { start: 0, end: text.length };
  const middle = marks[0]?.start ?? 0;
  const from = Math.max(0, Math.min(middle - Math.floor(longest / 3), text.length - longest));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = start + longest;
  const space = text.lastIndexOf(' ', to);
  const end = to >= text.length ? text.length : space > start ? space : to;
  return { start, end };
}
