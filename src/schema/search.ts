/** What can be found, in the order in which it is shown: who is looked for by name stands before what was said. */
export const searchKinds = ['source', 'quote', 'passage'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, as the browser gets it. Ids are the last parts of permalinks. */
export type SearchDocument = {
  kind: SearchKind;
  /** Where it leads. */
  path: string;
  /** What is shown of it: words of a story, verbatim, or the name of a source. */
  text: string;
  /** Our words about it: who said it, where it stands. */
  about: string;
  /** Further words it is found by: spellings, roles, the name of its source. */
  also: string;
  stories: string[];
  sources: string[];
};

/** The file that the search page loads. */
export type SearchIndex = { documents: SearchDocument[] };
