import type { NounPhrase } from './noun-phrase.ts';
import type { Reading, ReadPassage } from './reading.ts';

/** Further in, a long speech says no more about who makes it. In UTF-16 units. */
const LONGEST_LOOK = 2000;
const WORD = /(?:[a-z]+|\p{L})+/gu;

/** The words inside the marks of a stretch, in lower case. @param stretch Its index. */
export function wordsInMarks({ text, stretches }: Reading, stretch: number): readonly string[] {
  const { start, end } = stretches[stretch]?.inner ?? { start: 0, end: 0 };
  return (
    text
      .slice(start, Math.min(end, start + LONGEST_LOOK))
      .toLowerCase()
      .match(WORD) ?? []
  );
}

/** The words inside all marks of the sentence that a phrase stands in, in lower case. */
export function wordsInMarksBeside(reading: Reading, { words }: ReadPassage, { first, sentence }: NounPhrase): ReadonlySet<string> {
  const said = new Set<string>();
  let at = first;
  while (words[at - 1]?.sentence === sentence) at -= 1;
  for (; words[at]?.sentence === sentence; at += 1) {
    const stretch = words[at]?.stretch ?? null;
    if (stretch !== null) for (const word of wordsInMarks(reading, stretch)) said.add(word);
  }
  return said;
}
