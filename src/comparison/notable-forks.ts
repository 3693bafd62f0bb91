import type { StatementId } from '../schema/ids.ts';
import type { NotableFork } from '../schema/notable-fork.ts';
import type { ForkReading, ReadingPiece } from '../schema/reading-text.ts';
import { type Statement, type VariantKind, variantKinds } from '../schema/statement.ts';
import { readingText } from './reading-text.ts';

/** What a reader wants to see first: other words, then other forms of the same words, then marks. */
const mostTelling: readonly VariantKind[] = [
  'word',
  'number',
  'spelling',
  'splice',
  'addition',
  'omission',
  'rewording',
  'bracket',
  'case',
  'punctuation',
  'boundary',
];
/** Words of agreement shown on either side. */
const CONTEXT_WORDS = 3;

/** Every place where stories print a statement differently, with the words around it, the most telling first. */
export function notableForks(statements: readonly Statement[]): NotableFork[] {
  return (
    statements
      .flatMap((statement) => readingText(statement).flatMap(({ pieces }) => forksIn(statement.id, pieces)))
      // A story that prints its own words twice differs from itself alone.
      .filter(({ readings }) => storiesOf(readings) > 1)
      .sort((a, b) => rank(a.kind) - rank(b.kind) || storiesOf(b.readings) - storiesOf(a.readings))
  );
}

/** The same, but no statement has its second turn before every other has had its first. */
export function spreadOver(forks: readonly NotableFork[]): NotableFork[] {
  const turns = new Map<StatementId, number>();
  return forks
    .map((fork) => {
      const turn = turns.get(fork.statement) ?? 0;
      turns.set(fork.statement, turn + 1);
      return { fork, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ fork }) => fork);
}

function forksIn(statement: StatementId, pieces: readonly ReadingPiece[]): NotableFork[] {
  return pieces.flatMap((piece, index): NotableFork[] => {
    if (piece.kind !== 'fork') return [];
    const before = textOf(pieces.slice(0, index)).split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
    const after = textOf(pieces.slice(index + 1));
    return [
      {
        statement,
        locus: piece.locus,
        kind: kindOf(piece.readings),
        before: before === '' ? '' : before + piece.gap,
        readings: piece.readings,
        after: firstWords(after),
      },
    ];
  });
}

const kindOf = (readings: readonly ForkReading[]): VariantKind =>
  readings
    .flatMap(({ variant }) => variant ?? [])
    .sort((a, b) => rank(a) - rank(b))
    .at(0) ?? variantKinds[0];

const rank = (kind: VariantKind): number => mostTelling.indexOf(kind);
const storiesOf = (readings: readonly ForkReading[]): number => new Set(readings.flatMap(({ stories }) => stories)).size;

const textOf = (pieces: readonly ReadingPiece[]): string =>
  pieces.map((piece) => piece.gap + (piece.kind === 'agreed' ? piece.text : (piece.readings[0]?.text ?? ''))).join('');

/** The first words with the space before them, where one stands there. */
const firstWords = (text: string): string => new RegExp(`^\\s*(?:\\S+\\s*){0,${CONTEXT_WORDS}}`, 'u').exec(text)?.[0].trimEnd() ?? '';
