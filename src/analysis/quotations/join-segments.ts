import type { Span } from '../../schema/span.ts';
import type { MarkedStretch } from './marks.ts';

/** What joining needs to know of a stretch's source. */
export type SegmentSource = {
  /** Index of the stretch whose utterance goes on here without a cue of its own. */
  goesOnFrom: number | null;
  voice: number | null;
  cue: Span | null;
  mention: Span | null;
  /** Index of the block that is an item of the list that the cue leads into; null where it leads into none. */
  item: number | null;
  /** Whole clauses stand inside the marks. */
  clause: boolean;
};

/** Indexes of the stretches of one utterance, in the order of the text. */
export type Utterance = readonly [number, ...number[]];

/** Only signs and a small word between two fragments of a list: "“…” and “…”". */
const LIST_GAP = /^\s*(?:,|;|&|\/|,?\s*(?:and|or|but)|[-–—])\s*$/u;
/** More than a sign and a small word take. In UTF-16 units. */
const LONGEST_LIST_GAP = 20;
/** A stop that ends a sentence between two fragments; inside the first one's marks it counts too. */
const SENTENCE_END = /[.!?]["”’'»]*\s/u;

/**
 * Joins the segments of each utterance. One utterance may be split by "she said", run on over paragraphs, or give several fragments
 * under one cue; a new cue, even in a paragraph that an open mark leads into from words that have one, or a new sentence of the narrator begins a new one. `sources` has one entry a stretch; null leaves a
 * stretch out.
 */
export function joinSegments(text: string, stretches: readonly MarkedStretch[], sources: readonly (SegmentSource | null)[]): Utterance[] {
  const carriedFrom = new Map(stretches.flatMap(({ continuedBy }, index) => (continuedBy === null ? [] : [[continuedBy, index]])));
  const byCue = new Map<string, number>();
  const lastOfFrame = new Map<string, number>();
  const utteranceOf = new Map<number, [number, ...number[]]>();
  const utterances: [number, ...number[]][] = [];
  stretches.forEach((stretch, index) => {
    const source = sources[index];
    if (!source) return;
    const frame = `${stretch.block} ${stretch.within}`;
    const cue = source.cue && `${source.cue.start} ${source.mention?.start} ${source.item}`;
    const before = lastOfFrame.get(frame) ?? null;
    const carrier = carriedFrom.get(index);
    // A long quotation may name its speaker late.
    const isNamed = carrier !== undefined && (utteranceOf.get(carrier) ?? []).some((member) => sources[member]?.voice != null);
    const earlier =
      (source.goesOnFrom === null && cue !== null && isNamed ? undefined : carrier) ??
      clauseBefore(source.goesOnFrom, index, stretches, sources) ??
      (cue === null ? undefined : byCue.get(cue)) ??
      (before !== null && isListed(text, stretches, sources, before, index) ? before : undefined);
    const joined = earlier === undefined ? undefined : utteranceOf.get(earlier);
    const utterance = joined ?? [index];
    if (joined) joined.push(index);
    else utterances.push(utterance);
    utteranceOf.set(index, utterance);
    if (cue !== null) byCue.set(cue, index);
    lastOfFrame.set(frame, index);
  });
  return utterances;
}

/**
 * The stretch that words without a cue go on from. Where that is a fragment woven into the narrator's sentence, whole sentences in the
 * next paragraph go on from the whole sentences before it: "“We waited,” she said, noting it was “cold”." and below "“We froze.”".
 */
function clauseBefore(
  from: number | null,
  index: number,
  stretches: readonly MarkedStretch[],
  sources: readonly (SegmentSource | null)[],
): number | undefined {
  if (from === null) return undefined;
  const [fragment, own] = [sources[from], sources[index]];
  const block = stretches[from]?.block;
  if (!fragment || fragment.clause || !own?.clause || stretches[index]?.block === block) return from;
  for (let at = from - 1; at >= 0 && stretches[at]?.block === block; at -= 1) {
    const other = sources[at];
    if (other?.clause && other.voice === fragment.voice && stretches[at]?.within === null) return at;
  }
  return from;
}

/** Two fragments of one list, or two nested ones in one sentence of whoever quotes them. */
function isListed(
  text: string,
  stretches: readonly MarkedStretch[],
  sources: readonly (SegmentSource | null)[],
  before: number,
  index: number,
): boolean {
  const [last, next] = [stretches[before], stretches[index]];
  if (!last || !next || SENTENCE_END.test(text.slice(last.outer.end - 2, next.outer.start))) return false;
  if (sources[before]?.voice !== sources[index]?.voice) return false;
  const gap = text.slice(last.outer.end, next.outer.start);
  return last.within !== null || (gap.length <= LONGEST_LIST_GAP && LIST_GAP.test(gap));
}
