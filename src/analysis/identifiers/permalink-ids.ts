import { type QuoteId, quoteIdSchema, type SourceId, type StoryId, sourceIdSchema, storyIdSchema } from '../../schema/ids.ts';
import { shortHash, uniqueIds } from './give-ids.ts';
import { slugOfWords } from './slug-of-words.ts';

/** Enough words to recognise a text by, few enough for an address one can read out. */
const WORDS_OF_STORY = 7;
const WORDS_OF_QUOTE = 6;
const WORDS_OF_NAME = 8;
/** Digits of a seed's SHA-256 that tell apart stories which begin with the same words: one in a million pairs meets by chance. */
const SEED_MARK = 5;

/** What tells a story's ids from those of any other: made from its seed's bytes alone, so that no other seed can change it. */
const markOfSeed = (sha256: string): string => sha256.slice(0, SEED_MARK);

/** Gives stories their ids: the first words of the headline or lede, and the mark of the seed. */
export function storyIds(): (words: string, sha256: string) => StoryId {
  const unique = uniqueIds();
  return (words, sha256) => storyIdSchema.parse(unique(`${slugOfWords(words, WORDS_OF_STORY) || 'story'}-${markOfSeed(sha256)}`));
}

/**
 * Gives quotes their ids, story by story, in the order in which they are asked for: the first words and the mark of the seed.
 * Where a story prints the same words again, a hash of the sentence around them follows.
 */
export function quoteIds(): (words: string, sentence: string, sha256: string) => QuoteId {
  const plain = new Set<string>();
  const unique = uniqueIds();
  return (words, sentence, sha256) => {
    const wanted = `${slugOfWords(words, WORDS_OF_QUOTE) || 'quote'}-${markOfSeed(sha256)}`;
    const id = plain.has(wanted) ? `${wanted}-${shortHash(sentence)}` : wanted;
    plain.add(wanted);
    return quoteIdSchema.parse(unique(id));
  };
}

/**
 * Gives sources their ids: the words of the name; with the mark of a story where the source belongs to that story alone
 * ("another user" of one story is nobody known from another).
 */
export function sourceIds(): (name: string, onlyIn: string | null) => SourceId {
  const unique = uniqueIds();
  return (name, onlyIn) => {
    const words = slugOfWords(name, WORDS_OF_NAME) || 'source';
    return sourceIdSchema.parse(unique(onlyIn === null ? words : `${words}-${markOfSeed(onlyIn)}`));
  };
}
