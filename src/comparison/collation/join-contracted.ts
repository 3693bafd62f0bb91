import type { Token } from './tokenise.ts';
import { writtenOut } from './variant-kinds/contractions.ts';

/**
 * The words of all witnesses, with words that one of them contracts joined where another writes them out: "I have" stands over against
 * "I've" as one place, wherever it stands, and "more narrow" against "narrower".
 *
 * @param texts The text of each row's story.
 */
export function joinContracted(rows: readonly (readonly Token[])[], texts: readonly string[]): Token[][] {
  const contracted = new Map<string, string>();
  for (const { key } of rows.flat()) {
    for (const full of inTwoWords(key)) contracted.set(full, key);
  }
  if (contracted.size === 0) return rows.map((row) => [...row]);
  return rows.map((row, at) => joinIn(row, texts[at] ?? '', contracted));
}

const COMPARED = /^(?<stem>[a-z]{3,}?)(?<degree>er|est)$/;
/** "More" or "most" before what an ending says of one word: "narrower", "larger", "bigger", "drier". */
const DEGREES: Readonly<Record<string, string>> = { er: 'more', est: 'most' };

/** What a word stands for that may be told in two. */
function inTwoWords(key: string): string[] {
  if (key.includes("'")) return writtenOut([key]).flatMap((full) => (full.trim() === key ? [] : [full.trim()]));
  const { stem = '', degree = '' } = COMPARED.exec(key)?.groups ?? {};
  const stems = stem === '' ? [] : [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return stems.map((word) => `${DEGREES[degree]} ${word}`);
}

function joinIn(row: readonly Token[], text: string, contracted: ReadonlyMap<string, string>): Token[] {
  const keyOf = (first: Token | undefined, second: Token | undefined) =>
    first && second && isRunOn(first, second) ? contracted.get(`${first.key} ${second.key}`) : undefined;
  const joined: Token[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const [first, second] = [row[at], row[at + 1]];
    if (!first) break;
    const key = keyOf(first, second);
    // "It is not" is "it's not" and "it isn't": which of them it stands against is for the alignment to find.
    if (key === undefined || !second || keyOf(second, row[at + 2]) !== undefined) joined.push(first);
    else {
      const span = { start: first.span.start, end: second.span.end };
      joined.push({ ...first, text: text.slice(span.start, span.end), key, span, after: second.after });
      at += 1;
    }
  }
  return joined;
}

const isRunOn = (first: Token, second: Token): boolean =>
  second.junction === 'adjoining' && first.after.length === 0 && second.before.length === 0;
