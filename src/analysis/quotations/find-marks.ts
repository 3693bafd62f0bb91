import type { Span } from '../../schema/span.ts';

/** Double marks and single marks pair with their own kind only; guillemets count as double ones. */
export type MarkFamily = 'double' | 'single';

/** A sign that may be a quotation mark; the costs say how far its shape and its neighbours speak against each reading. */
export type Mark = Span & {
  family: MarkFamily;
  /** Of opening a quotation. */
  open: number;
  /** Of closing one. */
  close: number;
  /** Of being something else: an apostrophe, inches, a slip. */
  ignore: number;
};

/** What the shape of a sign alone says. */
type Shape = 'opening' | 'closing' | 'straight';

const DOUBLE_SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['“', 'opening'],
  ['„', 'opening'],
  ['‟', 'opening'],
  ['«', 'opening'],
  ['「', 'opening'],
  ['”', 'closing'],
  ['»', 'closing'],
  ['」', 'closing'],
  ['"', 'straight'],
  ['＂', 'straight'],
]);

const SINGLE_SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['‘', 'opening'],
  ['‚', 'opening'],
  ['‛', 'opening'],
  ['‹', 'opening'],
  ['`', 'opening'],
  ['’', 'closing'],
  ['›', 'closing'],
  ["'", 'straight'],
  ['´', 'closing'],
]);

const SIGN = /[“”„‟«»「」"＂‘’‚‛‹›`´'<]/g;

/** Costs are sums of improbabilities on one scale: 1 is "a little odd", 3 is "a slip of the typesetter". */
const COST = {
  /** A mark whose shape contradicts the reading: “this“. */
  wrongShape: 3,
  /** A mark whose neighbours contradict the reading: a space behind an opening mark. */
  wrongPlace: 3,
  /** Neighbours that fit both readings: a mark between a dash and a word. */
  eitherPlace: 0.3,
  /** Neighbours that fit neither, as with a space on both sides; slightly likelier to close than to open. */
  noPlaceToOpen: 1.5,
  noPlaceToClose: 1,
  /** Leaving a double mark unread. */
  strayDouble: 4,
  /** A double mark after a number may mean inches or seconds; after feet it does. */
  afterNumber: 2.5,
  /** Leaving a single mark unread that looks like a quotation mark. */
  straySingle: 2.5,
  /** An apostrophe at the end of a word: "the workers’", "goin’". */
  possessive: 0.4,
  clipped: 1,
  /** Quotation closed by a mark that might be an apostrophe. */
  closesAfterLetter: 0.5,
  closesAfterPossessive: 1,
  /** Single marks alone quote less often than double ones. */
  singleAlone: 0.5,
  never: 50,
} as const;

/** Words that begin with an apostrophe: "’em", "’tis", "the ’80s". */
const CLIPPED_START =
  /^(?:\d\ds?(?![\p{L}\p{N}])|(?:em|til|till|cause|cos|n|tis|twas|twere|round|bout|cuz|nuff|neath|s)(?![\p{L}\p{N}]))/iu;
const LONGEST_CLIPPED_START = 8;
const FEET_AND_INCHES = /\d\s?['’′]\s?\d{1,2}$/;
const LONGEST_MEASURE = 8;

const BEFORE_OPENING = /[\s([{<>—–\-/:;=…|*_•"“„«‘'‚\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/…<|*_"”»’'\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** The signs of one block that may be quotation marks, in order. Apostrophes inside words and anything inside `<tags …>` are left out. */
export function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  let lastTagEnd = -1;
  let done = block.start;
  const isPath = leadsOn(text.slice(block.start, block.end));
  // Within the block alone: a search that ran on would read the rest of the text for every block without a mark.
  for (const { 0: sign, index } of text.slice(block.start, block.end).matchAll(SIGN)) {
    const at = block.start + index;
    if (at < done) continue;
    if (sign === '<') {
      if (!/[a-z/!]/i.test(text.charAt(at + 1))) continue;
      // Looked for once only: a thousand "<" without a ">" must not search the text a thousand times.
      if (lastTagEnd < at) lastTagEnd = endOfTag(text, at, block.end);
      if (lastTagEnd < block.end) done = lastTagEnd + 1;
      else if (ATTRIBUTE.test(text.slice(at, at + LONGEST_TAG_START))) break;
      continue;
    }
    if (isPath && LEADS_ON.test(text.slice(at - 1, at + 2))) continue;
    // The rest of a tag that began in the line before: `">`.
    if (at === block.start && text.charAt(at + 1) === '>') continue;
    const width = widthOfDouble(text, at, sign, block);
    if (width > 0) {
      marks.push(doubleMark(text, { start: at, end: at + width }, shapeOfDouble(sign), block));
      done = at + width;
      continue;
    }
    const mark = singleMark(text, at, SINGLE_SHAPES.get(sign) ?? 'straight', block);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** "Home » News » Pier opens": closing signs with space around them that no sign opens lead from part to part. */
const LEADS_ON = /^\s[»›]\s$/u;
const leadsOn = (line: string): boolean => /\s[»›]\s/u.test(line) && !/[«‹]/u.test(line);

/** A tag that does not end in its line: `<post by="…`. */
const ATTRIBUTE = /^<[a-z][\w-]*\s+[\w-]+\s*=/i;
const LONGEST_TAG_START = 60;

function endOfTag(text: string, from: number, end: number): number {
  const found = text.indexOf('>', from);
  return found === -1 || found >= end ? Number.POSITIVE_INFINITY : found;
}

/** Two single marks in a row make a double one; three make a single and a double one, the single on the side of the words. */
function widthOfDouble(text: string, at: number, sign: string, block: Span): number {
  if (DOUBLE_SHAPES.has(sign)) return 1;
  if (sign !== "'" && sign !== '’' && sign !== '‘' && sign !== '`') return 0;
  let run = 1;
  while (at + run < block.end && run <= 3 && text[at + run] === sign) run += 1;
  if (run === 2 || run === 4) return 2;
  if (run === 3) return at > block.start && !SPACE.test(text.charAt(at - 1)) ? 0 : 2;
  return 0;
}

const shapeOfDouble = (sign: string): Shape =>
  DOUBLE_SHAPES.get(sign) ?? (sign === "'" ? 'straight' : (SINGLE_SHAPES.get(sign) ?? 'straight'));

type Place = { before: string; after: string; opens: boolean; closes: boolean };

function placeOf(text: string, { start, end }: Span, block: Span): Place {
  const before = start > block.start ? text.charAt(start - 1) : '\n';
  const after = end < block.end ? text.charAt(end) : '\n';
  return {
    before,
    after,
    opens: BEFORE_OPENING.test(before) && !SPACE.test(after),
    closes: !SPACE.test(before) && AFTER_CLOSING.test(after),
  };
}

function doubleMark(text: string, span: Span, shape: Shape, block: Span): Mark {
  const place = placeOf(text, span, block);
  const { open, close } = costOfPlace(place);
  const measure = DIGIT.test(place.before);
  const inches = measure && FEET_AND_INCHES.test(text.slice(Math.max(block.start, span.start - LONGEST_MEASURE), span.start));
  return {
    ...span,
    family: 'double',
    open: open + (shape === 'closing' ? COST.wrongShape : 0),
    close: close + (shape === 'opening' ? COST.wrongShape : 0) + (inches ? COST.wrongPlace : 0),
    ignore: inches ? 0 : measure ? COST.afterNumber : COST.strayDouble,
  };
}

function costOfPlace({ opens, closes }: Place): { open: number; close: number } {
  if (opens && closes) return { open: COST.eitherPlace, close: COST.eitherPlace };
  if (opens) return { open: 0, close: COST.wrongPlace };
  if (closes) return { open: COST.wrongPlace, close: 0 };
  return { open: COST.noPlaceToOpen, close: COST.noPlaceToClose };
}

function singleMark(text: string, at: number, shape: Shape, block: Span): Mark | null {
  const span = { start: at, end: at + 1 };
  const { before, after, opens, closes } = placeOf(text, span, block);
  const letterBefore = LETTER.test(before) || DIGIT.test(before);
  const letterAfter = LETTER.test(after) || DIGIT.test(after);
  if ((letterBefore && letterAfter) || (!opens && !closes)) return null;
  const clippedStart = opens && CLIPPED_START.test(text.slice(span.end, span.end + LONGEST_CLIPPED_START));
  const open = !opens || clippedStart ? COST.never : (shape === 'closing' ? COST.wrongShape : 0) + COST.singleAlone;
  if (!closes) return { ...span, family: 'single', open, close: COST.never, ignore: clippedStart ? 0 : COST.straySingle };
  const possessive = letterBefore && /[sSzZxX0-9]/.test(before);
  const close = (shape === 'opening' ? COST.wrongShape : 0) + costOfClosing(text, span.end, letterBefore, possessive);
  const ignore = possessive ? COST.possessive : letterBefore ? COST.clipped : COST.straySingle;
  return { ...span, family: 'single', open, close, ignore };
}

function costOfClosing(text: string, after: number, letterBefore: boolean, possessive: boolean): number {
  if (!letterBefore) return 0;
  // "the workers’ rights": a word follows at once.
  return possessive && text.charAt(after) === ' ' && LETTER.test(text.charAt(after + 1))
    ? COST.closesAfterPossessive
    : COST.closesAfterLetter;
}
