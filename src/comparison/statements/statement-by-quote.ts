import type { Edition } from '../../schema/edition.ts';
import type { QuoteId, StatementId } from '../../schema/ids.ts';

/** The statement that each quote is a witness of; quotes outside all statements are not in it. */
export const statementByQuote = ({ statements }: Pick<Edition, 'statements'>): ReadonlyMap<QuoteId, StatementId> =>
  new Map(statements.flatMap(({ id, witnesses }) => witnesses.map(({ quote }) => [quote, id] as const)));
