import type { Span } from '../../schema/span.ts';
import type { MarkedStretch } from '../quotations/marks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isTitleAt } from './lexicon/titles.ts';
import { nameAfterDays } from './named-after-days.ts';
import { takePieces } from './pieces.ts';
import { lookAgain } from './second-look.ts';
import { tagWord } from './tag-word.ts';
import type { WordForm } from './word-forms.ts';
import { isCapital, type Word, type WordTag } from './words.ts';

/** The narrator's words of one block, each marked stretch standing as one word among them. */
export type Passage = {
  /** Index of the block. */
  block: number;
  words: Word[];
  /** The sentences it was read in, in order. */
  sentences: readonly Span[];
};

type PushedForm = Pick<WordForm, 'text' | 'lower' | 'verb'>;

/** What the narrator says where a marked stretch stands. */
const NO_WORDS: PushedForm = { text: '', lower: '', verb: null };
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
  /** Where the brackets around a title end that stand before a name, the last of them. */
  let titleCloses = 0;
  let last: Word | undefined;

  /** A word begins a new sentence where the text does after the word before it; a marked stretch may hold several ends. */
  const push = (own: Span, { text: printed, lower, verb }: PushedForm, tag: WordTag, stretch: number | null): Word => {
    const left = reached;
    while (reached < sentences.length - 1 && own.start >= (sentences[reached]?.end ?? 0)) reached += 1;
    if (reached > left && last !== undefined) sentence += 1;
    const { start, end } = own;
    last = { start, end, text: printed, lower, tag, form: null, reporting: null, base: '', asVerb: verb, stretch, sentence };
    words.push(last);
    while (reached < sentences.length - 1 && own.end > (sentences[reached]?.end ?? 0)) reached += 1;
    return last;
  };
  const pushWord = (form: WordForm, start: number): Word => {
    const left = last;
    const word = push({ start, end: start + form.text.length }, form, 'other', null);
    const before = left?.sentence === word.sentence ? left : undefined;
    tagWord(word, form, before, { opens: before === undefined, titleCase });
    return word;
  };
  const readNarration = (from: number, to: number): void =>
    takePieces(text.slice(from, to), (piece, far) => {
      const { sign, ending } = piece;
      const start = from + far;
      const end = start + piece.text.length;
      if (sign === 'open') titleCloses = endOfTitle(text, start) ?? titleCloses;
      if (start < titleCloses && (sign === 'open' || end === titleCloses)) return;
      // A point inside a sentence belongs to an abbreviation.
      if (sign === 'stop' && piece.text === '.' && end < (sentences[reached]?.end ?? 0) - 1) return;
      if (sign !== null) {
        push({ start, end }, piece, sign, null);
        return;
      }
      const word = pushWord(piece, start);
      if (ending === null) return;
      const after: WordTag = ending.possessive && word.tag !== 'subject-pronoun' ? 'clitic' : 'auxiliary';
      push({ start: end, end: end + ending.text.length }, ending, after, null);
    });

  let at = span.start;
  for (const { stretch, at: stretchIndex } of stretches) {
    readNarration(at, stretch.outer.start);
    push(stretch.outer, NO_WORDS, 'quote', stretchIndex);
    at = stretch.outer.end;
  }
  readNarration(at, span.end);
  lookAgain(words);
  nameAfterDays(words);
  return { block, words, sentences };
}

/** "Hon. (Mrs) Ann Poe": where the bracket that opens at a place closes behind a title and before a name; null where it is no such bracket. */
function endOfTitle(text: string, at: number): number | null {
  TITLE_IN_BRACKETS.lastIndex = at;
  const words = TITLE_IN_BRACKETS.exec(text);
  if (words === null) return null;
  const titles = (words[1] ?? '')
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word !== '');
  return titles.every((_, title) => isTitleAt([...titles, NAME], title)) ? at + words[0].length : null;
}
/** Brackets around one or two words with capitals, and a word with a capital behind them. */
const TITLE_IN_BRACKETS = /\((\p{Lu}[\p{L}]*\.?(?:[, ]{1,2}\p{Lu}\p{L}*\.?)?)\)(?= \p{Lu})/uy;
/** What a title stands before, where it is asked whether a word is one. */
const NAME = 'poe';

/** True where nearly every longer word has a capital, as in headlines. */
function isTitleCase(line: string): boolean {
  if (line.length > MAX_HEADLINE) return false;
  const longer = line.match(/\p{L}{4,}/gu) ?? [];
  return longer.length > 3 && longer.filter(isCapital).length >= longer.length * 0.8;
}
