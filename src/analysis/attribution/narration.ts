import type { Span } from '../../schema/span.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { lookAgain } from './second-look.ts';
import { isCapital, tagWord, type Word, type WordTag } from './words.ts';

/** The narrator's words of one block, each marked stretch standing as one word among them. */
export type Passage = {
  /** Index of the block. */
  block: number;
  words: Word[];
  /** The sentences it was read in, in order. */
  sentences: readonly Span[];
};

/** A word (with inner points, apostrophes, hyphens), a possessive ending, a row of points, a dash, or one sign. */
const PIECE =
  /[@#$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.'’&/-](?=[\p{L}\p{N}]))*(?:(?<=[sS])['’](?!\p{L}))?|\.{2,}|…|(?:\. ){2}\.|--+|[‒–—―−-]|[,:;.!?()[\]]/gu;
/** What a piece that is no word begins with. */
const NO_WORD = /^[.…‒–—―−-]/;
const DASH = /^[‒–—―−-]/;
/** A possessive ending, or an auxiliary drawn to the word before it. */
const CLITIC = /(?<=\p{L})['’](?:s|m|re|ve|d|ll)?$/u;
const APOSTROPHE = /['’]/;
const SIGN_TAGS: ReadonlyMap<string, WordTag> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'dash'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);
/** Longer lines are no headlines. */
const MAX_HEADLINE = 200;

/** Reads a span of block number `block`. `stretches` are the marked stretches right inside it, in order, with their indexes. */
export function readPassage(
  text: string,
  span: Span,
  block: number,
  stretches: readonly { stretch: MarkedStretch; at: number }[],
): Passage {
  const words: Word[] = [];
  const sentences = sentencesOf(text, span);
  const titleCase = isTitleCase(text.slice(span.start, span.end));
  let sentence = 0;
  let reached = 0;

  /** A word begins a new sentence where the text does after the word before it; a marked stretch may hold several ends. */
  const push = (own: Span, printed: string, tag: WordTag, stretch: number | null): Word => {
    const before = words.at(-1);
    const left = reached;
    while (reached < sentences.length - 1 && own.start >= (sentences[reached]?.end ?? 0)) reached += 1;
    if (reached > left && before !== undefined) sentence += 1;
    const word: Word = {
      span: own,
      text: printed,
      lower: printed.toLowerCase().replaceAll('’', "'"),
      tag,
      form: null,
      reporting: null,
      base: '',
      stretch,
      sentence,
    };
    words.push(word);
    while (reached < sentences.length - 1 && own.end > (sentences[reached]?.end ?? 0)) reached += 1;
    return word;
  };
  const pushWord = (start: number, printed: string): void => {
    const ending = APOSTROPHE.test(printed) ? CLITIC.exec(printed) : null;
    const stem = ending ? printed.slice(0, ending.index) : printed;
    const last = words.at(-1);
    const word = push({ start, end: start + stem.length }, stem, 'other', null);
    const before = last?.sentence === word.sentence ? last : undefined;
    tagWord(word, before, { opens: before === undefined, titleCase });
    if (ending) {
      const after: WordTag = /['’]s?$/.test(ending[0]) && word.tag !== 'subject-pronoun' ? 'clitic' : 'auxiliary';
      push({ start: start + stem.length, end: start + printed.length }, ending[0], after, null);
    }
  };
  const readNarration = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(PIECE)) {
      const start = from + match.index;
      const [piece] = match;
      const own = { start, end: start + piece.length };
      const sign = SIGN_TAGS.get(piece);
      if (sign === undefined && !NO_WORD.test(piece)) pushWord(start, piece);
      else if (sign === undefined) push(own, piece, DASH.test(piece) ? 'dash' : 'other', null);
      else if (piece !== '.' || own.end >= (sentences[reached]?.end ?? 0) - 1) push(own, piece, sign, null);
    }
  };

  let at = span.start;
  for (const { stretch, at: stretchIndex } of stretches) {
    readNarration(at, stretch.outer.start);
    push(stretch.outer, '', 'quote', stretchIndex);
    at = stretch.outer.end;
  }
  readNarration(at, span.end);
  lookAgain(words);
  return { block, words, sentences };
}

/** True where nearly every longer word has a capital, as in headlines. */
function isTitleCase(line: string): boolean {
  if (line.length > MAX_HEADLINE) return false;
  const longer = line.match(/\p{L}{4,}/gu) ?? [];
  return longer.length > 3 && longer.filter(isCapital).length >= longer.length * 0.8;
}
