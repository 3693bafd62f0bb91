import type { StoryId } from '../schema/ids.ts';
import type { Locus, Reading, Statement } from '../schema/statement.ts';
import type { StatementStrip, StripPiece } from '../schema/statement-strip.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Which story prints which stretch of a statement, laid out by words from 0 to 1. */
export function statementStrip(statement: Statement): StatementStrip {
  const words = statement.loci.map((locus) => wordsIn(baseText(locus)));
  const total = words.reduce((sum, count) => sum + count, 0) || 1;
  const starts = words.map((_, index) => words.slice(0, index).reduce((sum, count) => sum + count, 0) / total);
  const startOf = (locus: number): number => starts[locus] ?? 1;
  const stories = [...new Set(statement.witnesses.map(({ story }) => story))];
  return {
    words: total,
    parts: statement.parts.map((part, index) => ({ n: part.n, from: startOf(statement.loci.findIndex((locus) => locus.part === index)) })),
    rows: stories.map((story) => {
      const pieces = joined(
        statement.loci.flatMap((locus, at) => pieceAt(statement, locus, story, startOf(at), startOf(at + 1), words[at] ?? 0)),
      );
      return { story, pieces, words: pieces.reduce((sum, piece) => sum + (piece.kind === 'printed' ? piece.words : 0), 0) };
    }),
  };
}

const baseText = (locus: Locus): string => textOf(locus.readings.find(({ witness }) => witness === locus.base));
const textOf = (reading: Reading | undefined): string => (reading?.kind === 'printed' ? reading.text : '');
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

function pieceAt({ witnesses }: Statement, locus: Locus, story: StoryId, from: number, to: number, words: number): StripPiece[] {
  // Words beside the marks are neither printed as quoted nor passed over.
  const own = locus.readings.filter(
    ({ witness, kind }) => witnesses[witness]?.story === story && (kind === 'printed' || kind === 'omitted'),
  );
  if (to <= from || own.length === 0) return [];
  const printed = own.some((reading) => wordsIn(textOf(reading)) > 0);
  return [{ kind: printed ? 'printed' : 'passed-over', from, to, words, part: locus.part }];
}

/** Neighbouring pieces of one part and one kind become one. */
function joined(pieces: readonly StripPiece[]): StripPiece[] {
  const result: StripPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.kind === piece.kind && last.part === piece.part && last.to === piece.from) {
      last.to = piece.to;
      last.words += piece.words;
    } else result.push({ ...piece });
  }
  return result;
}
