import Fuse from 'fuse.js';
import { wordsOf } from '../../analysis/text/normalise.ts';
import type { SearchDocument, SearchKind } from '../../schema/search.ts';
import { createSieve } from './trigrams.ts';

/** How a document was found, best first: the words in this order, all of them anywhere, or words spelled alike. */
export const matches = ['phrase', 'words', 'similar'] as const;
export type Match = (typeof matches)[number];

export type Found = { document: SearchDocument; match: Match };

/** What is looked for; null: any. */
export type Wanted = { query: string; kind: SearchKind | null; story: string | null; source: string | null };

/** Above this, Fuse takes words for one that only share a few letters. */
export const FORGIVENESS = 0.3;

/** Words of a query or a text, folded, so that case, accents, marks and points between them never matter. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** True where quotation marks ask for the words as they stand. */
export const isInMarks = (query: string): boolean => /^\s*["“”„«].+["“”»]\s*$/su.test(query);

/**
 * Prepares documents for searching. What is returned finds those that hold every word of the query (the last may be only begun):
 * first those that have the words as a phrase, then those that have them anywhere, each in the order of the documents, then those
 * that have words spelled alike, the likest first. A query in quotation marks finds the phrase alone, where it stands anywhere. An
 * empty query finds all that pass the filters.
 */
export function createSearch(documents: readonly SearchDocument[]): (wanted: Wanted) => Found[] {
  // A space before every word, so that a word or a phrase is only found where a word begins.
  const texts = documents.map(({ text, also }) => ` ${foldedWords(`${text}\n${also}`).join(' ')}`);
  const sieve = createSieve(texts);
  const fuse = new Fuse<{ index: number; text: string }>([], {
    keys: ['text'],
    isCaseSensitive: true,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: FORGIVENESS,
  });
  return ({ query, kind, story, source }) => {
    const words = foldedWords(query);
    const phrase = ` ${words.join(' ')}`;
    const passes = (document: SearchDocument): boolean =>
      (kind === null || document.kind === kind) &&
      (story === null || document.stories.includes(story)) &&
      (source === null || document.sources.includes(source));
    const found: Record<Match, Found[]> = { phrase: [], words: [], similar: [] };
    const exact = new Set<number>();
    documents.forEach((document, index) => {
      const text = texts[index] ?? '';
      const match =
        text.includes(phrase) || words.length === 0 ? 'phrase' : words.every((word) => text.includes(` ${word}`)) ? 'words' : null;
      if (match === null) return;
      exact.add(index);
      if (passes(document)) found[match].push({ document, match });
    });
    if (isInMarks(query) && found.phrase.length > 0) return found.phrase;
    if (words.length > 0) {
      const candidates = sieve(words.join(' ')).filter((index) => !exact.has(index));
      fuse.setCollection(candidates.map((index) => ({ index, text: texts[index] ?? '' })));
      for (const { item } of fuse.search(words.join(' '))) {
        const document = documents[item.index];
        if (document && passes(document)) found.similar.push({ document, match: 'similar' });
      }
    }
    return matches.flatMap((match) => found[match]);
  };
}
