import type { StatementCell, StatementCoverage, StatementRow } from '../schema/coverage.ts';
import type { StoryId } from '../schema/ids.ts';
import { countDifferences, type Statement } from '../schema/statement.ts';
import { countWords } from './count-words.ts';
import type { EditionIndex } from './edition-index.ts';

/** Which story prints how much of which statement, and which reports it without marks. */
export function statementCoverage({ edition, story: storyOf, position }: EditionIndex): StatementCoverage {
  const rows = edition.statements.map((statement): StatementRow => {
    const present = new Set([...statement.witnesses, ...statement.parallels].map(({ story }) => story));
    return {
      statement: statement.id,
      cells: [...present].sort((a, b) => position(a) - position(b)).map((story) => cellOf(statement, story, storyOf(story).text)),
      words: statement.parts.reduce((sum, part) => sum + part.words, 0),
      differences: countDifferences(statement),
    };
  });
  const printing = ({ cells }: StatementRow): number => cells.filter(({ quotes }) => quotes.length > 0).length;
  return {
    rows: rows.sort(
      (a, b) =>
        Number(b.differences > 0) - Number(a.differences > 0) ||
        printing(b) - printing(a) ||
        b.cells.length - a.cells.length ||
        b.words - a.words,
    ),
  };
}

function cellOf(statement: Statement, story: StoryId, text: string): StatementCell {
  const own = statement.witnesses.flatMap((witness, index) => (witness.story === story ? [{ witness, index }] : []));
  const indices = new Set(own.map(({ index }) => index));
  const printed = statement.loci.filter(({ readings }) =>
    readings.some((reading) => reading.kind === 'printed' && indices.has(reading.witness)),
  );
  return {
    story,
    quotes: [...new Set(own.map(({ witness }) => witness.quote))],
    words: countWords(
      text,
      own.flatMap(({ witness }) => witness.segments),
    ),
    parts: [...new Set(printed.flatMap(({ part }) => statement.parts[part]?.n ?? []))].sort((a, b) => a - b),
    parallels: statement.parallels.flatMap((parallel, index) => (parallel.story === story ? [index] : [])),
  };
}
