import type { Span } from '../../schema/span.ts';
import { CLOSED_BY, isInMarks } from './in-marks.ts';
import { namedInRows, personName, WHAT_THEY_ARE } from './named-rows.ts';
import { AGO, CLOCK, DAY, WEEKDAY } from './when.ts';

/** What a line says that names whose post stands above it. Spans are of the line. */
export type PostCredit = {
  /** Whose it is, with the handle where there is one: "Quay Walker (@quaywalker)". */
  user: Span;
  /** The day or the time that it gives; null where it gives none. */
  when: Span | null;
};

/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;
const DASH = '[-‒–—―]{1,3} ?';
const HANDLE = '@[^\\s@()“”":;,!?|·•]+';
/** Users are called anything short, emoji and small letters too. */
const CALLED = '[^\\s@()“”":|·•–—-](?:[^@()“”":|·•]*[^\\s@()“”":|·•,–—-])?';
const PLATFORM = '(?:x|twitter|facebook|instagram|threads|bluesky|mastodon|tiktok|youtube|reddit|linkedin|whatsapp|telegram|weibo)';
/** Between the parts of a credit. */
const PART = ',? ?(?:[|·•–—-] ?)?';
const COUNTED = '\\d{1,3} ?(?:s|min|m|hrs?|h|d|w|mo|y)';
const WHEN = `(?:${CLOCK}${PART}(?:on )?${DAY}|${DAY}(?:${PART}(?:at )?${CLOCK})?|${AGO}|${COUNTED}|${WEEKDAY}|yesterday|today)`;
const TAIL = `(?:${PART}(?<when>${WHEN}))?$`;
const CREDITS = [
  // "— Quay Walker (@quaywalker) March 3, 2034", "Quay Walker @quaywalker · 3h", "@quaywalker, via X".
  `(?:${DASH})?(?:(?:a (?:post|video|photo|reel|thread) )?(?:shared|posted) by )?(?<user>(?:${CALLED} )?\\(?${HANDLE}\\)?)(?:${PART}(?:via|on) ${PLATFORM})?${TAIL}`,
  // "— Quay Walker on Reddit, 3 March", "Quay Walker, via Facebook".
  `(?:${DASH})(?<user>${CALLED})${PART}(?:via|on) ${PLATFORM}${TAIL}`,
  `(?<user>${CALLED})${PART}via ${PLATFORM}${TAIL}`,
].map((credit) => new RegExp(`^${credit}`, 'd'));

/** A handle, or the word before a platform: most lines have none. */
const MAY_CREDIT = /@| via |^[-‒–—―].* on /;

/** Reads a line below marked words as the credit of a post; null where it says anything else. */
export function readPostCredit(line: string): PostCredit | null {
  const lower = line.length > LONGEST ? '' : line.toLowerCase();
  // Few letters are two in lower case; then nothing stands where it did.
  if (!MAY_CREDIT.test(lower) || lower.length !== line.length) return null;
  for (const credit of CREDITS) {
    const groups = credit.exec(lower)?.indices?.groups;
    const [user, when] = [groups?.user, groups?.when];
    if (user) return { user: spanOf(user), when: when ? spanOf(when) : null };
  }
  return null;
}

/** True where a line ends with the credit of a post behind a dash: "We wait for nobody — Quay Walker (@quaywalker) March 3, 2034". */
export function endsWithPostCredit(line: string): boolean {
  if (!line.includes('@')) return false;
  const dash = Math.max(line.lastIndexOf(' — '), line.lastIndexOf(' – '), line.lastIndexOf(' - '));
  return dash !== -1 && readPostCredit(line.slice(dash + 1)) !== null;
}

const spanOf = ([start, end]: [number, number]): Span => ({ start, end });

/** "Ann Park", "Ann de Park, harbour master". */
const NAME = new RegExp(`^${personName(1, 3)}(?=, ${WHAT_THEY_ARE}$|$)`, 'u');
const LEADING_DASH = new RegExp(`^${DASH}`, 'u');

/** Words lifted out of the text have the name of somebody whom the story names below them, or any name behind a dash. */
function readNameCredit(line: string, isTold: (name: string) => boolean): Span | null {
  if (line.length > LONGEST) return null;
  const start = LEADING_DASH.exec(line)?.[0].length ?? 0;
  const name = NAME.exec(line.slice(start))?.[0];
  if (name === undefined || (start === 0 && !isTold(name))) return null;
  return { start, end: start + name.length };
}

/**
 * What a line says of whose words in marks are. `name` where it gives no more than who they are. Of `at`: it is the line `below` or `above` them, or
 * follows `behind` them in their own, of which its spans are then.
 */
export type LineCredit = { at: 'above' | 'behind' | 'below' } & (
  | ({ kind: 'post' } & PostCredit)
  | { kind: 'name'; user: Span; when: null }
);

/** A verb in small letters before a handle. */
const FRAME = /^(?!(?:shared|posted) by )\p{Ll}+ @/u;

/** What stands behind marked words that open a line, and where; null where they do not. */
function tailOf(line: string): { tail: string; start: number } | null {
  const closing = CLOSED_BY.get(line.charAt(0));
  if (closing === undefined) return null;
  const close = Math.max(...[...closing].map((sign) => line.lastIndexOf(sign)));
  const tail = line.slice(close + 1).trimStart();
  return tail !== '' && isInMarks(line.slice(0, close + 1)) ? { tail, start: line.length - tail.length } : null;
}

/** "“We wait” — Quay Walker (@quaywalker)", "“We wait.” – Jo Park, 45, baker": who stands behind marked words that open a line. */
function creditBehind(line: string): LineCredit | null {
  if (!line.includes('@') && !MAY_BE_SIGNED.test(line)) return null;
  const { tail, start } = tailOf(line) ?? { tail: '', start: 0 };
  const shifted = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  // “We wait,” posts @quaywalker: a frame, which tells who speaks and is no credit.
  const post = tail === '' || FRAME.test(tail) ? null : readPostCredit(tail);
  if (post !== null) return { at: 'behind', kind: 'post', user: shifted(post.user), when: post.when && shifted(post.when) };
  const name = LEADING_DASH.test(tail) ? readNameCredit(tail, () => false) : null;
  return name && { at: 'behind', kind: 'name', user: shifted(name), when: null };
}
/** Marks that open a line, and a dash behind marks that close. */
const MAY_BE_SIGNED = /^["“‘'„«].*["”’'“»] ?[-‒–—―]{1,3} ?\p{Lu}[^"”’'“»]*$/u;

/** The credits of lines that are marked words and nothing else, or these with a credit, by their indexes. */
export function creditedLines(lines: readonly string[]): Map<number, LineCredit> {
  const credited = new Map<number, LineCredit>();
  for (const [index, credit] of namedInRows(lines)) credited.set(index, { kind: 'name', when: null, ...credit });
  const isTold = toldIn(lines);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const behind = creditBehind(line);
    if (behind !== null) credited.set(index, behind);
    if (next === undefined || credited.has(index) || !isInMarks(line)) return;
    const post = readPostCredit(next);
    if (post !== null) credited.set(index, { at: 'below', kind: 'post', ...post });
    // The name below a headline is that of the writer.
    const name = post === null && index > 0 ? readNameCredit(next, isTold) : null;
    if (name !== null) credited.set(index, { at: 'below', kind: 'name', user: name, when: null });
  });
  return credited;
}
/** The line of the credit, and another. */
const NAMED_ELSEWHERE = 2;

/** Says whether the last word of a name stands in several of the lines. */
function toldIn(lines: readonly string[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  let counts: ReadonlyMap<string, number> | null = null;
  return (name) => {
    const last = name.split(' ').at(-1) ?? '';
    const before = known.get(last);
    if (before !== undefined) return before;
    if (known.size >= FEW_NAMES) counts ??= linesWithNames(lines);
    const told = counts === null ? standsInSeveral(lines, last) : (counts.get(last) ?? 0) >= NAMED_ELSEWHERE;
    known.set(last, told);
    return told;
  };
}
/** To look for so few names takes less than to list all that the lines hold; more are listed once, or the time would grow with their square. */
const FEW_NAMES = 32;

function standsInSeveral(lines: readonly string[], word: string): boolean {
  let count = 0;
  return lines.some((line) => {
    if (line.includes(word) && namesIn(line).has(word)) count += 1;
    return count === NAMED_ELSEWHERE;
  });
}

/** In how many lines each word with a capital stands. */
function linesWithNames(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of namesIn(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a line that have a capital, each once. */
const namesIn = (line: string): ReadonlySet<string> => new Set((line.match(CAPITALISED) ?? []).map((word) => word.replace(POSSESSIVE, '')));
const CAPITALISED = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*/gu;
const POSSESSIVE = /['’]s?$/u;
