import { oncePerWord } from '../text/once-per-word.ts';
import { type WordForm, wordForm } from './word-forms.ts';
import type { WordTag } from './words.ts';

/** A sign of narration, or a word with the ending that is drawn to it: "mayor" with "'s", "she" with "'ll". */
export type Piece = WordForm & {
  /** Of signs only. */
  sign: WordTag | null;
  ending: Ending | null;
};

/** `possessive` where it may be one: "'s" is, or stands for "is". */
type Ending = WordForm & { possessive: boolean };

/** A word (with inner points, apostrophes, hyphens, and the signs in "1,300" and "4:30"), a possessive ending, a row of points, a dash, one sign, or the "&" of a firm. */
const PIECE =
  /[@#$€£]?[\p{L}\p{N}](?:[A-Za-z]+|[\p{L}\p{N}_]|[.'’&/-](?=[\p{L}\p{N}])|(?<=\d)(?::(?=\d)|,(?=\d{3}(?!\d))))*(?:(?<=[sS])['’](?!\p{L}))?|\.{2,}|…|(?:\. ){2}\.|--+|[‒–—―−-]|[,:;.!?()[\]]|&(?= \p{Lu})/gu;
/** What a piece that is no word begins with. */
const NO_WORD = /^[.…‒–—―−-]/;
const DASH = /^[‒–—―−-]/;
/** A possessive ending, or an auxiliary drawn to the word before it. */
const CLITIC = /(?<=\p{L})['’](?:s|m|re|ve|d|ll)?$/u;
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

/** Tells each piece of a text to `take`, with where it begins. */
export function takePieces(text: string, take: (piece: Piece, start: number) => void): void {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) at += 1;
    const end = endOfPlainWord(text, at);
    if (end > at) {
      take(pieceOf(text.slice(at, end)), at);
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match === null) return;
    take(pieceOf(match[0]), match.index);
    at = PIECE.lastIndex;
  }
}

/**
 * Where the word that begins at a place ends, if it is one of small or capital letters alone with a space or a comma behind it; else that
 * place. Most words are such, and an expression that knows all letters takes three times as long to read them.
 */
function endOfPlainWord(text: string, from: number): number {
  let at = from;
  while (isPlainLetter(text.charCodeAt(at))) at += 1;
  const sign = text.charCodeAt(at);
  return sign === SPACE || sign === COMMA || at === text.length ? at : from;
}

/** Of the letters from A to z, by the unit that tells capitals from small ones. */
const isPlainLetter = (unit: number): boolean => (unit | CASE) >= SMALL_A && (unit | CASE) <= SMALL_Z;
const CASE = 0x20;
const [SPACE, COMMA, SMALL_A, SMALL_Z] = [0x20, 0x2c, 0x61, 0x7a];

const pieceOf = oncePerWord((printed): Piece => {
  const sign = SIGN_TAGS.get(printed) ?? (NO_WORD.test(printed) ? (DASH.test(printed) ? 'dash' : 'other') : null);
  const ending = sign === null ? CLITIC.exec(printed)?.[0] : undefined;
  if (ending === undefined) return { ...wordForm(printed), sign, ending: null };
  const possessive = /['’]s?$/.test(ending);
  return { ...wordForm(printed.slice(0, -ending.length)), sign, ending: { ...wordForm(ending), possessive } };
});
