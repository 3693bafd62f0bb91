import { align, type Fit, type Match } from './align.ts';

/** Beyond so many pairs of words the table of the aligner no longer fits: a quote of 2,000 words against another. */
const MOST_PAIRS = 4_000_000;
/** Runs of so many words that stand once in each text are sure to belong together. */
const ANCHOR = 4;

/**
 * Aligns texts of any length. Very long ones are cut at runs of words that occur once in both, as patience diff does (Cohen); what
 * lies between is aligned as always, and left unmatched where even that is too long.
 *
 * @param columns A folded word of each column.
 * @param tokens The folded words of the text.
 */
export function alignLong(
  columns: readonly string[],
  tokens: readonly string[],
  fitOf: Fit,
  endsSentence: (token: number) => boolean,
): Match[] {
  const within = (from: Match, to: Match): Match[] => {
    const [width, height] = [to.column - from.column, to.token - from.token];
    if (width * height > MOST_PAIRS) return [];
    return align(
      width,
      height,
      (column, token) => fitOf(from.column + column, from.token + token),
      (token) => endsSentence(from.token + token),
    ).map(({ column, token }) => ({ column: from.column + column, token: from.token + token }));
  };
  const end = { column: columns.length, token: tokens.length };
  if (columns.length * tokens.length <= MOST_PAIRS) return within({ column: 0, token: 0 }, end);
  const matches: Match[] = [];
  let from: Match = { column: 0, token: 0 };
  for (const anchor of inOrder(anchorsOf(columns, tokens))) {
    if (anchor.column < from.column || anchor.token < from.token) continue;
    matches.push(...within(from, anchor));
    for (let n = 0; n < ANCHOR; n += 1) matches.push({ column: anchor.column + n, token: anchor.token + n });
    from = { column: anchor.column + ANCHOR, token: anchor.token + ANCHOR };
  }
  return [...matches, ...within(from, end)];
}

function anchorsOf(columns: readonly string[], tokens: readonly string[]): Match[] {
  const [left, right] = [onceIn(columns), onceIn(tokens)];
  return [...left].flatMap(([run, column]) => {
    const token = right.get(run);
    return token === undefined ? [] : [{ column, token }];
  });
}

/** Where each run of words begins that occurs only once. */
function onceIn(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number | null>();
  for (let at = 0; at + ANCHOR <= words.length; at += 1) {
    const run = words.slice(at, at + ANCHOR).join(' ');
    found.set(run, found.has(run) ? null : at);
  }
  return new Map([...found].flatMap(([run, at]) => (at === null ? [] : [[run, at]])));
}

/** The most anchors that follow one another in both texts: a longest increasing subsequence (Fredman 1975). */
function inOrder(anchors: readonly Match[]): Match[] {
  const sorted = [...anchors].sort((a, b) => a.column - b.column);
  const ends: number[] = [];
  const before = new Map<number, number>();
  sorted.forEach((anchor, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[ends[middle] ?? 0]?.token ?? 0) < anchor.token) low = middle + 1;
      else high = middle;
    }
    const previous = ends[low - 1];
    if (previous !== undefined) before.set(at, previous);
    ends[low] = at;
  });
  const chain: Match[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) chain.push(...sorted.slice(at, at + 1));
  return chain.reverse();
}
