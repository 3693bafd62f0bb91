/** Words of a lexicon, parted by white space. */
export const wordsOf = (words: string): string[] => words.trim().split(/\s+/);

/** The same, to look words up in. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
