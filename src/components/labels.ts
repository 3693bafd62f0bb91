import type { Confidence, QuoteKind } from '../schema/quote.ts';
import type { SourceKind } from '../schema/source.ts';
import type { VariantKind } from '../schema/statement.ts';
import type { BoilerplateKind } from '../schema/story.ts';
import { counted } from './numbers.ts';

/** How a quote is printed, in a word or two. */
export const quoteKindLabel: Record<QuoteKind, string> = { direct: 'Quoted', mixed: 'Quoted in part', indirect: 'Reported without marks' };

export const sourceKindLabel: Record<SourceKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
  document: 'Document',
  anonymous: 'Without a name',
  'social-media-user': 'Social-media user',
};

export const boilerplateLabel: Record<BoilerplateKind, string> = {
  'photo-credit': 'Photo credit',
  promotion: 'Promotion',
  related: 'Related links',
  syndication: 'Publication line',
};

/** How sure the rule that attributed a quote has proved to be. */
export const confidenceLabel: Record<Confidence, string> = { high: 'High', medium: 'Medium', low: 'Low' };

/** What is said wherever a source stands beside words that may be another's, and leads to the evidence. */
export const unsureLabel = 'low confidence';

/** What differs, as a heading over the readings. */
export const variantLabel: Record<VariantKind, string> = {
  punctuation: 'A mark',
  case: 'A capital',
  spelling: 'The spelling',
  number: 'The form of a number',
  word: 'A word',
  addition: 'Words added',
  omission: 'Words left out',
  splice: 'Joined by a mark',
  bracket: 'In brackets',
  boundary: 'Where the marks stand',
  rewording: 'Other words',
};

/** What differs, as the end of a sentence: "Also in A: one word differs". */
const variantPhrase: Record<VariantKind, string> = {
  punctuation: 'one mark differs',
  case: 'one capital differs',
  spelling: 'one spelling differs',
  number: 'one number is written otherwise',
  word: 'one word differs',
  addition: 'words are added',
  omission: 'words are left out',
  splice: 'words are joined',
  bracket: 'words stand in brackets',
  boundary: 'the marks stand elsewhere',
  rewording: 'worded otherwise',
};

/** What differs, of which kinds there are so many, in a few words: "one word differs", "2 differences", "same words". */
export function differencesInWords(kinds: readonly VariantKind[]): string {
  const [first] = kinds;
  if (first === undefined) return 'same words';
  return kinds.length === 1 ? variantPhrase[first] : counted(kinds.length, 'difference');
}
