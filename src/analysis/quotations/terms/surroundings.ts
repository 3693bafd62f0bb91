import type { Span } from '../../../schema/span.ts';
import { lowerCaseOf } from '../../text/lower-case.ts';
import type { MarkedStretch } from '../marks.ts';
import { type Capitals, capitalsOf } from './capitals.ts';

/** A word or sign beside marked words. */
export type Token = { text: string; lower: string };

/** What stands around marked words. */
export type Surroundings = {
  /** Inside the marks, as printed. */
  marked: string;
  /** The words inside the marks, the first ones of a long quotation. */
  words: string[];
  capitals: Capitals;
  /** The narrator's words before the marks, the nearest first, back to the start of the sentence. */
  before: Token[];
  /** The narrator's words after the marks, the nearest first, up to the end of the sentence. */
  after: Token[];
  /** True where nothing stands before the marks in their frame; likewise after, but for a stop. */
  startsFrame: boolean;
  endsFrame: boolean;
  /** The narrator's text between the marks and the neighbouring stretches; null without one. */
  sinceLast: string | null;
  untilNext: string | null;
};

/** How far away a word may stand and still say something about the marked words; keeps the work linear. In UTF-16 units. */
const REACH = 140;

/** How much of a quotation shows what it is like. In UTF-16 units. */
const OPENING = 200;

/** Tags around a post say nothing about its words. */
const TAG = /<[^<>]{1,200}>/g;
const WORD = /(?:[A-Za-z]+|[\p{L}\p{N}])(?:[A-Za-z]+|[\p{L}\p{N}'’-])*/gu;
const TOKEN = /[@#$€£]?(?:[A-Za-z]+|[\p{L}\p{N}])(?:[A-Za-z]+|[\p{L}\p{N}_]|[.'’&-](?=[\p{L}\p{N}]))*|--+|\.{2,}|[^\s\p{L}\p{N}]/gu;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?']);
/** A point after these ends no sentence: titles, initials, "U.S". */
const ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|st|jr|sr|inc|\p{L}|(?:\p{L}\.)+\p{L})$/u;

/** `frame` is the block, or for a nested stretch the inside of the one around it; the neighbours lie in the same frame. */
export function surroundingsOf(text: string, stretch: MarkedStretch, frame: Span, previous: Span | null, next: Span | null): Surroundings {
  const { inner, outer } = stretch;
  const before = text.slice(Math.max(frame.start, outer.start - REACH), outer.start).replace(TAG, ' ');
  const after = text.slice(outer.end, Math.min(frame.end, outer.end + REACH)).replace(TAG, ' ');
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + OPENING)).match(WORD) ?? [];
  return {
    marked: text.slice(inner.start, inner.end),
    words,
    capitals: capitalsOf(words),
    before: sentenceBefore(tokensOf(before)),
    after: sentenceAfter(tokensOf(after)),
    startsFrame: outer.start - REACH <= frame.start && before.trim() === '',
    endsFrame: /^[.,;:!?]?$/.test(after.trim()),
    sinceLast: previous && text.slice(Math.max(previous.end, outer.start - REACH), outer.start),
    untilNext: next && text.slice(outer.end, Math.min(next.start, outer.end + REACH)),
  };
}

const tokensOf = (words: string): Token[] => (words.match(TOKEN) ?? []).map((text) => ({ text, lower: lowerCaseOf(text) }));

function sentenceBefore(tokens: readonly Token[]): Token[] {
  const nearest = tokens.toReversed();
  const end = nearest.findIndex(({ lower }, at) => STOPS.has(lower) && !ABBREVIATION.test(nearest[at + 1]?.lower ?? ''));
  return end === -1 ? nearest : nearest.slice(0, end);
}

function sentenceAfter(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ lower }, at) => STOPS.has(lower) && !ABBREVIATION.test(tokens[at - 1]?.lower ?? ''));
  return end === -1 ? [...tokens] : tokens.slice(0, end + 1);
}
