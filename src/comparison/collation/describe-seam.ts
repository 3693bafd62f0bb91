import type { Span } from '../../schema/span.ts';
import type { Seam } from '../../schema/statement.ts';
import type { TextSeam } from './find-seams.ts';
import { joinPieces } from './join-words.ts';
import { piecesOfToken, spansOfPieces, type Table, witnessOf } from './table.ts';
import { spansOfToken, type Token } from './tokenise.ts';

/** A seam for every witness that prints its text. */
export function describeSeam(table: Table, seam: TextSeam): Seam[] {
  const shownBy = witnessOf(table, seam.shownBy);
  const shown = table.witnesses[shownBy];
  if (!shown) return [];
  const tokens = table.rows[shownBy]?.slice(seam.missing.from, seam.missing.to) ?? [];
  const pieces = tokens.flatMap((token) => piecesOfToken(token, shownBy));
  const missing = { story: shown.story, spans: spansOfPieces(pieces, shown.text), text: joinPieces(pieces), words: tokens.length };
  return table.witnesses.flatMap((_, witness): Seam[] => {
    const [token, next] = table.rows[witness]?.slice(seam.token, seam.token + 2) ?? [];
    if (table.textOf[witness] !== seam.text || !token) return [];
    return [{ kind: seam.kind, witness, signed: seam.signed, at: placeOf(seam, token, next), missing }];
  });
}

/** The ellipsis; without one the words that meet, or the last word with its marks. */
function placeOf(seam: TextSeam, token: Token, next: Token | undefined): Span {
  const [first, last] = [token.after[0], token.after.at(-1)];
  if (seam.signed && first && last) return { start: first.span.start, end: last.span.end };
  if (seam.kind === 'splice' && next) return { start: token.span.start, end: next.span.end };
  return { start: token.span.start, end: spansOfToken(token).at(-1)?.end ?? token.span.end };
}
