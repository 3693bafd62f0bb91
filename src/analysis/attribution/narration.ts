import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { abbreviations } from './lexicon/function-words.ts';
import { isCapital, tagWord, type Word, type WordTag } from './words.ts';

/** The narrator's words of one block, each marked stretch standing as one word among them. */
export type Passage = {
  /** Index of the block. */
  block: number;
  words: Word[];
};

/** A word (with inner points, apostrophes, hyphens), a possessive ending, or one sign. */
const PIECE =
  /(?<word>[@#$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.'’&/-](?=[\p{L}\p{N}]))*)|(?<points>\.{2,}|…|(?:\. ){2}\.)|(?<dash>--+|[—–]|-)|(?<sign>[,:;.!?()[\]])/gu;
const CLITIC = /(?<=\p{L})['’](?:s)?$/u;
const SIGN_TAGS: Readonly<Record<string, WordTag>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};
const ENDS_SENTENCE = /[.!?…][)\]]*$/;

/** Reads one block. `stretches` are the marked stretches of this block that are not nested, in order, with their indexes. */
export function readPassage(
  text: string,
  block: Block,
  index: number,
  stretches: readonly { stretch: MarkedStretch; at: number }[],
): Passage {
  const words: Word[] = [];
  let sentence = 0;
  let opens = true;

  const push = (span: Span, tag: WordTag, printed: string, stretch: number | null): Word => {
    const word: Word = { span, text: printed, lower: printed.toLowerCase(), tag, form: null, reporting: null, base: '', stretch, sentence };
    words.push(word);
    return word;
  };
  const startSentence = (): void => {
    sentence += 1;
    opens = true;
  };
  const pushWord = (start: number, printed: string): void => {
    const ending = CLITIC.exec(printed);
    const stem = ending ? printed.slice(0, ending.index) : printed;
    const before = words.at(-1);
    if (before?.stretch !== null && before !== undefined && isCapital(stem) && endsSentence(text, before.span)) startSentence();
    const word = push({ start, end: start + stem.length }, 'other', stem, null);
    tagWord(word, before?.sentence === sentence ? before : undefined, opens);
    opens = false;
    if (ending) {
      const after: WordTag = word.tag === 'subject-pronoun' ? 'auxiliary' : 'clitic';
      push({ start: start + stem.length, end: start + printed.length }, after, ending[0], null);
    }
  };
  const readNarration = (from: number, to: number): void => {
    PIECE.lastIndex = 0;
    for (const match of text.slice(from, to).matchAll(PIECE)) {
      const start = from + match.index;
      const span = { start, end: start + match[0].length };
      if (match.groups?.word !== undefined) pushWord(start, match[0]);
      else if (match.groups?.dash !== undefined) push(span, 'dash', match[0], null);
      else if (match.groups?.points !== undefined) push(span, 'other', match[0], null);
      else {
        const tag = SIGN_TAGS[match[0]] ?? 'other';
        const before = words.at(-1);
        if (
          match[0] === '.' &&
          before !== undefined &&
          before.span.end === start &&
          (abbreviations.has(before.lower) || /^\p{Lu}$|\./u.test(before.text)) &&
          !endsParagraphOrSentence(text, span.end, to)
        ) {
          continue;
        }
        push(span, tag, match[0], null);
        if (tag === 'stop') startSentence();
      }
    }
  };

  let at = block.span.start;
  for (const { stretch, at: stretchIndex } of stretches) {
    readNarration(at, stretch.outer.start);
    const before = words.at(-1);
    if (before?.stretch !== null && before !== undefined && endsSentence(text, before.span)) startSentence();
    push(stretch.outer, 'quote', '', stretchIndex);
    opens = false;
    at = stretch.outer.end;
  }
  readNarration(at, block.span.end);
  return { block: index, words };
}

/** True where a marked stretch closes with a full stop or the like. */
function endsSentence(text: string, outer: Span): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(outer.start, outer.end - 4), outer.end).replace(/["”“’'‘»\s]+$/, ''));
}

/** True where an abbreviation's point also ends its sentence: a capitalised function word follows, or nothing. */
function endsParagraphOrSentence(text: string, from: number, to: number): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(from, Math.min(to, from + 24)));
  return next === null
    ? text.slice(from, to).trim() === ''
    : /^(?:The|He|She|It|They|We|But|And|In|On|At|A|This|That|His|Her|When|If|As|So)$/.test(next[1] ?? '');
}
