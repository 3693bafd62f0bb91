import type { Span } from '../../schema/span.ts';

const CLAUSE_END = /[,;:–—()]/;
const EDGE = /[\s.!?…"”’]+$/;
const OPENING = /[“"]/g;
const CLOSING = /[”"]/g;

/** A passage widened to the clause it stands in: as far as the next comma, colon, dash or bracket on either side, within its sentence. */
export function clauseAround(text: string, passage: Span, sentence: Span): Span {
  let { start, end } = passage;
  while (start > sentence.start && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  while (end < sentence.end && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const words = text.slice(start, end).trimStart();
  const bare = words.replace(EDGE, '');
  return { start: end - words.length, end: end - words.length + (isOpen(bare) ? words.trimEnd() : bare).length };
}

/** True where a mark is opened that the words do not close. */
const isOpen = (words: string): boolean =>
  (words.match(OPENING) ?? []).length > (words.match(CLOSING) ?? []).length || (words.match(/"/g) ?? []).length % 2 === 1;
