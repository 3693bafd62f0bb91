import type { Token } from './tokenise.ts';

const STOP = /[.!?…]/;

/** True where a full stop, an exclamation or question mark or an ellipsis follows the word. */
export const endsSentence = (token: Token): boolean => token.after.some(({ text }) => STOP.test(text));
