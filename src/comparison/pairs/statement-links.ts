import { overlaps } from '../../analysis/text/slice.ts';
import type { ReportedQuote } from '../../schema/echo.ts';
import type { StatementId, StoryId } from '../../schema/ids.ts';
import type { Retold } from '../../schema/retold.ts';
import type { Span } from '../../schema/span.ts';
import type { Parallel, Statement } from '../../schema/statement.ts';
import type { EditionIndex } from '../edition-index.ts';
import { type StoryWord, stemOfPrinted, wordsIn } from '../words/story-words.ts';

/** Words of two stories that belong to one statement. */
export type StatementLink = { kind: 'quoted' | 'reported'; statement: StatementId; a: Span[]; b: Span[] };

/** Where both stories print the same words of a statement, and where one prints what the other reports without marks. */
export function statementLinks(index: EditionIndex, statement: Statement, a: StoryId, b: StoryId): StatementLink[] {
  const quoted = statement.loci.flatMap(({ readings }): StatementLink[] => {
    const printedBy = (story: StoryId): Span[][] =>
      readings.flatMap((reading) =>
        reading.kind === 'printed' && statement.witnesses[reading.witness]?.story === story ? [reading.spans] : [],
      );
    return printedBy(a).flatMap((inA) =>
      printedBy(b).map((inB): StatementLink => ({ kind: 'quoted', statement: statement.id, a: inA, b: inB })),
    );
  });
  const reported = statement.parallels.flatMap((parallel): StatementLink[] => {
    const other = parallel.story === a ? b : parallel.story === b ? a : null;
    if (other === null) return [];
    const here = sharedWords(index, parallel, parallel.story, [parallel.span]);
    return statement.witnesses
      .filter(({ story }) => story === other)
      .map(({ segments }) => sharedWords(index, parallel, other, segments))
      .filter((there) => there.length > 0)
      .map(
        (there): StatementLink => ({
          kind: 'reported',
          statement: statement.id,
          a: other === b ? here : there,
          b: other === b ? there : here,
        }),
      );
  });
  return [...quoted, ...reported].filter((link) => tellsSomethingOf(index, a, link.a) && tellsSomethingOf(index, b, link.b));
}

/** Where one story quotes what the other reports without marks, and no story prints it a second time. */
export function reportLinks(
  index: EditionIndex,
  { quote: id, parallels }: ReportedQuote,
  a: StoryId,
  b: StoryId,
): Omit<StatementLink, 'statement'>[] {
  const quote = index.quote(id);
  if (quote.story !== a && quote.story !== b) return [];
  const other = quote.story === a ? b : a;
  return parallels.flatMap((parallel) => {
    if (parallel.story !== other) return [];
    const quoted = sharedWords(index, parallel, quote.story, quote.segments);
    const reported = sharedWords(index, parallel, other, [parallel.span]);
    return [{ kind: 'reported', a: quote.story === a ? quoted : reported, b: quote.story === a ? reported : quoted }];
  });
}

/** Where both stories report what none quotes: the words that both have of those the group shares. */
export function retoldLinks(index: EditionIndex, { reports }: Retold, a: StoryId, b: StoryId): Omit<StatementLink, 'statement'>[] {
  const stemsOf = (shared: readonly string[]): Set<string> => new Set(shared.map(stemOfPrinted));
  const own = (story: StoryId) => reports.filter((report) => report.story === story);
  return own(a).flatMap((first) =>
    own(b).flatMap((second) => {
      const common = stemsOf(first.shared).intersection(stemsOf(second.shared));
      const wordsOf = ({ story, span }: Retold['reports'][number]): Span[] =>
        wordsAt(index, story, span).flatMap((word) => (common.has(word.stem) ? [word.span] : []));
      return common.size > 0 ? [{ kind: 'reported', a: wordsOf(first), b: wordsOf(second) }] : [];
    }),
  );
}

/** The words of these spans that the parallel shares with the statement. */
function sharedWords(index: EditionIndex, { shared }: Parallel, story: StoryId, spans: readonly Span[]): Span[] {
  const stems = new Set(shared.map(stemOfPrinted));
  return spans.flatMap((span) => wordsAt(index, story, span).filter(({ stem }) => stems.has(stem))).map(({ span }) => span);
}

const wordsAt = (index: EditionIndex, story: StoryId, span: Span): StoryWord[] => wordsIn(index.story(story), span);

/** A comma or an article in common joins nothing. */
const tellsSomethingOf = (index: EditionIndex, story: StoryId, spans: readonly Span[]): boolean =>
  spans.some((span) => wordsAt(index, story, span).some(({ content }) => content));

/** True where any of the spans lies in the passage. */
export const liesIn = (spans: readonly Span[], passage: Span): boolean => spans.some((span) => overlaps(span, passage));
