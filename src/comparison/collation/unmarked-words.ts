import { type Word, wordsOf } from '../../analysis/text/normalise.ts';
import type { Span } from '../../schema/span.ts';
import { type Table, witnessOf } from './table.ts';
import type { Token } from './tokenise.ts';
import { weighWord } from './weigh-words.ts';

/** For each witness, the words that its story prints right beside its marks, and others inside theirs: in which columns, and where. */
export type UnmarkedWords = readonly ReadonlyMap<number, Span>[];

/** Two words of grammar, or one that tells more, are no chance. */
const LIGHTEST = 0.4;
/** Words of grammar that say what the source wants or expects: one of them tells enough. */
const MODALS = new Set(['will', 'would', 'shall', 'should', 'must', 'can', 'could', 'may', 'might', 'cannot', "won't", 'not', 'never']);
/** Marks of quotation and white space may stand between; a sentence's end or another mark may not. */
const BESIDE = /^[\s"“”„«»'‘’]*$/;

/** For every witness, the words before and after its marks that the statement goes on with. */
export function findUnmarkedWords(table: Table): UnmarkedWords {
  return table.witnesses.map(({ text }, witness) => {
    const tokens = table.rows[witness] ?? [];
    const opens = (at: number) => at === 0 || tokens[at]?.junction === 'apart';
    return new Map(
      tokens.flatMap((token, at) => [
        ...(opens(at) ? wordsBeside(table, witness, token, at, -1, text) : []),
        ...(at + 1 === tokens.length || opens(at + 1) ? wordsBeside(table, witness, token, at, 1, text) : []),
      ]),
    );
  });
}

/** For each column, the witnesses that print its word without marks; columns of one stretch have the same. */
export function witnessesBeside(unmarked: UnmarkedWords, columns: number): string[] {
  const beside: string[] = new Array<string>(columns).fill('');
  for (const [witness, words] of unmarked.entries()) for (const column of words.keys()) beside[column] += ` ${witness}`;
  return beside;
}

function wordsBeside(table: Table, witness: number, edge: Token, at: number, step: 1 | -1, text: string): Map<number, Span> {
  const found = new Map<number, Span>();
  const own = table.textOf[witness] ?? 0;
  let column = table.columnOf(own, at) + step;
  let last = edge.span;
  let weight = 0;
  for (const word of step > 0 ? wordsAfter(text, edge) : wordsBefore(text, edge)) {
    const between = step > 0 ? text.slice(last.end, word.span.start) : text.slice(word.span.end, last.start);
    if (!BESIDE.test(between) || !isPrinted(table, column, word.folded) || table.columns[column]?.cells[own] !== undefined) break;
    found.set(column, word.span);
    weight += MODALS.has(word.folded) ? LIGHTEST : weighWord(word.folded);
    last = word.span;
    column += step;
  }
  return weight >= LIGHTEST ? found : new Map();
}

function isPrinted(table: Table, column: number, word: string): boolean {
  const cells = table.columns[column]?.cells ?? [];
  const base = table.ranking.find((text) => cells[text] !== undefined);
  if (base === undefined) return false;
  return table.rows[witnessOf(table, base)]?.[cells[base] ?? -1]?.key === word;
}

/** Longer runs than this are quoted whole in any story. */
const MOST_CHARACTERS = 200;

const wordsAfter = (text: string, { span }: Token): Word[] =>
  wordsOf(text, { start: span.end, end: Math.min(text.length, span.end + MOST_CHARACTERS) });

const wordsBefore = (text: string, { span }: Token): Word[] =>
  wordsOf(text, { start: Math.max(0, span.start - MOST_CHARACTERS), end: span.start }).reverse();
