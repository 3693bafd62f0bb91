import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { creditedLines } from '../text/credited-lines.ts';
import { sliceOf } from '../text/slice.ts';

/** A credit is a name and what its bearer is, no sentence. */
const MAX_CREDIT_WORDS = 14;
/** "Ann Lee, teacher": two capitalised words at the head, no stop before the end. */
const CREDIT = /^[‒–—―-]*\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+(?:,[^.!?]*)?[.]?$/u;

/**
 * Takes out stretches that hold no quote but its credit: pull quotes print the name in a line of its own before the closing mark.
 * Indexes of stretches are changed to fit.
 */
export function withoutCredits(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const credits = new Set(
    stretches.flatMap(({ continuedBy, closed }) => {
      const next = continuedBy === null ? undefined : stretches[continuedBy];
      return !closed && next !== undefined && isCredit(text, blocks, next) ? [next] : [];
    }),
  );
  if (credits.size === 0) return [...stretches];
  const kept = stretches.filter((stretch) => !credits.has(stretch));
  const now = new Map(kept.map((stretch, index) => [stretch, index]));
  const indexNow = (index: number | null): number | null => {
    const stretch = index === null ? undefined : stretches[index];
    return stretch === undefined ? null : (now.get(stretch) ?? null);
  };
  return kept.map((stretch) => ({ ...stretch, within: indexNow(stretch.within), continuedBy: indexNow(stretch.continuedBy) }));
}

/** A stretch that fills its paragraph to the closing mark and reads like a name. */
function isCredit(text: string, blocks: readonly Block[], { block, inner, outer }: MarkedStretch): boolean {
  const span = blocks[block]?.span;
  if (span === undefined || outer.start !== span.start || inner.start !== span.start || outer.end < span.end - 1) return false;
  const words = sliceOf(text, inner).trim();
  return words.split(/\s+/).length <= MAX_CREDIT_WORDS && CREDIT.test(words);
}

/** "MAYOR LEE: ", as transcripts print it. */
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}:\s+/u;

/** As far as a label may reach, in UTF-16 units. */
const MAX_LABEL = 60;

/**
 * Lets a quote that opens its paragraph with the speaker's name in capitals and a colon begin after them, and never go on from
 * somebody else's: "“MAYOR LEE: We are ready.”"
 */
export function withoutLabels(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const begins = stretches.map(({ inner, outer, block }): number | null => {
    if (outer.start !== blocks[block]?.span.start) return null;
    const label = LABEL.exec(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_LABEL)));
    return label === null || inner.start + label[0].length >= inner.end ? null : inner.start + label[0].length;
  });
  return stretches.map((stretch, index) => {
    const start = begins[index] ?? null;
    const goesOn = stretch.continuedBy !== null && begins[stretch.continuedBy] === null;
    const continuedBy = goesOn ? stretch.continuedBy : null;
    if (start === null) return continuedBy === stretch.continuedBy ? stretch : { ...stretch, continuedBy };
    return { ...stretch, continuedBy, inner: { start, end: stretch.inner.end }, outer: { start, end: stretch.outer.end } };
  });
}

/** Tells the stretches that fill their paragraph but for a credit behind, below or above them: posts, words lifted out of the text, answers from the street. */
export function withLineCredits(text: string, blocks: readonly Block[], stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const opens = ({ outer, block, closed }: MarkedStretch): boolean => closed && outer.start === blocks[block]?.span.start;
  const isWhole = (stretch: MarkedStretch): boolean => opens(stretch) && stretch.outer.end === blocks[stretch.block]?.span.end;
  const isSigned = (stretch: MarkedStretch): boolean => opens(stretch) && SIGNED.test(text.slice(stretch.outer.end, stretch.outer.end + 2));
  if (!text.includes('@') && !stretches.some((stretch) => isWhole(stretch) || isSigned(stretch))) return [...stretches];
  const credited = creditedLines(blocks.map(({ span }) => sliceOf(text, span)));
  return stretches.map((stretch) => {
    const line = opens(stretch) ? credited.get(stretch.block) : undefined;
    if (line === undefined || (line.at === 'behind') === isWhole(stretch) || blocks[stretch.block]?.kind !== 'paragraph') return stretch;
    const block = stretch.block + BESIDE[line.at];
    const own = blocks[block];
    if (own?.kind !== 'paragraph') return stretch;
    const placed = ({ start, end }: Span): Span => ({ start: own.span.start + start, end: own.span.start + end });
    return { ...stretch, credit: { block, post: line.kind === 'post', user: placed(line.user), when: line.when && placed(line.when) } };
  });
}
const BESIDE = { above: -1, behind: 0, below: 1 } as const;
/** A dash behind the marks, perhaps after a space. */
const SIGNED = /^ ?[-‒–—―]/;
