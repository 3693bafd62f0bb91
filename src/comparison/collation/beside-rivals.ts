import type { Column } from './columns.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/** Further than this, words do not stand in each other's place. In columns. */
const REACH = 8;

/**
 * Puts words beside those that others print in their place. Between the same neighbours some texts print "She allowed" and others "permitted":
 * either may come first in the table, since no text has both. A quote that begins with "allowed" says nothing of what comes before, so that
 * "permitted" goes where most texts say something, here behind "allowed".
 */
export function besideRivals(columns: readonly Column[], texts: readonly (readonly Token[])[]): Column[] {
  const ordered = columns.slice();
  let start = 0;
  while (start < ordered.length) {
    const block = blockAt(ordered, start);
    const place = bestPlace(ordered, texts, block);
    if (place !== block.start) {
      const moving = ordered.splice(block.start, block.end - block.start);
      ordered.splice(place > block.start ? place - moving.length : place, 0, ...moving);
    }
    start = block.end;
  }
  return ordered;
}

/** Neighbouring columns that the same texts print; half-open. */
type Block = { start: number; end: number };

function blockAt(columns: readonly Column[], start: number): Block {
  const printed = printedBy(columns[start]);
  let end = start + 1;
  while (end < columns.length && printedBy(columns[end]).join() === printed.join()) end += 1;
  return { start, end };
}

const printedBy = (column: Column | undefined): number[] =>
  (column?.cells ?? []).flatMap((token, text) => (token === undefined ? [] : [text]));

const tokensIn = (column: Column | undefined, texts: readonly (readonly Token[])[]): Token[] =>
  (column?.cells ?? []).flatMap((token, text) => (token === undefined ? [] : (texts[text]?.[token] ?? [])));

/** Where a block stands best among the columns that none of its texts prints, in its sentence: of equals where it is. */
function bestPlace(columns: readonly Column[], texts: readonly (readonly Token[])[], block: Block): number {
  const own = new Set(printedBy(columns[block.start]));
  const isRival = (at: number): boolean => columns[at] !== undefined && !printedBy(columns[at]).some((text) => own.has(text));
  const closes = (column: Column | undefined): boolean => tokensIn(column, texts).some(endsSentence);
  const isShort = block.end - block.start <= REACH;
  if (!isShort || columns.slice(block.start, block.end).some(closes)) return block.start;
  let [first, last] = [block.start, block.end];
  while (first > block.start - REACH && isRival(first - 1) && !closes(columns[first - 1])) first -= 1;
  while (last < block.end + REACH && isRival(last) && !closes(columns[last])) last += 1;
  // Right beside the words that its own texts print next to it, and nowhere else.
  const [neighbour, other] = [printedBy(columns[last]), printedBy(columns[first - 1])].map((texts) =>
    texts.filter((text) => own.has(text)),
  );
  const places = [...(neighbour?.length === own.size ? [last] : []), ...(other?.length === own.size ? [first] : [])];
  // The few go to where the many say something, and not the other way round.
  let [best, most] = [block.start, Math.max(own.size, sayingSomething(columns, texts, own, block.start, block))];
  for (const place of places.filter((it) => it < block.start || it > block.end)) {
    const count = sayingSomething(columns, texts, own, place, block);
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

/** How many other texts print words on both sides of a place without the narrator's between, the block apart. */
function sayingSomething(
  columns: readonly Column[],
  texts: readonly (readonly Token[])[],
  own: ReadonlySet<number>,
  place: number,
  block: Block,
): number {
  const before = tokensNear(columns, place - 1, -1, block);
  const after = tokensNear(columns, place, 1, block);
  let count = 0;
  for (const [text, token] of after) {
    const earlier = before.get(text);
    if (!own.has(text) && earlier !== undefined && token === earlier + 1 && texts[text]?.[token]?.junction !== 'apart') count += 1;
  }
  return count;
}

/** The token of each text that stands nearest to a column in one direction, the block apart. */
function tokensNear(columns: readonly Column[], from: number, step: 1 | -1, block: Block): ReadonlyMap<number, number> {
  const near = new Map<number, number>();
  for (let at = from, seen = 0; seen < REACH && at >= 0 && at < columns.length; at += step) {
    if (at >= block.start && at < block.end) continue;
    seen += 1;
    columns[at]?.cells.forEach((token, text) => {
      if (token !== undefined && !near.has(text)) near.set(text, token);
    });
  }
  return near;
}
