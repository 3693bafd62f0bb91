import { stemmer } from 'stemmer';
import { foldWord, type Word } from '../../analysis/text/normalise.ts';
import { isContentWord, isFunctionWord } from '../collation/weigh-words.ts';

const POSSESSIVE = /['’]s?$/;
const known = new Map<string, string>();
/** A newspaper's vocabulary; hostile texts must not fill the memory. */
const MOST_KNOWN = 100_000;

/** Equal for the forms of one word: "nation", "nations", "nation's". Takes a word as `foldWord` gives it. */
export function stemOf(folded: string): string {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const stem = stemmer(folded.replace(POSSESSIVE, ''));
  if (known.size < MOST_KNOWN) known.set(folded, stem);
  return stem;
}

/** "US" is a country and "us" is grammar; folded they are one. */
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;

/** True for words that are no mere grammar: content words and everyday ones. */
export const tellsSomething = ({ text, folded }: Pick<Word, 'text' | 'folded'>): boolean =>
  INITIALS.test(text) || !isFunctionWord(folded.replace(POSSESSIVE, ''));

/** True for words that tell what a text is about; figures do not. */
export const tellsMuch = ({ text, folded }: Pick<Word, 'text' | 'folded'>): boolean =>
  INITIALS.test(text) || (isContentWord(folded.replace(POSSESSIVE, '')) && !/^\d/.test(folded));

/** The stem of a word as printed. */
export const stemOfPrinted = (word: string): string => stemOf(foldWord(word));
