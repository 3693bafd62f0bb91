import { countWords } from './lines.ts';
import { wordsOf } from './normalise.ts';

/** A line that ends a sentence, perhaps inside marks, or leads over to the next line, is none. */
const ENDS_SENTENCE = /[.!?…:;,–—-]["”’'»)\]]*$/u;
const BEGINS_TITLE = /^["“‘'«(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** True where a line ends as sentences do, or leads over to the next line. */
export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line);
export const beginsTitle = (line: string): boolean => BEGINS_TITLE.test(line);

/** Headings and headlines are short; longer lines without an end are torn paragraphs. In words. */
const LONGEST_HEADING = 22;
/** In UTF-16 units, before words are counted. */
const LONGEST_HEADING_LINE = 200;

/** A short line that begins like a title and does not end like a sentence. */
export function isHeadingLine(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING_LINE && !ENDS_SENTENCE.test(line) && BEGINS_TITLE.test(line) && wordsOf(line).length <= LONGEST_HEADING
  );
}

/** What pages set over a box that sums up or looks ahead: "In short:", "What's next?". */
const BOX =
  /^(?:in (?:short|brief|a nutshell)|at a glance|key (?:points|facts|takeaways|findings)|the (?:key|main) points|(?:the )?short(?: version)?|what (?:we|you need to) know(?: so far)?|what to know|what[’']s next|what happens (?:next|now)|why it matters|why this matters|the (?:bigger|big|full) picture|the bottom line|(?:the )?(?:background|context|details|summary|highlights)|by the numbers|between the lines|quick facts)[:?]$/iu;
/** True where a line with a colon or a question mark is the title of a box. */
export const isBoxTitle = (line: string): boolean => BOX.test(line);

const ASKS = /^(?:[Hh]ow|[Ww]hat|[Ww]hy|[Ww]ho|[Ww]hose|[Ww]hich|[Ww]hen|[Ww]here)\b[^“”"?!.]*\?$/;
/** "Who knows?" is a paragraph by itself as often. In words. */
const FEWEST_ASKING = 3;
/** Longer questions are put to the reader. In words. */
const MOST_ASKING = 12;
/** A page with one short line among its paragraphs may have put a question; one that sets several over its parts has asked in a head. */
const FEWEST_HEADS = 2;

/** A line that asks as heads do: "How deep is the water?" */
export function asksAsHead(line: string): boolean {
  const asked = unmarked(line);
  if (!asked.endsWith('?') || !ASKS.test(asked)) return false;
  const words = countWords(asked);
  return words >= FEWEST_ASKING && words <= MOST_ASKING && isHeadingLine(asked.slice(0, -1));
}
/** "'How deep is it?'": a head may be somebody's words. */
const unmarked = (line: string): string => (/^['‘][^'’‘]*['’]$/u.test(line) ? line.slice(1, -1) : line);

/** Heads by their form, and with them the lines that ask as heads do, where the text sets more than one over its parts. */
export const withAskingHeads = (heads: readonly number[], asking: readonly number[]): Set<number> =>
  new Set(heads.length + asking.length >= FEWEST_HEADS ? [...heads, ...asking] : heads);

/** Words that title case leaves small. */
const SMALL = new Set(
  'a an and as at but by can for from if in into is it its nor of off on onto or over per so than that the to up via vs was with yet against after amid are be his her their about'.split(
    ' ',
  ),
);
/** Two capitals are a name; a title has more. */
const FEWEST_CAPITALS = 4;
/** A word or two may be small for other reasons: "iPhone", "of" in another language. */
const TITLE_SHARE = 0.85;

/** True where nearly every word but the small ones is capitalised: "Mayor Opens a New Pier". */
export function isTitleCase(line: string): boolean {
  if (line.length > LONGEST_HEADING_LINE || line.endsWith(',')) return false;
  const words = (line.match(/\p{L}[\p{L}\p{N}’']*/gu) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= FEWEST_CAPITALS && capitals.length >= words.length * TITLE_SHARE;
}

/** Shorter words say little about what a line is about. */
const TELLING_LENGTH = 4;
/** A headline may use a synonym or two. */
const REPEATED_SHARE = 0.5;

/** True where at least half of the telling words of `line` stand in the other lines too. */
export function repeatsStory(line: string, others: readonly string[]): boolean {
  const telling = wordsOf(line)
    .map(({ folded }) => stemOf(folded))
    .filter((word) => word.length >= TELLING_LENGTH);
  const known = new Set(others.flatMap((other) => wordsOf(other).map(({ folded }) => stemOf(folded))));
  return telling.length > 1 && telling.filter((word) => known.has(word)).length >= telling.length * REPEATED_SHARE;
}

/** "talks" and "talk", "agreed" and "agree" are about the same thing. */
const stemOf = (word: string): string => word.replace(/['’]s$/u, '').replace(/(?:ing|ed|es|s|e)$/u, '');
