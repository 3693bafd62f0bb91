import { type Word, wordsOf } from '../../analysis/text/normalise.ts';
import { sentencesOf } from '../../analysis/text/sentences.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { isFunctionWord, weighWord } from '../collation/weigh-words.ts';
import { stemOf } from '../words/stems.ts';

/** A word that tells something, with its stem and how much it tells in its story. */
export type TellingWord = { span: Span; stem: string; weight: number; isName: boolean };

/** A sentence outside boilerplate, with its telling words. */
export type StorySentence = { span: Span; words: TellingWord[] };

const NAME = /^\p{Lu}/u;

/**
 * The sentences of a story. A word weighs less the more sentences of the story hold it (by the square root of their number): what
 * a story is about tells little of any of its sentences. Other stories have no say, so that a story that is added changes nothing.
 */
export function sentencesOfStory(story: Story): readonly StorySentence[] {
  const sentences = known.get(story) ?? readSentences(story);
  known.set(story, sentences);
  return sentences;
}

/** Statements and lone quotes ask for the same stories. */
const known = new WeakMap<Story, readonly StorySentence[]>();

function readSentences({ text, blocks }: Story): StorySentence[] {
  const spans = blocks.filter(({ kind }) => kind !== 'boilerplate').flatMap((block) => sentencesOf(text, block.span));
  const words = spans.map((span) => wordsOf(text, span).filter(({ folded }) => !isFunctionWord(folded)));
  const counts = new Map<string, number>();
  for (const stems of words.map((own) => new Set(own.map(({ folded }) => stemOf(folded))))) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return spans.map((span, at) => ({ span, words: (words[at] ?? []).map((word) => weigh(word, counts)) }));
}

function weigh({ text, folded, span }: Word, counts: ReadonlyMap<string, number>): TellingWord {
  const stem = stemOf(folded);
  return { span, stem, weight: weighWord(folded) / Math.sqrt(counts.get(stem) ?? 1), isName: NAME.test(text) };
}
