import type { Story } from '../../schema/story.ts';
import { isFunctionWord } from '../collation/weigh-words.ts';
import { stemOf } from '../words/stems.ts';
import type { Candidate } from './candidate.ts';
import { listPairs } from './stem-pairs.ts';
import type { StorySentence, TellingWord } from './story-sentences.ts';

/** What a quote says in one sentence; `owner` is the statement or the lone quote that it belongs to. */
export type Saying = {
  owner: number;
  quote: Candidate;
  /** Of its telling words, in order. */
  stems: readonly string[];
  /** Folded, grammar and all. */
  words: readonly string[];
};

/** The sentences of all owners' quotes. What two stories print alike and give to the same source is one saying. */
export function sayingsOf(owners: readonly (readonly Candidate[])[], sentencesOf: (story: Story) => readonly StorySentence[]): Saying[] {
  const known = new Map<string, Saying>();
  owners.forEach((quotes, owner) => {
    for (const quote of quotes) {
      for (const { span } of sentencesOf(quote.story)) {
        const words = quote.tokens.filter((token) => span.start <= token.span.start && token.span.end <= span.end).map(({ key }) => key);
        const key = `${owner} ${[...quote.sources].sort().join(' ')} ${quote.quote.confidence}: ${words.join(' ')}`;
        if (words.length > 0 && !known.has(key))
          known.set(key, { owner, quote, stems: words.filter((word) => !isFunctionWord(word)).map(stemOf), words });
      }
    }
  });
  return [...known.values()];
}

/** Finds the sayings that share two words near each other with a report, in any order. */
export function indexSayings(sayings: readonly Saying[]): (words: readonly TellingWord[]) => Saying[] {
  const index = new Map<string, Saying[]>();
  for (const saying of sayings) {
    for (const pair of listPairs(saying.stems)) {
      const list = index.get(pair);
      if (list) list.push(saying);
      else index.set(pair, [saying]);
    }
  }
  return (words) => [...new Set(listPairs(words.map(({ stem }) => stem)).flatMap((pair) => index.get(pair) ?? []))];
}
