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

/** A word (with inner points, apostrophes, hyphens), a possessive ending, a row of points, a dash, or one sign. */
const PIECE =
  /[@#$€£]?[\p{L}\p{N}](?:[A-Za-z]+|[\p{L}\p{N}_]|[.'’&/-](?=[\p{L}\p{N}])|(?<=\d),(?=\d{3}(?!\d)))*(?:(?<=[sS])['’](?!\p{L}))?|\.{2,}|…|(?:\. ){2}\.|--+|[‒–—―−-]|[,:;.!?()[\]]/gu;
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
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) take(pieceOf(match[0]), match.index);
}

function pieceOf(printed: string): Piece {
  if (printed.length > LONGEST_KEPT) return readPiece(printed);
  const before = pieces.get(printed);
  if (before !== undefined) return before;
  const piece = readPiece(printed);
  if (pieces.size < MOST_KEPT) pieces.set(printed, piece);
  return piece;
}

/** Stories are made of the same words over and over. */
const pieces = new Map<string, Piece>();
/** The vocabulary of some thousand stories. */
const MOST_KEPT = 1 << 14;
/** Longer ones are rare, and a part cut from a text that is longer keeps the whole text in memory. */
const LONGEST_KEPT = 12;

function readPiece(printed: string): Piece {
  const sign = SIGN_TAGS.get(printed) ?? (NO_WORD.test(printed) ? (DASH.test(printed) ? 'dash' : 'other') : null);
  const ending = sign === null ? CLITIC.exec(printed)?.[0] : undefined;
  if (ending === undefined) return { ...wordForm(printed), sign, ending: null };
  const possessive = /['’]s?$/.test(ending);
  return { ...wordForm(printed.slice(0, -ending.length)), sign, ending: { ...wordForm(ending), possessive } };
}
