import { slug } from 'github-slugger';
import { type StatementId, statementIdSchema } from '../../schema/ids.ts';

/** Enough to be told by, short enough for an address. */
const WORDS_IN_ID = 6;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const APOSTROPHES = /['’]/g;

/**
 * Ids from the first words of the reading texts. Statements that begin alike get more of their words, as many as tell them apart; those
 * with the same words get a number, in the order given.
 */
export function nameStatements(texts: readonly string[]): StatementId[] {
  const words = texts.map((text) => [...text.matchAll(WORD)].map(([word]) => word.replaceAll(APOSTROPHES, '')));
  const names = texts.map(() => '');
  const name = (members: readonly number[], length: number): void => {
    const alike = Map.groupBy(members, (at) => slug((words[at] ?? []).slice(0, length).join(' ')) || 'statement');
    for (const [id, same] of alike) {
      const longer = same.some((at) => (words[at]?.length ?? 0) > length);
      if (same.length > 1 && longer) name(same, length + 1);
      else for (const [n, at] of same.entries()) names[at] = n === 0 ? id : `${id}-${n + 1}`;
    }
  };
  name([...texts.keys()], WORDS_IN_ID);
  return names.map((id) => statementIdSchema.parse(id));
}
