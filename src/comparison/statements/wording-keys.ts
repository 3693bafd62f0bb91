import { spelledOut } from '../collation/variant-kinds/contractions.ts';
import { isFunctionWord } from '../collation/weigh-words.ts';

/** An added word hides nothing: keys reach over one telling word. */
const REACH = 2;

/** The words that are not grammar, in order. */
export const tellingWords = (words: readonly string[]): string[] => words.filter((word) => !isFunctionWord(word));

/**
 * The keys under which a quote is found by others that share its wording: every two neighbouring telling words, and every two
 * with one such word between; and every telling word with its neighbours, for passages in which it stands alone among grammar.
 */
export function wordingKeys(printed: readonly string[]): string[] {
  const words = spelledOut(printed);
  const telling = tellingWords(words);
  const pairs = telling.flatMap((word, at) => telling.slice(at + 1, at + 1 + REACH).map((next) => `${word} ${next}`));
  const placed = words.flatMap((word, at) => (isFunctionWord(word) ? [] : [words.slice(Math.max(0, at - 1), at + 2).join(' ')]));
  return [...pairs, ...placed, ...grammarRuns(words)];
}

/** So many words of grammar in a row are rare enough to find each other by: "this is not against you". */
const GRAMMAR_RUN = 5;

function grammarRuns(words: readonly string[]): string[] {
  const runs: string[] = [];
  let run = 0;
  words.forEach((word, at) => {
    run = isFunctionWord(word) ? run + 1 : 0;
    if (run >= GRAMMAR_RUN) runs.push(words.slice(at + 1 - GRAMMAR_RUN, at + 1).join(' '));
  });
  return runs;
}
