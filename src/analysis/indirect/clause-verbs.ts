import type { Word } from '../attribution/words.ts';
import type { WordRange } from './report.ts';
import { carriesTense } from './sentence.ts';

/** Whether some verb carries a tense, be it that of a relative clause. */
export function holdsTense(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at <= to; at += 1) if (carriesTense(words[at])) return true;
  return false;
}

/** Whether some verb has a tense that no relative clause takes for itself: "Ann Poe, who speaks for the town" has none. */
export function holdsMainVerb(words: readonly Word[], ranges: readonly WordRange[]): boolean {
  let verbs = 0;
  for (const { from, to } of ranges) {
    for (let at = from; at <= to; at += 1) {
      if (words[at]?.tag === 'relative' && words[at]?.lower !== 'that') verbs -= 1;
      if (carriesTense(words[at]) && !carriesTense(words[at - 1])) verbs += 1;
      if (verbs > 0) return true;
    }
  }
  return false;
}
