/**
 * What it costs to leave words unmatched between two matches. More than a function word or an everyday word weighs, so that such
 * a word alone never ties two passages together; less than a word of content does.
 */
const GAP_OPENING = 0.6;
/** Of two gaps otherwise alike, the one after a sentence is likelier. */
const GAP_AFTER_SENTENCE = 0.55;
/** Prefers near matches to far ones among equals, and never decides against a word of content. */
const GAP_WORD = 0.002;

export type Match = { column: number; token: number };

/** How well the word `token` fits into `column`: 0 where it does not. */
export type Fit = (column: number, token: number) => number;

/**
 * The heaviest way to match words to columns with both orders kept: Needleman and Wunsch 1970 with Gotoh's opening costs (1982),
 * free at both ends, so that an excerpt finds its place. Words that do not fit are never matched, only passed over.
 * Of equally heavy ways it takes the one whose matches come first.
 *
 * @param endsSentence True for the last word of a sentence.
 */
export function align(columns: number, tokens: number, fitOf: Fit, endsSentence: (token: number) => boolean = () => false): Match[] {
  const width = tokens + 1;
  const cells = (columns + 1) * width;
  const matched = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const passing = new Float64Array(cells);
  const from = new Uint8Array(cells);
  let best = 0;
  let bestAt = -1;
  for (let i = 1; i <= columns; i += 1) {
    for (let j = 1; j <= tokens; j += 1) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      const score = fitOf(i - 1, j - 1);
      const onward = matched[diagonal] ?? 0;
      const after = passing[diagonal] ?? 0;
      if (score > 0) {
        matched[at] = score + Math.max(onward, after);
        if (onward < after) from[at] = AFTER_GAP;
        if ((matched[at] ?? 0) > best + EQUAL) {
          best = matched[at] ?? 0;
          bestAt = at;
        }
      }
      const opened = (matched[at] ?? 0) - (endsSentence(j - 1) ? GAP_AFTER_SENTENCE : GAP_OPENING);
      const skipColumn = (passing[at - width] ?? 0) - GAP_WORD;
      const skipToken = (passing[at - 1] ?? 0) - GAP_WORD;
      const held = Math.max(0, opened, skipColumn, skipToken);
      passing[at] = held;
      if (held === 0) from[at] = (from[at] ?? 0) | FRESH;
      else if (held === opened) from[at] = (from[at] ?? 0) | OPENED;
      else if (held === skipColumn) from[at] = (from[at] ?? 0) | SKIPPED_COLUMN;
    }
  }
  return walkBack(bestAt, width, from);
}

/** Differences below this are rounding. */
const EQUAL = 1e-9;
const AFTER_GAP = 1;
const FRESH = 2;
const OPENED = 4;
const SKIPPED_COLUMN = 8;

function walkBack(end: number, width: number, from: Uint8Array): Match[] {
  const matches: Match[] = [];
  let at = end;
  while (at > 0) {
    matches.push({ column: Math.floor(at / width) - 1, token: (at % width) - 1 });
    const gapped = ((from[at] ?? 0) & AFTER_GAP) !== 0;
    at -= width + 1;
    if (at % width === 0 || at < width) break;
    if (!gapped) continue;
    for (let step = from[at] ?? 0; (step & OPENED) === 0; step = from[at] ?? 0) {
      if ((step & FRESH) !== 0 || at % width === 0 || at < width) return matches.reverse();
      at -= (step & SKIPPED_COLUMN) !== 0 ? width : 1;
    }
  }
  return matches.reverse();
}
