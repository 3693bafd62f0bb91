import { wordsOf } from '../../analysis/text/normalise.ts';
import type { Span } from '../../schema/span.ts';
import { joinDates } from './join-dates.ts';
import { joinNumbers } from './join-numbers.ts';

/** Marks that stand together without white space: ",", ".”", "–-", "[". */
export type Mark = { text: string; span: Span };

/**
 * How a word hangs on the word before it. `adjoining`: same segment. `reopened`: a new segment, with only white space and marks
 * between (a paragraph of a long quotation). `apart`: the narrator's words stand between; what may have been said there is open.
 */
export type Junction = 'adjoining' | 'reopened' | 'apart';

/** A word with the marks around it. Every character of a segment but white space is in exactly one token. */
export type Token = {
  /** As printed. */
  text: string;
  /** Folded: equal for words that differ in case, accents or British and American spelling. Of a number in several words, all of them; of a day, month and day. */
  key: string;
  span: Span;
  /** Opening marks: they lean on this word. */
  before: Mark[];
  /** All other marks between this word and the next. */
  after: Mark[];
  junction: Junction;
  /** True where no more than the words for the source stand between ("…,” she said. “…"): the source goes on. */
  resumed: boolean;
};

const MARKS = /\S+/g;
const NARRATED = /[\p{L}\p{N}]/u;
/** Longer words of the narrator, or a new paragraph, do more than name the source. */
const LONGEST_ATTRIBUTION = 80;
const isAttribution = (between: string): boolean => between.length <= LONGEST_ATTRIBUTION && !between.includes('\n');

/** The words of a quote's segments, each with its marks. Segments come in the order of the text and do not overlap. */
export function tokenise(text: string, segments: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let pending: Mark[] = [];
  let last: Span | undefined;
  for (const segment of segments) {
    let junction: Junction = 'adjoining';
    const between = last ? text.slice(last.end, segment.start) : '';
    if (last) junction = NARRATED.test(between) ? 'apart' : 'reopened';
    let resumed = junction === 'apart' && isAttribution(between);
    let at = segment.start;
    for (const word of joinDates(text, joinNumbers(text, wordsOf(text, segment)))) {
      const { leaning, hanging } = shareMarks(text, { start: at, end: word.span.start });
      const before = tokens.length === 0 || at === segment.start ? [...hanging, ...leaning] : leaning;
      if (before === leaning) tokens.at(-1)?.after.push(...hanging);
      tokens.push({ text: word.text, key: word.folded, span: word.span, before: [...pending, ...before], after: [], junction, resumed });
      pending = [];
      junction = 'adjoining';
      resumed = false;
      at = word.span.end;
    }
    const rest = marksOf(text, { start: at, end: segment.end });
    const host = tokens.at(-1);
    if (host) host.after.push(...rest);
    else pending.push(...rest);
    last = segment;
  }
  return tokens;
}

/** All spans of a token in the order of the text. */
export const spansOfToken = (token: Token): Span[] => [
  ...token.before.map(({ span }) => span),
  token.span,
  ...token.after.map(({ span }) => span),
];

function marksOf(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARKS)].map((match) => {
    const from = start + match.index;
    return { text: match[0], span: { start: from, end: from + match[0].length } };
  });
}

/** Marks between two words: those that touch the next word and not the one before lean on it, the others hang on the one before. */
function shareMarks(text: string, between: Span): { leaning: Mark[]; hanging: Mark[] } {
  const marks = marksOf(text, between);
  const lastMark = marks.at(-1);
  const leans = lastMark !== undefined && lastMark.span.end === between.end && lastMark.span.start > between.start;
  return leans ? { leaning: [lastMark], hanging: marks.slice(0, -1) } : { leaning: [], hanging: marks };
}
