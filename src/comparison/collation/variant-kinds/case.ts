import type { VariantRule } from './pair.ts';
import { printedWords } from './printed-words.ts';

const lowered = (reading: string): string => printedWords(reading).join(' ').toLowerCase();

/** The same words with other capitals: "nations" and "Nations". */
export const isCase: VariantRule = ({ base, reading }) => lowered(base) === lowered(reading);
