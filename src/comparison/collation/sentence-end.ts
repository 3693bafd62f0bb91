import type { Token } from './tokenise.ts';

const STOP = /[.!?…]/;
const ELLIPSIS = /…|\.\s?\.\s?\./;

/** True for marks that stand for words left out. */
export const isEllipsis = (marks: string): boolean => ELLIPSIS.test(marks);

/** True where a full stop, an exclamation or question mark or an ellipsis follows the word. */
export const endsSentence = (token: Token): boolean => token.after.some(({ text }) => STOP.test(text));

/** True where a text or a stretch of it begins, or a sentence has ended right before. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.junction === 'apart' || endsSentence(before);
}
