import type { Match } from './align.ts';

/** Words that open a sentence in both texts open the same one if what is shared begins no farther on. */
const LONGEST_OPENING = 4;

/** One side of an alignment: the words of a text, or the columns. */
export type Side = {
  /** The folded words that stand at a place. */
  keysAt: (at: number) => readonly string[];
  /** True where a sentence begins. */
  opens: (at: number) => boolean;
};

/**
 * Matches the first words of sentences which go on with shared words: "They have been putting safety last" begins as "They put safety
 * last" does. Such words are mostly grammar, too light to be matched by their weight.
 *
 * @param matches What is matched in order, sorted.
 */
export function matchOpenings(columns: Side, tokens: Side, matches: readonly Match[]): Match[] {
  return matches.flatMap((match, at): Match[] => {
    const before = matches[at - 1] ?? { column: -1, token: -1 };
    const column = openingBefore(columns, match.column, before.column);
    const token = openingBefore(tokens, match.token, before.token);
    if (column === undefined || token === undefined) return [];
    return columns.keysAt(column).some((key) => tokens.keysAt(token).includes(key)) ? [{ column, token }] : [];
  });
}

/** The place not matched yet where the sentence of a match begins; undefined where it is too far, or the match is its first word. */
function openingBefore({ opens }: Side, home: number, matched: number): number | undefined {
  if (opens(home)) return undefined;
  for (let at = home - 1; at > matched && home - at <= LONGEST_OPENING; at -= 1) if (opens(at)) return at;
  return undefined;
}
