import type { ReportedQuote } from '../../schema/echo.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Retold } from '../../schema/retold.ts';
import type { Parallel } from '../../schema/statement.ts';
import { findCandidates } from './candidate.ts';
import { findParallels } from './find-parallels.ts';
import { findRetold } from './find-retold.ts';
import { statementByQuote } from './statement-by-quote.ts';
import { tellingsOf } from './tellings.ts';

/** What stories hand on without marks, outside the statements. */
export type Reported = {
  /** Quotes outside all statements that other stories report, in the order of the edition. */
  reported: ReportedQuote[];
  /** Reports that no story has in marks. */
  retold: Retold[];
};

/** Finds what other stories report of the quotes that one alone prints, and what several report and none quotes. */
export function findReported(edition: Edition): Reported {
  const candidates = findCandidates(edition);
  const tellings = tellingsOf(edition, candidates);
  const statementOf = statementByQuote(edition);
  const owners = [...Map.groupBy(candidates, ({ quote }) => statementOf.get(quote.id) ?? quote.id).values()];
  const parallels = findParallels(edition, owners, tellings);
  const elsewhere = (own: readonly Parallel[], at: number): Parallel[] => own.filter(({ story }) => story !== owners[at]?.[0]?.story.id);
  return {
    reported: parallels.flatMap((own, at) => {
      const [alone] = owners[at] ?? [];
      const others = elsewhere(own, at);
      return alone && !statementOf.has(alone.quote.id) && others.length > 0 ? [{ quote: alone.quote.id, parallels: others }] : [];
    }),
    retold: findRetold(tellings, parallels),
  };
}
