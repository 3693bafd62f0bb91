import { foldWord, type Word, wordsOf } from '../../analysis/text/normalise.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { isContentWord, isFunctionWord } from '../collation/weigh-words.ts';
import { stemOf } from './stems.ts';

/** A word of a story with what every comparison asks of it. */
export type StoryWord = Word & {
  /** Equal for the forms of one word. */
  stem: string;
  /** False for mere grammar: articles, pronouns, prepositions, auxiliaries. */
  tells: boolean;
  /** True where it tells what a text is about: neither grammar nor everyday speech nor digits. */
  content: boolean;
};

/** Reading the words of a text costs more than most comparisons of them, and all of them need it. */
const read = new WeakMap<Story, StoryWord[]>();

/** The words of a span of a story, in order. */
export function wordsIn(story: Story, span: Span): StoryWord[] {
  const all = read.get(story) ?? wordsOf(story.text).map(describe);
  read.set(story, all);
  const words: StoryWord[] = [];
  for (let at = firstFrom(all, span.start); at < all.length; at += 1) {
    const word = all[at];
    if (!word || word.span.end > span.end) break;
    words.push(word);
  }
  return words;
}

function describe(word: Word): StoryWord {
  const bare = word.folded.replace(POSSESSIVE, '');
  // "US" is a country and "us" is grammar; folded they are one.
  const initials = INITIALS.test(word.text);
  return {
    ...word,
    stem: stemOf(word.folded),
    tells: initials || !isFunctionWord(bare),
    content: initials || (isContentWord(bare) && !DIGIT.test(bare)),
  };
}

const POSSESSIVE = /['’]s?$/;
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;
const DIGIT = /^\d/;

/** Index of the first word that begins at or after an offset. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stem of a word by itself. */
export const stemOfPrinted = (word: string): string => stemOf(foldWord(word));
