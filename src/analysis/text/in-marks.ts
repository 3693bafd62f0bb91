/** Each opening sign with those that close it. A straight one opens and closes. */
export const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”“'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);
/** A mark of this kind inside a word, or behind one in the plural, is an apostrophe. */
const APOSTROPHES = /(?<=\p{L})['’](?=[\p{L}\s])/gu;

/** True where a line is one stretch of words in marks and nothing else: a post, or words lifted out of the text. */
export function isInMarks(line: string): boolean {
  const opening = line.charAt(0);
  const closing = CLOSED_BY.get(opening);
  if (closing === undefined || line.length < SHORTEST || !closing.includes(line.at(-1) ?? '')) return false;
  const inner = line.slice(1, -1);
  const marks = opening === '‘' || opening === "'" ? inner.replace(APOSTROPHES, ' ') : inner;
  return !marks.includes(opening) && ![...closing].some((sign) => marks.includes(sign));
}
/** Two marks with a letter between. */
const SHORTEST = 3;
