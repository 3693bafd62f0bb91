import { wordsOf } from '../../analysis/text/normalise.ts';
import { overlaps } from '../../analysis/text/slice.ts';
import { opensSentence } from '../collation/sentence-end.ts';
import { areSimilar } from '../collation/similar-words.ts';
import { isContentWord } from '../collation/weigh-words.ts';
import { beside, type Candidate, sentencesAround } from './candidate.ts';
import { matchSources } from './same-source.ts';
import { contradictDates } from './same-words.ts';
import { tellingWords } from './wording-keys.ts';

/** The one word that tells in a quote of few words, folded; undefined where there is none or more. */
function tellingWord({ words }: Candidate): string | undefined {
  const [word, ...more] = tellingWords(words);
  return word !== undefined && more.length === 0 && isContentWord(word) ? word : undefined;
}

/** True for quotes too short to be told by their wording: a single word, perhaps with grammar around it ("without parole"). */
export const isFragment = ({ words }: Candidate): boolean => words.length < FEWEST_WORDS && tellingWords(words).length < FEWEST_TELLING;
const FEWEST_TELLING = 2;
/** So many words in one order are told by them, be they grammar: "a bridge that was not to be there at all". */
const FEWEST_WORDS = 7;

/**
 * How well a fragment fits where another quote of the same source prints its word: the number of words of content that their
 * sentences share besides it, names left out, since they are everywhere in the stories of one event; where both begin a sentence
 * with the word and the same grammar before it ("I will not prejudge"), the number of these words. Undefined where it does not.
 */
export function fitOfFragment(fragment: Candidate, whole: Candidate): number | undefined {
  const other = beside(whole, fragment);
  const word = tellingWord(fragment);
  if (word === undefined || matchSources(fragment, other) !== 'same' || contradictDates(fragment, other)) return undefined;
  const at = other.words.indexOf(word);
  if (at < 0) return undefined;
  const home = fragment.words.indexOf(word);
  const begun = wordsBegunWith(fragment, home, other, at);
  if (begun >= FEWEST_BEGUN) return begun;
  const around = contextOf(fragment, home);
  const there = contextOf(other, at);
  const shared = [...around].filter((it) => it !== word && [...there].some((known) => known !== word && areSimilar(it, known))).length;
  return shared > 0 ? shared : undefined;
}

/** So many words that begin a sentence in both are no chance, if they lead to the same word of content. */
const FEWEST_BEGUN = 4;

/** How many words a sentence of both begins with up to a word, that one included; 0 where they begin in different ways. */
function wordsBegunWith(a: Candidate, inA: number, b: Candidate, inB: number): number {
  for (let n = 0; a.words[inA - n] === b.words[inB - n] && n <= Math.min(inA, inB); n += 1) {
    const [opensA, opensB] = [opensSentence(a.tokens, inA - n), opensSentence(b.tokens, inB - n)];
    if (opensA || opensB) return opensA && opensB ? n + 1 : 0;
  }
  return 0;
}

const NAME = /^\p{Lu}/u;

/** The words of content in the sentence around a word, the narrator's with them; names left out. */
function contextOf(candidate: Candidate, at: number): Set<string> {
  const { tokens, story } = candidate;
  const word = tokens[at]?.span;
  const around = word ? sentencesAround(candidate).filter((sentence) => overlaps(sentence, word)) : [];
  const words = around.flatMap((sentence) => wordsOf(story.text, sentence));
  return new Set(words.flatMap(({ text, folded }) => (isContentWord(folded) && !NAME.test(text) ? [folded] : [])));
}
