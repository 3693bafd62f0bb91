import type { Column } from './columns.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/** Words of one's own stand for as many of another text's, and for a few more. */
const STRETCH = 2;

/**
 * Where a text begins or ends with words of its own that run into shared ones ("it was the river that | rose"), it does not
 * begin later than others or end earlier: it words the place anew. Tells how many columns beyond its own these words stand for.
 *
 * @param at The text's first column (`step` 1) or its last (`step` -1).
 */
export function columnsWordedAnew(
  columns: readonly Column[],
  texts: readonly (readonly Token[])[],
  text: number,
  at: number,
  step: 1 | -1,
): number {
  let own = 0;
  while (isOwn(columns[at + own * step], text)) own += 1;
  const anchor = columns[at + own * step];
  if (own === 0 || !anchor || !runsThrough(columns, texts, text, at, own, step)) return 0;
  const most = own * STRETCH + STRETCH;
  const counts = texts.map((tokens, other) => {
    const home = anchor.cells[other];
    if (home === undefined || other === text) return 0;
    const count = countBeyond(columns, tokens, other, at, home, step, most);
    const subject = tokens[columns[at - count * step]?.cells[other] ?? -1];
    return step > 0 && count > own && SUBJECTS.has(subject?.key ?? '') ? count - 1 : count;
  });
  return Math.max(...counts);
}

/** "She let it be", and “left it be” behind a subject of the narrator's: the quote begins after the subject. */
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);

const isOwn = (column: Column | undefined, text: number): boolean =>
  column?.cells[text] !== undefined && column.cells.every((token, other) => token === undefined || other === text);

/** True where the text's own words and the shared word they run into stand in one sentence. */
function runsThrough(
  columns: readonly Column[],
  texts: readonly (readonly Token[])[],
  text: number,
  at: number,
  own: number,
  step: 1 | -1,
): boolean {
  const tokens = texts[text] ?? [];
  const [edge, shared] = [columns[at]?.cells[text], columns[at + own * step]?.cells[text]];
  if (edge === undefined || shared === undefined || Math.abs(shared - edge) !== own) return false;
  const first = Math.min(edge, shared);
  return tokens.slice(first, first + own).every((token, index) => !endsSentence(token) && tokens[first + index + 1]?.junction !== 'apart');
}

/** How many words of another text stand beyond the edge, in the sentence of the shared word. */
function countBeyond(
  columns: readonly Column[],
  tokens: readonly Token[],
  other: number,
  at: number,
  home: number,
  step: 1 | -1,
  most: number,
): number {
  let count = 0;
  while (count < most) {
    const token = columns[at - (count + 1) * step]?.cells[other];
    const expected = home - (count + 1) * step;
    const [left, right] = step > 0 ? [expected, expected + 1] : [expected - 1, expected];
    const before = tokens[left];
    if (token !== expected || !before || endsSentence(before) || tokens[right]?.junction === 'apart') return count;
    count += 1;
  }
  return count;
}
