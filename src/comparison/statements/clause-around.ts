import type { Span } from '../../schema/span.ts';

const CLAUSE_END = /[,;:–—()]/;
const EDGE = /[\s.!?…"”’]+$/;

/** A passage widened to the clause it stands in: as far as the next comma, colon, dash or bracket on either side, within its sentence. */
export function clauseAround(text: string, passage: Span, sentence: Span): Span {
  let { start, end } = passage;
  while (start > sentence.start && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  while (end < sentence.end && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const clause = text.slice(start, end);
  const words = clause.trimStart();
  return { start: end - words.length, end: end - (words.length - words.replace(EDGE, '').length) };
}
