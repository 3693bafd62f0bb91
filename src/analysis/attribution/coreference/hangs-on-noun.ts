import type { WordTag } from '../words.ts';

/** What may hang on a noun without a verb or a clause of its own: "the head of the two ferry firms in Arden and Bray". */
export const hangsOnNoun: ReadonlySet<WordTag> = new Set([
  'preposition',
  'to',
  'determiner',
  'possessive',
  'name',
  'noun',
  'number',
  'clitic',
  'adverb',
  'time',
  'coordinator',
]);
