import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import { cheapestReading } from './cheapest-reading.ts';
import { findMarks, type Mark, type MarkFamily } from './find-marks.ts';
import { closeBeforeNarrator, narratorAt } from './forgotten-close.ts';
import type { MarkedStretch } from './marked-stretch.ts';

export type { MarkedStretch };

type Open = { start: number; innerStart: number; family: MarkFamily; index: number };

/**
 * Pairs the marks of each block: straight, curly, mixed, doubled single ones, guillemets, and single marks. Stretches come in the
 * order of their opening marks, so a nested one follows the one it is nested in.
 */
export function pairMarks(text: string, blocks: readonly Block[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  const marks = blocks.map(({ span }) => findMarks(text, span));
  const nextParagraph = followingParagraphs(blocks);
  let left: number | null = null;
  blocks.forEach(({ kind, span }, block) => {
    const own = marks[block] ?? [];
    // A quotation runs on over a photo credit or a plug between its paragraphs, but not into it.
    const before = left === null || kind !== 'paragraph' ? undefined : stretches[left];
    const carriesOn =
      before && openingFamily(own, span) === null && mayCarryOn(text, span, own[0]) && narratorAt(text, before.inner) === null;
    const next = kind === 'paragraph' ? (nextParagraph[block] ?? null) : null;
    const reading = cheapestReading(own, {
      carriesOn: carriesOn ?? false,
      reopened: next === null ? null : openingFamily(marks[next] ?? [], blocks[next]?.span ?? span),
    });
    const first = stretches.length;
    addStretches(stretches, stretchesOf(text, own, reading, span, block));
    const carriedOn = stretches[first];
    if (before && carriedOn?.outer.start === span.start && carriedOn.family === before.family) before.continuedBy = first;
    if (kind === 'paragraph') left = openAtEnd(stretches, first, span);
  });
  return closeBeforeNarrator(text, stretches);
}

/** For each block, the index of the first paragraph after it. */
function followingParagraphs(blocks: readonly Block[]): (number | null)[] {
  const following: (number | null)[] = blocks.map(() => null);
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    if (blocks[index]?.kind === 'paragraph') next = index;
  }
  return following;
}

/** The outermost of the stretches from `first` on that its block ends in. */
function openAtEnd(stretches: readonly MarkedStretch[], first: number, { end }: Span): number | null {
  for (let index = first; index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (stretch && !stretch.closed && stretch.within === null && stretch.outer.end === end) return index;
  }
  return null;
}

/** Longer lines are no mere name. In words. */
const LONGEST_CREDIT = 12;
/** More than `LONGEST_CREDIT` words; the rest of a long paragraph need not be counted. In UTF-16 units. */
const LONGEST_LEAD = 200;
const NAME_AND_ROLE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3},/u;

/** Not where only a name stands before the first mark: the credit under a quotation, "Ada Okafor, mayor.”". */
function mayCarryOn(text: string, { start, end }: Span, first: Mark | undefined): boolean {
  const lead = text.slice(start, Math.min(first?.start ?? end, start + LONGEST_LEAD));
  const words = lead.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > LONGEST_CREDIT || (capitals * 2 < words.length && !NAME_AND_ROLE.test(lead));
}

/** The family of the mark that a block begins with. */
function openingFamily(marks: readonly Mark[], span: Span): MarkFamily | null {
  const first = marks[0];
  return first && first.start === span.start && first.open < first.ignore ? first.family : null;
}

function stretchesOf(
  text: string,
  marks: readonly Mark[],
  { startsInside, readings }: ReturnType<typeof cheapestReading>,
  span: Span,
  block: number,
): (MarkedStretch | null)[] {
  const found: (MarkedStretch | null)[] = [];
  const open: Open[] = [];
  const push = (start: number, innerStart: number, family: MarkFamily) => {
    open.push({ start, innerStart, family, index: found.length });
    found.push(null);
  };
  const pop = (innerEnd: number, end: number, closed: boolean) => {
    const from = open.pop();
    if (!from) return;
    const inner = trimmed(text, { start: from.innerStart, end: innerEnd });
    if (!inner) return;
    const outer = { start: from.start, end: closed ? end : inner.end };
    const within = open.at(-1)?.index ?? null;
    found[from.index] = { inner, outer, block, within, closed, continuedBy: null, family: from.family };
  };
  if (startsInside) push(span.start, span.start, 'double');
  marks.forEach((mark, n) => {
    switch (readings[n]) {
      case 'open':
        push(mark.start, mark.end, mark.family);
        break;
      case 'close':
        pop(mark.start, mark.end, true);
        break;
      case 'close-outer':
        pop(mark.start, mark.start, false);
        pop(mark.start, mark.end, true);
        break;
      case 'reopen':
        pop(mark.start, mark.start, false);
        push(mark.start, mark.end, mark.family);
        break;
    }
  });
  while (open.length > 0) pop(span.end, span.end, false);
  return found;
}

/** Adds the stretches of one block, without those that hold no words, and turns places in the block into places in the text. */
function addStretches(all: MarkedStretch[], found: readonly (MarkedStretch | null)[]): void {
  const indexes: (number | null)[] = [];
  for (const stretch of found) {
    indexes.push(stretch && all.length);
    if (stretch) all.push(stretch.within === null ? stretch : { ...stretch, within: enclosing(found, stretch.within, indexes) });
  }
}

/** The nearest enclosing stretch that holds words. */
function enclosing(found: readonly (MarkedStretch | null)[], within: number | null, indexes: readonly (number | null)[]): number | null {
  return within === null ? null : (indexes[within] ?? enclosing(found, found[within]?.within ?? null, indexes));
}

const WORDY = /[\p{L}\p{N}]/u;

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (!WORDY.test(words)) return null;
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
