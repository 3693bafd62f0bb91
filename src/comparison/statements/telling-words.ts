import type { Word } from '../../analysis/text/normalise.ts';
import { sentencesOf } from '../../analysis/text/sentences.ts';
import { overlaps } from '../../analysis/text/slice.ts';
import { calendarWords } from '../../schema/calendar.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { isContentWord, isFunctionWord, weighWord } from '../collation/weigh-words.ts';
import { listIn } from '../collecting.ts';
import { readNumber } from '../figures/read-number.ts';
import { type Placed, readAlong } from '../read-along.ts';
import { stemOf } from '../words/stems.ts';
import { wordsIn } from '../words/story-words.ts';

/** A word that tells something of its sentence. */
export type TellingWord = {
  span: Span;
  /** Equal for the forms of a word, the names of a source, the forms of a number, and all words that deny. */
  stem: string;
  /** How much it tells by itself, 0 to 1. */
  weight: number;
  /** In how many sentences of its story it stands. */
  count: number;
  /** True for what a text is about: neither a name nor everyday speech nor a time of day. */
  isContent: boolean;
};

/** A sentence outside boilerplate, with its telling words. */
export type StorySentence = { span: Span; words: readonly TellingWord[] };

const NAME = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;
/** Names of people and places are everywhere in what the stories of one event say. */
const NAME_SHARE = 0.5;
/** Those who speak are named even more often. */
const SOURCE_WEIGHT = 0.3;
/** The stem of all words that deny. */
export const DENIAL_STEM = '¬';
/** To deny and to affirm are different things to say. */
const DENIAL = { word: /^(?:not|never|cannot|\p{L}+n['’]t)$/u, prefix: /^un(?!der|i|til)(?=\p{L}{5})/u, weight: 0.5 };
/** When something was said or done tells nothing of what. */
const TIMES = new Set([...calendarWords, ...'morning afternoon evening night tonight ago earlier later'.split(' ')]);

/** The stem of whatever names a source. */
export const sourceStem = (source: SourceId): string => `@${source}`;

/**
 * Reads the sentences of stories, each story once. What tells in a sentence depends on its story alone, so that a story that is added
 * changes nothing.
 */
export function sentenceReader({ sources }: Pick<Corpus, 'sources'>): (story: Story) => readonly StorySentence[] {
  const mentions = new Map<Story['id'], Placed<SourceId>[]>();
  for (const { id, mentions: own } of sources) {
    for (const { story, span } of own) listIn(mentions, story).push({ span, what: id });
  }
  return (story) => {
    const sentences = known.get(story) ?? readSentences(story, mentions.get(story.id) ?? []);
    known.set(story, sentences);
    return sentences;
  };
}

/** Statements, lone quotes and reports ask for the same stories. */
const known = new WeakMap<Story, readonly StorySentence[]>();

function readSentences(story: Story, mentions: readonly Placed<SourceId>[]): StorySentence[] {
  const { text, blocks } = story;
  const spans = blocks.filter(({ kind }) => kind !== 'boilerplate').flatMap((block) => sentencesOf(text, block.span));
  const namedIn = readAlong(mentions);
  const sentences = spans.map((span) => {
    const named = namedIn(span);
    return wordsIn(story, span).flatMap((word) => read(word, named.find((mention) => overlaps(mention.span, word.span))?.what));
  });
  const counts = new Map<string, number>();
  for (const stems of sentences.map((words) => new Set(words.map(({ stem }) => stem)))) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  // Denial is no matter of its own, however often a story denies.
  const countOf = (stem: string): number => (stem === DENIAL_STEM ? 1 : (counts.get(stem) ?? 1));
  return spans.map((span, at) => ({ span, words: (sentences[at] ?? []).map((word) => ({ ...word, count: countOf(word.stem) })) }));
}

/** What a word tells: a denial by its prefix and what is denied are two things. */
function read({ text, folded, span }: Word, source: SourceId | undefined): Omit<TellingWord, 'count'>[] {
  const { kind, denies, stem, weight } = meaningOf(folded);
  const denial = { span, stem: DENIAL_STEM, weight: DENIAL.weight, isContent: false };
  if (kind === 'denial') return [denial];
  // "US" is a country and "us" is grammar; folded they are one.
  if (kind === 'empty' && !INITIALS.test(text)) return [];
  if (source !== undefined) return [{ span, stem: sourceStem(source), weight: SOURCE_WEIGHT, isContent: false }];
  const isName = NAME.test(text);
  const told = { span, stem, weight: weight * (isName ? NAME_SHARE : 1), isContent: !isName && kind === 'content' };
  return denies ? [denial, told] : [told];
}

/** What a word means wherever it stands. */
type Meaning = { kind: 'denial' | 'empty' | 'common' | 'content'; denies: boolean; stem: string; weight: number };

const meanings = new Map<string, Meaning>();
/** A newspaper's vocabulary; hostile texts must not fill the memory. */
const MOST_MEANINGS = 100_000;

function meaningOf(folded: string): Meaning {
  const before = meanings.get(folded);
  if (before) return before;
  const affirmed = folded.replace(DENIAL.prefix, '');
  const number = numberOf(folded);
  const meaning = {
    kind: kindOf(folded),
    denies: affirmed !== folded,
    stem: number === null ? stemOf(affirmed) : `#${number}`,
    weight: weighWord(folded),
  };
  if (meanings.size < MOST_MEANINGS) meanings.set(folded, meaning);
  return meaning;
}

function kindOf(folded: string): Meaning['kind'] {
  if (DENIAL.word.test(folded)) return 'denial';
  if (isFunctionWord(folded) || TIMES.has(folded)) return 'empty';
  return isContentWord(folded) ? 'content' : 'common';
}

/** The value of a word that is a number by itself. */
const numberOf = (folded: string): number | null =>
  readNumber([{ text: folded, folded, span: { start: 0, end: folded.length } }], 0)?.value ?? null;
