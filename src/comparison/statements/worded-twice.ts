import { opensSentence } from '../collation/sentence-end.ts';
import type { Token } from '../collation/tokenise.ts';
import { isContentWord, weighWord } from '../collation/weigh-words.ts';

/** Shorter sentences share as much by chance: they are half grammar. */
const SHORTEST_SENTENCE = 10;
/** Of the longer sentence's words, so many stand in the other in the same order: sentences by chance share a third, mere grammar. */
const SHARED_IN_ORDER = 0.6;
/** Two matters in one sentence, beyond its grammar; a figure of speech comes back with one and the same word. */
const FEWEST_CONTENT = 2;

/**
 * How heavy the words are that two quotes share in a sentence which both begin alike and word in two ways, as two translators do
 * ("they broke the promise they gave to the village …", "they broke the word they gave to the townsfolk …"). Undefined where there is none.
 */
export function weighSentenceWordedTwice(a: readonly Token[], b: readonly Token[]): number | undefined {
  const others = sentencesOf(b);
  const weights = sentencesOf(a).flatMap((sentence) =>
    others.flatMap((other) => {
      const shared = sharedInOrder(sentence, other);
      const enough = shared.length >= Math.max(sentence.length, other.length) * SHARED_IN_ORDER;
      return enough && new Set(shared.filter(isContentWord)).size >= FEWEST_CONTENT
        ? [shared.reduce((sum, word) => sum + weighWord(word), 0)]
        : [];
    }),
  );
  return weights.length > 0 ? Math.max(...weights) : undefined;
}

/** The folded words of each longer sentence. */
function sentencesOf(tokens: readonly Token[]): string[][] {
  const sentences: string[][] = [];
  tokens.forEach(({ key }, at) => {
    if (opensSentence(tokens, at)) sentences.push([key]);
    else sentences.at(-1)?.push(key);
  });
  return sentences.filter(({ length }) => length >= SHORTEST_SENTENCE);
}

/** The longest common subsequence of two sentences that begin with the same word; none for others. */
function sharedInOrder(a: readonly string[], b: readonly string[]): string[] {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < Math.max(a.length, b.length) * SHARED_IN_ORDER) return [];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  }
  const shared: string[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.push(a[i] ?? '');
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
