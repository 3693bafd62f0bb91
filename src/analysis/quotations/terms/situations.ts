import type { Block } from '../../../schema/story.ts';
import type { Decision } from '../../attribution/candidate.ts';
import type { Report } from '../../indirect/report.ts';
import { isSpeech } from '../../indirect/speech.ts';
import { sliceOf } from '../../text/slice.ts';
import type { MarkedStretch } from '../marks.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { wordsTakenUp } from './taken-up.ts';

/** Marked words with everything that helps to tell whether they are somebody's. */
export type Situation = Surroundings & {
  stretch: MarkedStretch;
  /** Capitals tell nothing in a headline, and nobody is quoted in a heading. */
  blockKind: Block['kind'];
  /** True where the story marks the same words more than once. */
  repeated: boolean;
  /** True where a longer quotation of the story holds the same words: then the narrator takes them up from there. */
  takenUp: boolean;
  /** Whether they stand among words that the narrator reports of somebody, said or thought. */
  reported: 'said' | 'thought' | null;
  /** In single marks, where the text quotes in double ones. */
  inOtherMarks: boolean;
  /** A paragraph of marked words next to another such paragraph. */
  inDialogue: boolean;
  /** Names of the attribution rules that see a source for them. */
  rules: string[];
  /** How likely attribution finds it that nobody in particular speaks them, 0 to 1; null where it has not looked. */
  openness: number | null;
};

/** A story as the recognition of terms sees it; `decided` has one entry a stretch. */
export type MarkedReading = {
  text: string;
  blocks: readonly Block[];
  stretches: readonly MarkedStretch[];
  reports: readonly Report[];
  decided: readonly (Decision | undefined)[];
};

/**
 * One situation a stretch, in their order. Nested stretches are seen inside the one they are nested in, others inside their block. Each is
 * made when its turn comes, for it holds all the words around its stretch: those of a book would fill the memory.
 */
export function* situationsOf({ text, blocks, stretches, reports, decided }: MarkedReading): Generator<Situation, void> {
  const keys = stretches.map(({ inner }) => nameKey(sliceOf(text, inner)));
  const times = new Map<string, number>();
  for (const key of keys) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  const reported = reportsHolding(reports);
  const takenUp = wordsTakenUp(text, stretches);
  const { before, after } = neighboursOf(stretches);
  const quotesInDouble = quotesInDoubleMarks(stretches, blocks);
  const alone = blocksFilled(stretches, blocks);
  const spanAt = (at: number | undefined) => (at === undefined ? null : (stretches[at]?.outer ?? null));
  for (const [index, stretch] of stretches.entries()) {
    const within = stretch.within === null ? undefined : stretches[stretch.within];
    const frame = within?.inner ?? blocks[stretch.block]?.span ?? stretch.outer;
    yield {
      ...surroundingsOf(text, stretch, frame, spanAt(before[index]), spanAt(after[index])),
      stretch,
      blockKind: blocks[stretch.block]?.kind ?? 'paragraph',
      repeated: (times.get(keys[index] ?? '') ?? 0) > 1,
      takenUp: takenUp.has(index),
      reported: reported.get(index) ?? null,
      inDialogue: stretch.within === null && alone.has(stretch.block) && (alone.has(stretch.block - 1) || alone.has(stretch.block + 1)),
      inOtherMarks: quotesInDouble && stretch.family === 'single' && stretch.within === null,
      // The weights know narrators: what attribution makes of a quote inside a quote tells nothing here.
      ...weighedBy(stretch.within === null ? decided[index] : undefined),
    };
  }
}

/** The paragraphs that are one stretch and nothing else, by their indexes. */
const blocksFilled = (stretches: readonly MarkedStretch[], blocks: readonly Block[]): ReadonlySet<number> =>
  new Set(
    stretches.flatMap(({ within, outer, block }) => {
      const own = blocks[block];
      const fills = within === null && own?.kind === 'paragraph' && outer.start === own.span.start && outer.end === own.span.end;
      return fills ? [block] : [];
    }),
  );

/** A text quotes in double marks where nearly all that its paragraphs set in marks stands in such, and there is enough of it to tell. */
function quotesInDoubleMarks(stretches: readonly MarkedStretch[], blocks: readonly Block[]): boolean {
  const own = stretches.filter(({ within, block }) => within === null && blocks[block]?.kind === 'paragraph');
  const doubled = own.filter(({ family }) => family !== 'single').length;
  return doubled >= FEWEST_DOUBLED && doubled >= own.length * NEARLY_ALL;
}
const FEWEST_DOUBLED = 4;
const NEARLY_ALL = 0.8;

/** Longer words are repeated as quotations, not as names. In UTF-16 units. */
const LONGEST_NAME = 60;
const nameKey = (words: string): string | null =>
  words.length > LONGEST_NAME ? null : words.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');

function weighedBy(decision: Decision | undefined): Pick<Situation, 'rules' | 'openness'> {
  if (!decision) return { rules: [], openness: null };
  return { rules: decision.rules, openness: decision.openness };
}

/** By stretch: what kind of report holds it as part of what is reported. */
function reportsHolding(reports: readonly Report[]): Map<number, 'said' | 'thought'> {
  const holding = new Map<number, 'said' | 'thought'>();
  for (const report of reports) {
    for (const { from, to } of report.content) {
      for (let at = from; at <= to; at += 1) {
        const stretch = report.passage.words[at]?.stretch ?? null;
        if (stretch !== null && holding.get(stretch) !== 'said') holding.set(stretch, isSpeech(report) ? 'said' : 'thought');
      }
    }
  }
  return holding;
}

/** The stretches before and after each one at the same depth of the same block. */
function neighboursOf(stretches: readonly MarkedStretch[]): { before: (number | undefined)[]; after: (number | undefined)[] } {
  const before: (number | undefined)[] = stretches.map(() => undefined);
  const after: (number | undefined)[] = stretches.map(() => undefined);
  const last = new Map<string, number>();
  stretches.forEach(({ block, within }, index) => {
    const place = `${block} ${within}`;
    const neighbour = last.get(place);
    before[index] = neighbour;
    if (neighbour !== undefined) after[neighbour] = index;
    last.set(place, index);
  });
  return { before, after };
}
