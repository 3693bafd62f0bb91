import type { SeamView } from '../schema/seam-view.ts';
import type { Seam, Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';

/** Words shown on either side of a seam. */
const CONTEXT_WORDS = 4;

/** Each splice and cut of a statement with the words around it in both stories. Seams whose story is not given are left out. */
export function seamViews(statement: Statement, stories: readonly Story[]): SeamView[] {
  return statement.seams.flatMap((seam): SeamView[] => {
    const short = stories.find(({ id }) => id === statement.witnesses[seam.witness]?.story);
    const long = stories.find(({ id }) => id === seam.missing.story);
    const first = seam.missing.spans[0];
    const last = seam.missing.spans.at(-1);
    if (!short || !long || !first || !last) return [];
    const join = joinOf(short, seam);
    const cut = seam.kind === 'cut';
    return [
      {
        kind: seam.kind,
        signed: seam.signed,
        long: {
          story: long.id,
          at: first,
          before: wordsBefore(long, first.start),
          missing: seam.missing.text,
          words: seam.missing.words,
          after: cut ? '' : wordsAfter(long, last.end),
        },
        short: {
          story: short.id,
          at: seam.at,
          before: wordsBefore(short, join.start),
          join: short.text.slice(join.start, join.end),
          after: cut ? '' : wordsAfter(short, join.end),
        },
      },
    ];
  });
}

/** What stands in place of the missing words: a sign, or the empty place between two words that meet. */
function joinOf(short: Story, { at, signed, kind }: Seam): { start: number; end: number } {
  // Where a story ends, its last words stand before the seam and nothing in its place.
  if (kind === 'cut') return { start: at.end, end: at.end };
  if (signed) return at;
  const gap = short.text.slice(at.start, at.end).search(/\s/);
  const middle = gap < 0 ? at.end : at.start + gap;
  return { start: middle, end: middle };
}

/** Up to four words that end at an offset, within its block. */
function wordsBefore({ text, blocks }: Story, offset: number): string {
  const block = blocks.find(({ span }) => span.start < offset && offset <= span.end)?.span.start ?? 0;
  return text.slice(block, offset).trimEnd().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

/** Four words from an offset on, with the marks around them; they may lie in the next block, where a paragraph ends at the seam. */
function wordsAfter({ text }: Story, offset: number): string {
  const pieces = text.slice(offset).trimStart().split(/\s+/);
  const words = pieces.map((piece) => /[\p{L}\p{N}]/u.test(piece));
  const end = words.findIndex((_, index) => words.slice(0, index + 1).filter(Boolean).length === CONTEXT_WORDS);
  return pieces.slice(0, end < 0 ? undefined : end + 1).join(' ');
}
