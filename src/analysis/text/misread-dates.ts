/** "The end of May" is to a date parser its last day; the text names no day. */
export const namesNoDay = (words: string): boolean => /\b(?:end|beginning|start|middle) of\b/i.test(words);

/** "By the end of May 40 had left": what a date parser takes for a year counts what follows. The words without it. */
export const withoutFalseYear = (words: string): string => words.replace(FALSE_YEAR, '');
const FALSE_YEAR = /(?<=\p{L}\.?|\d) \d{2}$/u;
