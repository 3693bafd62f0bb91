import { sliceOf } from '../../text/slice.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Reading, ReadPassage } from '../reading.ts';

/** Further in, a long speech is looked through no more. In UTF-16 units. */
const LONGEST_LOOK = 2000;
const WORD = /\p{L}+/gu;
const NONE: ReadonlySet<string> = new Set();

/** The words in marks of the sentence that a phrase stands in, in lower case. */
export function wordsInMarks({ text, stretches }: Reading, { words }: ReadPassage, { first, sentence }: NounPhrase): ReadonlySet<string> {
  let from = first;
  while (words[from - 1]?.sentence === sentence) from -= 1;
  let said: Set<string> | null = null;
  for (let at = from; words[at]?.sentence === sentence; at += 1) {
    const marked = stretches[words[at]?.stretch ?? -1];
    if (marked === undefined) continue;
    const { start, end } = marked.inner;
    said ??= new Set();
    for (const [word] of sliceOf(text, { start, end: Math.min(end, start + LONGEST_LOOK) }).matchAll(WORD)) said.add(word.toLowerCase());
  }
  return said ?? NONE;
}
