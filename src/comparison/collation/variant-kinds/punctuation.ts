import type { VariantRule } from './pair.ts';
import { printedWords } from './printed-words.ts';

/** The same words with other marks: "lost!" and "lost." */
export const isPunctuation: VariantRule = ({ base, reading }) => printedWords(base).join(' ') === printedWords(reading).join(' ');
