import type { Column } from './columns.ts';
import { endsSentence, isEllipsis } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/**
 * A place where one text joins what another shows apart (`splice`), or ends a sentence where another goes on (`cut`).
 * Tokens are indices; ranges are half-open.
 */
export type TextSeam = {
  kind: 'splice' | 'cut';
  text: number;
  /** The last word before the seam; a splice joins it to the next one. */
  token: number;
  signed: boolean;
  /** The text that shows what fell out, and its words. */
  shownBy: number;
  missing: { from: number; to: number };
  /** True where what fell out begins with a sentence: the mark before it ends the words that both print. */
  afterStop: boolean;
};

/** What seams are found in. */
export type SeamSearch = {
  columns: readonly Column[];
  texts: readonly (readonly Token[])[];
  moved: readonly ReadonlySet<number>[];
  columnOf: (text: number, token: number) => number;
  /** Texts in the order in which they may show what fell out: the bases first. */
  ranking: readonly number[];
  /** True for texts that stand as whole sentences. A fragment woven into the narrator's sentence ends where the narrator likes, unless that sentence ends there too. */
  wholeSentences: readonly boolean[];
  /** True for texts whose stories print a full stop right behind the closing mark. */
  stopped: readonly boolean[];
  /** For each text, the others that one of its stories prints as well. */
  beside: readonly (readonly number[])[];
};

/** Fewer words that fell out of the middle of a sentence are an omission like any other. */
const FEWEST_SPLICED_SILENTLY = 4;

export function findSeams(search: SeamSearch): TextSeam[] {
  const rank = new Map(search.ranking.map((text, at) => [text, at]));
  const inRanking = (texts: ReadonlySet<number>): number[] => [...texts].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return search.texts.flatMap((tokens, text) =>
    tokens.flatMap((token, at): TextSeam[] => {
      if (search.moved[text]?.has(at)) return [];
      const next = tokens[at + 1];
      const goesOn = next !== undefined && next.junction !== 'apart';
      const isWhole = search.wholeSentences[text] ?? false;
      if (goesOn ? search.moved[text]?.has(at + 1) : !(isWhole ? closes : stops)(token, next, search.stopped[text])) return [];
      const column = search.columnOf(text, at);
      const others = goesOn ? printing(search, column + 1, search.columnOf(text, at + 1)) : printing(search, column, column + 1);
      for (const other of inRanking(others)) {
        const seam = other === text ? undefined : goesOn ? spliceAt(search, text, at, other) : cutAt(search, text, at, other);
        if (seam) return isGivenElsewhere(search, seam) || (!goesOn && !isWhole && !narrows(search, seam)) ? [] : [seam];
      }
      return [];
    }),
  );
}

/** True where the story prints in another quote what this one leaves out: nothing is kept from its readers. */
const isGivenElsewhere = (search: SeamSearch, { text, shownBy, missing: { from, to } }: TextSeam): boolean =>
  (search.texts[shownBy] ?? []).slice(from, to).every((_, at) => isPrintedBeside(search, text, search.columnOf(shownBy, from + at)));

/** The texts that print a word in these columns. */
function printing({ columns }: SeamSearch, from: number, to: number): Set<number> {
  const texts = new Set<number>();
  for (const { cells } of columns.slice(from, to)) {
    cells.forEach((token, text) => {
      if (token !== undefined) texts.add(text);
    });
  }
  return texts;
}

const isSigned = (token: Token | undefined): boolean => token?.after.some(({ text }) => isEllipsis(text)) ?? false;

/** A comma before the closing mark stands for a full stop: the narrator's sentence goes on. So does a stop behind the mark. */
const closes = (token: Token, next: Token | undefined, stopped = false): boolean =>
  endsSentence(token) || (next === undefined && (stopped || token.after.some(({ text }) => text.startsWith(','))));

/** Of words woven into the narrator's sentence the last ones close only where that sentence does. */
const stops = (token: Token, next: Token | undefined, stopped = false): boolean =>
  next === undefined && (stopped || token.after.some(({ text }) => text.startsWith('.')));

/** "… passed the test", where another prints "passed the test that we set it": what fell out belongs to the fragment, and is no clause beside it. */
const narrows = ({ texts }: SeamSearch, { shownBy, missing: { from, to } }: TextSeam): boolean =>
  to - from >= FEWEST_CUT_FROM_FRAGMENT && !BESIDE.test(texts[shownBy]?.[from]?.key ?? '');
const FEWEST_CUT_FROM_FRAGMENT = 4;
const BESIDE = /^(?:and|but|or|so|nor|yet)$/;

/** The words that another text prints on from the column of a word, as long as they stand before a column and `text` has none of them. */
function wordsOnlyIn(search: SeamSearch, text: number, other: number, home: number, before: number): number {
  const tokens = search.texts[other] ?? [];
  let to = home + 1;
  while (to < tokens.length && tokens[to]?.junction !== 'apart' && !search.moved[other]?.has(to)) {
    const column = search.columnOf(other, to);
    if (column >= before || search.columns[column]?.cells[text] !== undefined) break;
    to += 1;
  }
  return to;
}

function spliceAt(search: SeamSearch, text: number, token: number, other: number): TextSeam | undefined {
  const home = homeBefore(search, text, token, other);
  if (home === undefined || search.moved[other]?.has(home)) return undefined;
  const target = search.columnOf(text, token + 1);
  const others = search.texts[other] ?? [];
  const to = wordsOnlyIn(search, text, other, home, target);
  const ended = to === others.length || others[to]?.junction === 'apart';
  const signed = isSigned(search.texts[text]?.[token]);
  // Behind the narrator's words the other may go on with what the splice joins, and, where the splice is signed, with more before it.
  const again = search.columns[target]?.cells[other];
  const goesOn = again !== undefined && !search.moved[other]?.has(again) && (signed ? again >= to : again === to);
  const resumed = ended ? goesOn || isPrintedBeside(search, other, target) : search.columnOf(other, to) === target;
  if (to === home + 1 || !resumed) return undefined;
  const missing = others.slice(home + 1, to);
  const apart = ended || missing.some((word) => word.junction !== 'adjoining' || endsSentence(word));
  if (!signed && !apart && missing.length < FEWEST_SPLICED_SILENTLY) return undefined;
  const last = others[home];
  const afterStop = last === undefined || endsSentence(last);
  return { kind: 'splice', text, token, signed, shownBy: other, missing: { from: home + 1, to }, afterStop };
}

/**
 * The token of another text that stands in the column of the last word before a splice. One before its first, where the quote begins
 * only with what fell out, and its story prints that last word in a quote before.
 */
function homeBefore(search: SeamSearch, text: number, token: number, other: number): number | undefined {
  const column = search.columnOf(text, token);
  const home = search.columns[column]?.cells[other];
  if (home !== undefined) return home;
  const first = search.columnOf(other, 0);
  return first > column && first < search.columnOf(text, token + 1) && isPrintedBeside(search, other, column) ? -1 : undefined;
}

/** True where a story that prints `text` prints this column too, in another quote. */
function isPrintedBeside(search: SeamSearch, text: number, column: number): boolean {
  const cells = search.columns[column]?.cells ?? [];
  return (search.beside[text] ?? []).some((other) => cells[other] !== undefined);
}

function cutAt(search: SeamSearch, text: number, token: number, other: number): TextSeam | undefined {
  const home = search.columns[search.columnOf(text, token)]?.cells[other];
  const others = search.texts[other] ?? [];
  const last = others[home ?? -1];
  if (home === undefined || !last || search.moved[other]?.has(home) || endsSentence(last)) return undefined;
  const to = wordsOnlyIn(search, text, other, home, search.columns.length);
  const end = others.findIndex((word, at) => at > home && endsSentence(word));
  const missing = { from: home + 1, to: end < 0 ? to : Math.min(to, end + 1) };
  if (missing.from === missing.to) return undefined;
  return { kind: 'cut', text, token, signed: isSigned(search.texts[text]?.[token]), shownBy: other, missing, afterStop: false };
}
