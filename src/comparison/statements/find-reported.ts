import type { ReportedQuote } from '../../schema/echo.ts';
import type { Edition } from '../../schema/edition.ts';
import { findCandidates } from './candidate.ts';
import { findParallels } from './find-parallels.ts';

/** Quotes outside all statements that other stories report without marks, in the order of the edition. */
export function findReported(edition: Edition): ReportedQuote[] {
  const candidates = findCandidates(edition);
  const statementOf = new Map(edition.statements.flatMap(({ id, witnesses }) => witnesses.map(({ quote }) => [quote, id] as const)));
  const owners = [...Map.groupBy(candidates, ({ quote }) => statementOf.get(quote.id) ?? quote.id).values()];
  return findParallels(edition, owners).flatMap((parallels, at) => {
    const [alone, ...others] = owners[at] ?? [];
    if (!alone || others.length > 0 || statementOf.has(alone.quote.id)) return [];
    const elsewhere = parallels.filter(({ story }) => story !== alone.story.id);
    return elsewhere.length > 0 ? [{ quote: alone.quote.id, parallels: elsewhere }] : [];
  });
}
