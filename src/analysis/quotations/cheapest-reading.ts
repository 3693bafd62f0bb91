import type { Mark, MarkFamily } from './find-marks.ts';

/** What one sign turned out to be. */
export const readings = ['ignore', 'open', 'close', 'close-outer', 'reopen'] as const;
/**
 * `close-outer`: closes a quotation while one inside it was never closed.
 * `reopen`: opens a quotation where the one before was never closed.
 */
export type MarkReading = (typeof readings)[number];

/** How a block may begin and end; a long quotation runs over several. */
export type BlockEdges = {
  /** The block before ends inside a quotation, and this one does not begin with a mark. */
  carriesOn: boolean;
  /** The family of the mark that opens the next block, if one does: a quotation may then stay open. */
  reopened: MarkFamily | null;
};

/** The costs of what has to do with several marks; the scale is that of single marks. */
const COST = {
  /** The same marks inside each other. */
  sameInside: 2.2,
  /** A quotation that is never closed: at the end of its block, or where the next one opens. */
  neverClosed: 3,
  /** Where another quotation opens, forgetting to close is a little rarer than nesting. */
  forgotten: 3.5,
  /** A quotation that is left open because the next paragraph opens it again. */
  reopenedBelow: 0.7,
  /** A quotation that runs on into a paragraph which does not open with a mark. */
  carriedOn: 1,
  /** Single marks are seldom left open; apostrophes look like them. */
  singleNeverClosed: 4,
} as const;

/** Quotations open at one place, outermost first. Deeper nesting than this is not written in newspapers. */
const STACKS: readonly string[] = ['', 'D', 'S', 'DD', 'DS', 'SD', 'SS', 'DSD', 'DDS', 'SDS', 'DDD'];

const LETTER: Record<MarkFamily, 'D' | 'S'> = { double: 'D', single: 'S' };

type Step = { to: number; reading: number; from: 'open' | 'close' | 'ignore'; extra: number };

const stackIndex = (stack: string): number => STACKS.indexOf(stack);

/** What a mark of a family can do to each stack. */
function stepsFrom(stack: string, family: MarkFamily): Step[] {
  const letter = LETTER[family];
  const neverClosed = (open: string) => (open === 'D' ? COST.neverClosed : COST.singleNeverClosed);
  const steps: Step[] = [{ to: stackIndex(stack), reading: readings.indexOf('ignore'), from: 'ignore', extra: 0 }];
  const opened = stackIndex(stack + letter);
  if (opened >= 0) {
    steps.push({ to: opened, reading: readings.indexOf('open'), from: 'open', extra: stack.endsWith(letter) ? COST.sameInside : 0 });
  }
  if (stack.endsWith(letter)) {
    steps.push({ to: stackIndex(stack.slice(0, -1)), reading: readings.indexOf('close'), from: 'close', extra: 0 });
    steps.push({ to: stackIndex(stack), reading: readings.indexOf('reopen'), from: 'open', extra: COST.forgotten });
  } else if (stack.at(-2) === letter) {
    steps.push({
      to: stackIndex(stack.slice(0, -2)),
      reading: readings.indexOf('close-outer'),
      from: 'close',
      extra: neverClosed(stack.at(-1) ?? ''),
    });
  }
  return steps;
}

const STEPS: Record<MarkFamily, readonly (readonly Step[])[]> = {
  double: STACKS.map((stack) => stepsFrom(stack, 'double')),
  single: STACKS.map((stack) => stepsFrom(stack, 'single')),
};

function costOfEnd(stack: string, { reopened }: BlockEdges): number {
  let cost = 0;
  [...stack].forEach((open, depth) => {
    if (depth === 0 && reopened !== null && LETTER[reopened] === open) cost += COST.reopenedBelow;
    else cost += open === 'D' ? COST.neverClosed : COST.singleNeverClosed;
  });
  return cost;
}

/**
 * Reads the marks of one block in the way that costs least over all of them (Viterbi's algorithm over the stack of open
 * quotations), so that one odd mark does not turn the rest of the paragraph inside out. Linear in the number of marks.
 */
export function cheapestReading(marks: readonly Mark[], edges: BlockEdges): { startsInside: boolean; readings: MarkReading[] } {
  if (marks.length === 0) return { startsInside: false, readings: [] };
  const width = STACKS.length;
  let costs = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let next = new Float64Array(width);
  costs[stackIndex('')] = 0;
  if (edges.carriesOn) costs[stackIndex('D')] = COST.carriedOn;
  const cameFrom = new Uint8Array(marks.length * width);
  const cameBy = new Uint8Array(marks.length * width);
  marks.forEach((mark, n) => {
    next.fill(Number.POSITIVE_INFINITY);
    const steps = STEPS[mark.family];
    for (let state = 0; state < width; state += 1) {
      const before = costs[state] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      for (const step of steps[state] ?? []) {
        const cost = before + mark[step.from] + step.extra;
        if (cost >= (next[step.to] ?? 0)) continue;
        next[step.to] = cost;
        cameFrom[n * width + step.to] = state;
        cameBy[n * width + step.to] = step.reading;
      }
    }
    [costs, next] = [next, costs];
  });
  let state = 0;
  let least = Number.POSITIVE_INFINITY;
  STACKS.forEach((stack, index) => {
    const cost = (costs[index] ?? 0) + costOfEnd(stack, edges);
    if (cost < least) [state, least] = [index, cost];
  });
  const chosen: MarkReading[] = new Array(marks.length).fill('ignore');
  for (let n = marks.length - 1; n >= 0; n -= 1) {
    chosen[n] = readings[cameBy[n * width + state] ?? 0] ?? 'ignore';
    state = cameFrom[n * width + state] ?? 0;
  }
  return { startsInside: state !== stackIndex(''), readings: chosen };
}
