/**
 * Work that native methods do out of sight of any count of blocks: a search, a copy, an expression that reads a text. A call that reads little
 * is in proportion to its place, whose runs are counted; of the others what they read is added up by place. Still unseen: how often an
 * expression goes back over what it has read, how long joined strings take to be put in one piece, and collections that are sorted.
 */

/** What a call reads that is as good as one step: few items of a list; no more units than two endless sentences have. */
const FEW_ITEMS = 256;
const FEW_UNITS = 4096;
/** Natives that call natives ("new Set(list)") stand above whoever called them. */
const DEEPEST_FRAME = 4;

/** What wrapped methods read, by the stack of their caller. */
export type HiddenWork = ReadonlyMap<string, number>;

type Method = (this: unknown, ...args: unknown[]) => unknown;
/** How much a call has read. */
type Measure = (self: unknown, args: readonly unknown[], result: unknown) => number;
/** @param few What is too little to be noted. @param wrapper Frames above this one are left out. */
type Note = (read: number, few: number, wrapper: (...args: never[]) => unknown) => void;

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
const all: Measure = (self) => sizeOf(self);
const copied: Measure = (_, __, result) => sizeOf(result);
/** As far as what was looked for, or to the end. */
const searched: Measure = (self, [, from], result) => {
  const start = typeof from === 'number' && from > 0 ? from : 0;
  return (typeof result === 'number' && result >= 0 ? result : sizeOf(self)) - start;
};
const searchedBack: Measure = (self, [, from], result) => {
  const start = typeof from === 'number' ? from : sizeOf(self);
  return start - (typeof result === 'number' ? Math.max(result, 0) : 0);
};

/** What a callback does is counted as its own block; a `slice` of a text copies nothing. */
const METHODS: readonly { owner: object; few: number; measures: Readonly<Record<string, Measure>> }[] = [
  {
    owner: Array.prototype,
    few: FEW_ITEMS,
    measures: {
      slice: copied,
      splice: all,
      concat: copied,
      flat: copied,
      join: all,
      toReversed: all,
      reverse: all,
      shift: all,
      unshift: all,
      includes: all,
      indexOf: searched,
      lastIndexOf: searchedBack,
    },
  },
  {
    owner: String.prototype,
    few: FEW_UNITS,
    measures: {
      indexOf: searched,
      lastIndexOf: searchedBack,
      includes: all,
      split: all,
      replaceAll: all,
      normalize: all,
      toLowerCase: all,
      toUpperCase: all,
    },
  },
];

/** Runs `work` with the native methods wrapped, and gives what they read. */
export function hiddenWorkOf(work: () => void): HiddenWork {
  const found = new Map<string, number>();
  const note: Note = (read, few, wrapper) => {
    if (read <= few) return;
    const caller = { stack: '' };
    Error.captureStackTrace(caller, wrapper);
    found.set(caller.stack, (found.get(caller.stack) ?? 0) + read);
  };
  const restore = [
    ...METHODS.flatMap(({ owner, few, measures }) =>
      Object.entries(measures).map(([name, measure]) => replaced(owner, name, (original) => measured(original, measure, few, note))),
    ),
    replaced(RegExp.prototype, 'exec', (original) => measuredSearch(original, note)),
    ...[Array.prototype, Set.prototype, Map.prototype].map((owner) =>
      replaced(owner, Symbol.iterator, (original) => measuredWalk(original, note)),
    ),
  ];
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEEPEST_FRAME;
  try {
    work();
  } finally {
    Error.stackTraceLimit = limit;
    for (const undo of restore) undo();
  }
  return found;
}

/** Puts another method in the place of one; gives what undoes it. */
function replaced(owner: object, name: PropertyKey, wrap: (original: CallableFunction) => Method): () => void {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = property?.value;
  if (property === undefined || typeof original !== 'function')
    throw new Error(`\`${String(name)}\` must be a native method, but is none here. Take it out of the list of those that are wrapped.`);
  Object.defineProperty(owner, name, { ...property, value: wrap(original) });
  return () => Object.defineProperty(owner, name, property);
}

function measured(original: CallableFunction, measure: Measure, few: number, note: Note): Method {
  return function wrapper(this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, args);
    note(measure(this, args, result), few, wrapper);
    return result;
  };
}

/** An expression reads from where it begins to the end of what it finds, or of the text; one bound to its place fails at once. */
function measuredSearch(original: CallableFunction, note: Note): Method {
  return function wrapper(this: unknown, text: unknown): unknown {
    if (!(this instanceof RegExp)) throw new TypeError('`exec` must be called on an expression.');
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found: RegExpExecArray | null = Reflect.apply(original, this, [text]);
    const isBound = this.sticky || (this.source.charAt(0) === '^' && !this.multiline);
    const to = found === null ? (isBound ? from : sizeOf(text)) : found.index + found[0].length;
    note(to - from, FEW_UNITS, wrapper);
    return found;
  };
}

/** Spreading, and building one collection from another, walk through it unseen. */
function measuredWalk(original: CallableFunction, note: Note): Method {
  return function open(this: unknown): unknown {
    const walk: Iterator<unknown> = Reflect.apply(original, this, []);
    let steps = 0;
    return {
      next: function next(): IteratorResult<unknown> {
        const step = walk.next();
        if (step.done) note(steps, FEW_ITEMS, next);
        else steps += 1;
        return step;
      },
      return: (value: unknown) => ({ done: true, value }),
      [Symbol.iterator](): unknown {
        return this;
      },
    };
  };
}
