/** Of a query's trigrams, the share that a text must have to be worth a closer look: a slip of the pen spoils up to three of them. */
const LEAST_SHARE = 0.3;

/** As many texts as can be compared letter by letter between two keystrokes. */
const MOST_CANDIDATES = 100;

/**
 * Finds the texts that share most trigrams with a query, best first: a sieve before a search that forgives slips, whose cost would
 * otherwise grow with every text there is. Texts and queries are folded words, joined by single spaces.
 */
export function createSieve(texts: readonly string[]): (query: string) => number[] {
  const postings = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const trigram of trigramsOf(text)) {
      const known = postings.get(trigram);
      if (known) known.push(index);
      else postings.set(trigram, [index]);
    }
  });
  return (query) => {
    const wanted = trigramsOf(query);
    const shared = new Map<number, number>();
    for (const trigram of wanted) for (const index of postings.get(trigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= wanted.size * LEAST_SHARE)
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => index);
  };
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}
