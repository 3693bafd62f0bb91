import type { Span } from '../../schema/span.ts';
import { foldCharacter } from './fold-characters.ts';
import { FoldedUnits, type Normalised } from './folded-units.ts';
import { oncePerWord } from './once-per-word.ts';
import { foldSpelling } from './spellings.ts';

export type { Normalised };

/** A word of a text: letters and digits, with apostrophes and points inside ("can't", "1,000", "U.S."). A hyphen parts words. */
export type Word = {
  /** In the text the words were taken from. */
  span: Span;
  /** As printed. */
  text: string;
  /** Equal for words that differ only in case, accents, marks or British and American spelling. */
  folded: string;
};

/** A character with the marks that belong to it. */
const CHARACTER = /[\s\S](?:\p{M}|\u200d)*/uy;
/** Units below this are ASCII and fold by table. */
const ASCII_END = 0x80;
/** No unit below this is a mark that belongs to the character before it. */
const FIRST_MARK = 0x300;

/** Folded words that may have two spellings. */
const FOLDED_WORD = /(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu;

const APOSTROPHES = "'’ʼ＇";
const WORD = new RegExp(
  // "U.S.", "p.m."
  `(?:(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,})|` +
    // "can't", "l’état", "1,000.50", "word"
    `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[${APOSTROPHES}](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);

/**
 * Folds case, accents, the shapes of quotation marks, dashes and spaces, invisible characters and British and American spelling.
 * The one normaliser: comparison, permalinks and search all use it. Folding a folded text changes nothing.
 */
export function normalise(text: string): Normalised {
  return foldSpellings(foldCharacters(text));
}

/** The span of the original from which `[start, end)` of the folded text comes; whole characters, never empty unless the span is. */
export function originalSpan({ starts }: Normalised, { start, end }: Span): Span {
  const from = starts[start] ?? 0;
  if (end <= start) return { start: from, end: from };
  const last = starts[end - 1] ?? from;
  let next = end;
  while (next < starts.length - 1 && starts[next] === last) next += 1;
  return { start: from, end: starts[next] ?? last };
}

/** Folds a single word as `normalise` does, and drops the points and commas inside it: "U.S." and "US" meet, and "1,000" and "1000". */
export const foldWord = oncePerWord((word): string => {
  const folded = PLAIN_WORD.test(word) ? word.toLowerCase() : foldCharacters(word).text.replaceAll(INNER_POINTS, '');
  return folded.replace(FOLDED_WORD, foldSpelling);
});
const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const INNER_POINTS = /(?<=\p{L})\.|(?<=\p{Nd}),(?=\p{Nd})/gu;

/** The words of a span, in order; of the whole text without one. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    words.push({ span: { start, end: start + match[0].length }, text: match[0], folded: foldWord(match[0]) });
  }
  return words;
}

/** Stands in the table for a character that folds to nothing; no ASCII character folds to it. */
const INVISIBLE = 0xffff;
const ASCII = Uint16Array.from({ length: ASCII_END }, (_, code) => {
  const folded = foldCharacter(String.fromCharCode(code));
  return folded === '' ? INVISIBLE : folded.charCodeAt(0);
});

const known = new Map<string, string>();
/** Most texts use a few hundred different characters; hostile ones must not fill the memory. */
const MOST_KNOWN = 4096;

function foldOne(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldCharacter(character);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}

function foldCharacters(text: string): Normalised {
  const folded = new FoldedUnits(text.length);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END && !(text.charCodeAt(at + 1) >= FIRST_MARK)) {
      const unit = ASCII[code] ?? code;
      if (unit !== INVISIBLE) folded.push(unit, at);
      at += 1;
      continue;
    }
    CHARACTER.lastIndex = at;
    const character = CHARACTER.exec(text)?.[0] ?? text.charAt(at);
    const units = foldOne(character);
    for (let n = 0; n < units.length; n += 1) folded.push(units.charCodeAt(n), at);
    at += character.length;
  }
  return folded.finish(text.length);
}

function foldSpellings({ text, starts }: Normalised): Normalised {
  const pieces: string[] = [];
  const mapped: number[] = [];
  const keep = (from: number, to: number) => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) mapped.push(starts[at] ?? 0);
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(FOLDED_WORD)) {
    const folded = foldSpelling(word);
    if (folded === word) continue;
    const head = sharedStart(word, folded);
    const tail = Math.min(sharedEnd(word, folded), Math.min(word.length, folded.length) - head);
    keep(done, index + head);
    pieces.push(folded.slice(head, folded.length - tail));
    // Units that the two spellings do not share all come from the place where they part.
    for (let at = head; at < folded.length - tail; at += 1) mapped.push(starts[index + Math.min(head, word.length - 1)] ?? 0);
    done = index + word.length - tail;
  }
  if (done === 0) return { text, starts };
  keep(done, text.length);
  mapped.push(starts[text.length] ?? 0);
  return { text: pieces.join(''), starts: Uint32Array.from(mapped) };
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[a.length - 1 - at] === b[b.length - 1 - at]) at += 1;
  return at;
}
