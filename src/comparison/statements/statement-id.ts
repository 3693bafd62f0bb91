import { slug } from 'github-slugger';
import { type StatementId, statementIdSchema } from '../../schema/ids.ts';

/** Enough to be told by, short enough for an address. */
const WORDS_IN_ID = 6;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** An id from the first words of the reading text. Statements that begin alike get more of their words. */
export function nameStatements(texts: readonly string[]): StatementId[] {
  const words = texts.map((text) => [...text.matchAll(WORD)].map(([word]) => word));
  const idOf = (at: number, length: number) => slug((words[at] ?? []).slice(0, length).join(' ').replaceAll(/['’]/g, '')) || 'statement';
  return texts.map((_, at) => {
    let length = WORDS_IN_ID;
    const most = Math.max(...words.map((it) => it.length));
    while (length < most && texts.some((_, other) => other !== at && idOf(other, length) === idOf(at, length))) length += 1;
    return statementIdSchema.parse(idOf(at, length));
  });
}
