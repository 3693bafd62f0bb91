import { stemmer } from 'stemmer';

const POSSESSIVE = /['’]s?$/;
const known = new Map<string, string>();
/** A newspaper's vocabulary; hostile texts must not fill the memory. */
const MOST_KNOWN = 100_000;

/** Equal for the forms of one word: "nation", "nations", "nation's". Takes a word as the one normaliser folds it. */
export function stemOf(folded: string): string {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const stem = stemmer(folded.replace(POSSESSIVE, ''));
  if (known.size < MOST_KNOWN) known.set(folded, stem);
  return stem;
}
