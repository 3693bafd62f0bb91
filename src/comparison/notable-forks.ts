import type { Figure, FigureGroup } from '../schema/figure.ts';
import type { StatementId, StoryId } from '../schema/ids.ts';
import type { SourceNaming } from '../schema/naming.ts';
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
/** What stands before the sentence that forks says nothing of it. */
const ENDED_SENTENCE = /^.*[.!?]['"”’]?\s+(?=\S)/u;
const STARTS_WITH_MARK = /^[.,;:!?…)\]”’]/;

/** Every place where stories print a statement differently, with the words around it, the most telling first. */
export function notableForks(statements: readonly Statement[]): NotableFork[] {
  return (
    statements
      .flatMap((statement) =>
        readingText(statement).flatMap(({ part, pieces }, index, parts) => {
          const previous = part.follows === 'shown' ? parts[index - 1]?.part.text : undefined;
          return forksIn(statement.id, pieces, previous === undefined ? '' : previous + (STARTS_WITH_MARK.test(part.text) ? '' : ' '));
        }),
      )
      // A story that prints its own words twice differs from itself alone.
      .filter(({ readings }) => storiesOf(readings) > 1)
      .sort((a, b) => rank(kindOf(a.readings)) - rank(kindOf(b.readings)) || storiesOf(b.readings) - storiesOf(a.readings))
  );
}

/** The same, but no statement has its second turn before every other has had its first. */
export function spreadOver(forks: readonly NotableFork[]): NotableFork[] {
  const turns = new Map<StatementId | null, number>();
  return forks
    .map((fork) => {
      const statement = fork.of.kind === 'statement' ? fork.of.statement : null;
      const turn = turns.get(statement) ?? 0;
      turns.set(statement, turn + 1);
      return { fork, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ fork }) => fork);
}

/** Names that stories spell differently, those with most spellings first. */
export const nameForks = (names: readonly SourceNaming[]): NotableFork[] =>
  names
    .flatMap(({ source, spellings }) => spellings.map(({ forms }) => ({ source, forms })))
    .sort((a, b) => b.forms.length - a.forms.length)
    .map(({ source, forms }) => ({ of: { kind: 'name', source }, before: '', readings: readingsOf(forms), after: '' }));

/** Figures that measure one thing and are worded differently, values that differ first. */
export const figureForks = (groups: readonly FigureGroup[], textOf: (figure: Figure) => string): NotableFork[] =>
  groups
    .filter(({ agreement, figures }) => agreement === 'differs' || !areHouseStyles(figures, textOf))
    .map(({ figures }) =>
      [...Map.groupBy(figures, textOf)].map(([text, same]) => ({ text, stories: [...new Set(same.map(({ story }) => story))] })),
    )
    .filter((forms) => forms.length > 1)
    .map((forms) => ({ of: { kind: 'figure' }, before: '', readings: readingsOf(forms), after: '' }));

/** True where "11" and "eleven", "fifty years" and "50 years" or "June 12" and "12 June" are all there is to it: the style of a house. */
const areHouseStyles = (figures: readonly Figure[], textOf: (figure: Figure) => string): boolean =>
  figures.every(
    (figure, _, [first = figure]) =>
      figure.normal === first.normal &&
      figure.bound === first.bound &&
      (figure.kind === 'count' || figure.kind === 'date' || lastWord(textOf(figure)) === lastWord(textOf(first))),
  );
const lastWord = (text: string): string | undefined => text.split(/\s/u).at(-1);

const readingsOf = (forms: readonly { text: string; stories: StoryId[] }[]): ForkReading[] =>
  forms.map(({ text, stories }) => ({ text, stories, variant: null }));

/** The forks of one part; `lead` is the text of the part before it, where a story shows that it stands there. */
function forksIn(statement: StatementId, pieces: readonly ReadingPiece[], lead: string): NotableFork[] {
  return pieces.flatMap((piece, index): NotableFork[] => {
    if (piece.kind !== 'fork') return [];
    const before = lastWords(lead + textOf(pieces.slice(0, index)) + piece.gap).replace(ENDED_SENTENCE, '');
    const after = textOf(pieces.slice(index + 1));
    return [
      {
        of: { kind: 'statement', statement, variant: kindOf(piece.readings) },
        before,
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

/** The last words with the space after them, where one stands there. */
const lastWords = (text: string): string => new RegExp(`(?:\\S+\\s+){0,${CONTEXT_WORDS - 1}}\\S*\\s*$`, 'u').exec(text)?.[0] ?? '';

/** The first words with the space before them, where one stands there. */
const firstWords = (text: string): string => new RegExp(`^\\s*(?:\\S+\\s*){0,${CONTEXT_WORDS}}`, 'u').exec(text)?.[0].trimEnd() ?? '';
