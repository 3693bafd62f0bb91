import { wordsOf } from '../../../analysis/text/normalise.ts';

/** The words of a reading as printed, without the marks. */
export const printedWords = (reading: string): string[] => wordsOf(reading).map(({ text }) => text);

/** The words of a reading, folded. */
export const foldedWords = (reading: string): string[] => wordsOf(reading).map(({ folded }) => folded);
