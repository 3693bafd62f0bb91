/** A word in lower case, with straight apostrophes. */
export function lowerCaseOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
