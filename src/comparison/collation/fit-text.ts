import type { Span } from '../../schema/span.ts';
import type { Fit, Match } from './align.ts';
import { alignLong } from './align-long.ts';
import { matchOpenings } from './match-openings.ts';
import { endsSentence, opensSentence } from './sentence-end.ts';
import { areSimilar } from './similar-words.ts';
import type { Token } from './tokenise.ts';
import { weighWord } from './weigh-words.ts';

/** A word in a column. `moved`: it stands there in another order than the words around it. */
export type Placement = Match & { moved: boolean };

/** Like words weigh less than equal ones: "nations" goes to "nations" before it goes to "nation". */
const SIMILAR_SHARE = 0.6;
/** Matches nearer than this to each other, in words left out on either side, make one passage. */
const WIDEST_GAP = 3;
/** A lighter passage far from all others is chance: two names that any text on the matter prints. */
const LIGHTEST_ALONE = 2.5;
/** So many words in a row are no chance, unless they are mere grammar; still more are none, however light. */
const LONG = { words: 4, weight: 1.5 };
const LONG_ENOUGH = 5;
/** So near to a passage that is kept, one word of content is enough. */
const NEAR = 15;
const LIGHTEST_NEAR = 1;
/** A text that hardly holds more than the passage is an excerpt, however short. */
const SHARE_OF_EXCERPT = 0.6;
/** What is moved within a sentence may be light: a word of content with grammar around it. */
const LIGHTEST_MOVED = 1.2;
const LIGHTEST_MOVED_FAR = 2.5;
/** Between two matches near each other, two words of grammar are enough. */
const LIGHTEST_BETWEEN = 0.4;
/** Right beside a match any word that is the same is the same word. */
const BESIDE = 2;
/** Most sentences have no more words. */
const FAR = 20;

/**
 * Finds a column for every word of a text that has one: first in order, then, for what is left over, out of order, so that a
 * clause that one text prints first and another last is one clause (Lopresti and Tomkins 1997: alignment, then block moves).
 *
 * @param columns The folded words that each column holds.
 * @param opens For each column, true where a sentence begins with it.
 */
export function fitText(tokens: readonly Token[], columns: readonly (readonly string[])[], opens: readonly boolean[]): Placement[] {
  const words = tokens.map(({ key }) => key);
  const ends = tokens.map(endsSentence);
  const fitOf: Fit = (column, token) => weighFit(columns[column] ?? [], words[token] ?? '');
  const firsts = columns.map(([first]) => first ?? '');
  const matches = alignLong(firsts, words, fitOf, (token) => ends[token] ?? false);
  const kept = keepPassages(matches, fitOf, sum(words.map(weighWord)));
  const openings = matchOpenings(
    { keysAt: (column) => columns[column] ?? [], opens: (column) => opens[column] ?? false },
    { keysAt: (token) => words.slice(token, token + 1), opens: (token) => opensSentence(tokens, token) },
    kept,
  );
  const inOrder = [...kept, ...openings].sort((a, b) => a.token - b.token);
  const taken = new Set(inOrder.map(({ column }) => column));
  const columnOf = new Map(inOrder.map(({ column, token }) => [token, column]));
  const later = runsWithout(columnOf, words.length).flatMap((run) => {
    const free: Fit = (column, token) => (taken.has(column) ? 0 : fitOf(column, run.start + token));
    const passages = passagesOf(
      alignLong(firsts, words.slice(run.start, run.end), free, () => false),
      free,
    );
    const room = roomFor(columnOf.get(run.start - 1), columnOf.get(run.end), columns.length);
    const heavy = passages.filter((passage) => passage.weight >= lightest(passage, room, run)).flatMap(({ matches: found }) => found);
    for (const { column } of heavy) taken.add(column);
    const stays = heavy.every(({ column }) => isBetween(column, room));
    return heavy.map(({ column, token }) => ({ column, token: run.start + token, moved: !stays }));
  });
  return [...inOrder.map((match) => ({ ...match, moved: false })), ...later].sort((a, b) => a.token - b.token);
}

function weighFit(column: readonly string[], word: string): number {
  if (column.includes(word)) return weighWord(word);
  return column.some((other) => areSimilar(other, word)) ? weighWord(word) * SIMILAR_SHARE : 0;
}

/** The columns between the words before and after a run; `anchored`: at least one of these words has a column; `closed`: the word after it has one. */
type Room = { after: number; before: number; anchored: boolean; closed: boolean };

function roomFor(after: number | undefined, before: number | undefined, columns: number): Room {
  const closed = before !== undefined;
  return { after: after ?? -1, before: before ?? columns, anchored: after !== undefined || closed, closed };
}

/** How heavy a passage must be to be more than chance, by where it stands. */
function lightest({ matches }: Passage, room: Room, run: Span): number {
  const all = (holds: (column: number) => boolean) => matches.every(({ column }) => holds(column));
  if (!room.anchored) return LIGHTEST_MOVED_FAR;
  if (matches.every((match) => isBeside(match, room, run))) return 0;
  if (room.before - room.after <= FAR && all((column) => isBetween(column, room))) return LIGHTEST_BETWEEN;
  const near = [room.after, room.before].some((beside) => all((column) => Math.abs(column - beside) <= FAR));
  return near ? LIGHTEST_MOVED : LIGHTEST_MOVED_FAR;
}

/** True where a word and its column are both next but one at most to a match, in the order of the text. */
function isBeside({ column, token }: Match, { after, before, closed }: Room, { start, end }: Span): boolean {
  const follows = column > after && column - after <= BESIDE && token < BESIDE && after >= 0;
  const precedes = closed && column < before && before - column <= BESIDE && end - start - token <= BESIDE;
  return (follows || precedes) && column > after && column < before;
}

const isBetween = (column: number, { after, before }: Room): boolean => column > after && column < before;

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

type Passage = { matches: Match[]; weight: number };

function passagesOf(matches: readonly Match[], fitOf: Fit): Passage[] {
  const passages: Passage[] = [];
  for (const match of matches) {
    const open = passages.at(-1);
    const last = open?.matches.at(-1);
    const weight = fitOf(match.column, match.token);
    if (open && last && distance(last, match) <= WIDEST_GAP) {
      open.matches.push(match);
      open.weight += weight;
    } else passages.push({ matches: [match], weight });
  }
  return passages;
}

/** Words left out between two matches, in the text that leaves out more. */
const distance = (a: Match, b: Match): number => Math.max(b.column - a.column, b.token - a.token) - 1;

function keepPassages(matches: readonly Match[], fitOf: Fit, whole: number): Match[] {
  const passages = passagesOf(matches, fitOf);
  const heavy = passages.filter(
    ({ matches: own, weight }) => weight >= LIGHTEST_ALONE || weight >= whole * SHARE_OF_EXCERPT || isLong(own, weight),
  );
  const isNear = (passage: Passage) =>
    passage.weight >= LIGHTEST_NEAR &&
    heavy.some(({ matches: other }) => {
      const [first, last, from, to] = [passage.matches[0], passage.matches.at(-1), other[0], other.at(-1)];
      return first && last && from && to && (first.token > to.token ? distance(to, first) : distance(last, from)) <= NEAR;
    });
  return passages.filter((passage) => heavy.includes(passage) || isNear(passage)).flatMap(({ matches: kept }) => kept);
}

function isLong(matches: readonly Match[], weight: number): boolean {
  let [longest, run] = [0, 0];
  matches.forEach((match, at) => {
    const last = matches[at - 1];
    run = last && distance(last, match) === 0 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest >= LONG_ENOUGH || (longest >= LONG.words && weight >= LONG.weight);
}

/** The runs of words that have no column yet. */
function runsWithout(columnOf: ReadonlyMap<number, number>, words: number): Span[] {
  const runs: Span[] = [];
  for (let token = 0; token < words; token += 1) {
    if (columnOf.has(token)) continue;
    const open = runs.at(-1);
    if (open?.end === token) open.end = token + 1;
    else runs.push({ start: token, end: token + 1 });
  }
  return runs;
}
