import { sentencesOf } from '../../analysis/text/sentences.ts';
import type { Corpus } from '../../schema/edition.ts';
import type { Parallel } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';
import { listIn } from '../collecting.ts';
import { readAlong } from '../read-along.ts';
import { type StoryWord, wordsIn } from '../words/story-words.ts';
import type { Candidate } from './candidate.ts';
import { weightOf } from './shared-wording.ts';

/** A sentence of fewer words is a cry or an answer that anybody may give. */
const FEWEST_OF_A_SENTENCE = 4;
/** Words that begin no sentence must be more, and as heavy as three words of content: phrases go round. */
const FEWEST_OF_A_PART = 6;
const LIGHTEST_PART = 3;
/** So many words find where more of them may stand. */
const KEY_WORDS = FEWEST_OF_A_SENTENCE;
/** Words that begin in more places than these are a refrain. */
const MOST_PLACES = 32;

/** Words in a row that stand outside all marks and reports. */
type Place = { story: Story; words: readonly StoryWord[]; at: number };

/**
 * Finds where stories print word for word, without marks, what another quotes: a transcript, a statement given in full. Nothing but the words
 * ties the two together, so they are a sentence, or a good part of one.
 *
 * @param owners The quotes of each statement, or a quote that stands alone.
 * @returns For each owner its parallels, sentences that follow each other as one.
 */
export function findVerbatim(corpus: Pick<Corpus, 'stories' | 'quotes'>, owners: readonly (readonly Candidate[])[]): Parallel[][] {
  const pieces = owners.map((quotes) => quotes.flatMap(piecesOf));
  const placesOf = indexPlaces(corpus, new Set(pieces.flat().map(({ words }) => keyOf(words))));
  return owners.map((quotes, owner) => {
    const own = new Set(quotes.map(({ story }) => story));
    return parallelsAt((pieces[owner] ?? []).flatMap(placesOf).filter(({ story }) => !own.has(story)));
  });
}

/** Words that are enough to be told by. */
type Piece = {
  words: readonly string[];
  /** They begin a sentence, and are fewer than a part of one would have to be. */
  opens: boolean;
};

/** What a quote prints of each sentence, as far as that is enough to be told by. */
function piecesOf({ quote: { kind, segments }, story }: Candidate): Piece[] {
  return segments
    .flatMap((segment) => sentencesOf(story.text, segment))
    .flatMap((sentence): Piece[] => {
      const printed = wordsIn(story, sentence);
      const words = printed.map(({ folded }) => folded);
      if (words.length >= FEWEST_OF_A_PART && weightOf(words) >= LIGHTEST_PART) return [{ words, opens: false }];
      const isSentence = kind === 'direct' && words.length >= FEWEST_OF_A_SENTENCE && opensSentence(printed);
      return isSentence ? [{ words, opens: true }] : [];
    });
}

const opensSentence = ([first]: readonly StoryWord[]): boolean => CAPITAL.test(first?.text ?? '');
const CAPITAL = /^\p{Lu}/u;

/**
 * Finds where the words of a piece stand in their order with nothing between, outside marks, reports and boilerplate.
 *
 * @param keys Of all pieces that will be asked for.
 */
function indexPlaces({ stories, quotes }: Pick<Corpus, 'stories' | 'quotes'>, keys: ReadonlySet<string>): (piece: Piece) => PlacedWords[] {
  const index = new Map<string, Place[]>();
  const spoken = Map.groupBy(quotes, ({ story }) => story);
  for (const story of stories) {
    const spokenAt = readAlong((spoken.get(story.id) ?? []).flatMap((quote) => quote.segments.map((span) => ({ span, what: quote }))));
    for (const { kind, span } of story.blocks) {
      if (kind === 'boilerplate') continue;
      for (const words of rowsWhere(wordsIn(story, span), (word) => spokenAt(word.span).length === 0)) {
        const folded = words.map((word) => word.folded);
        words.forEach((_, at) => {
          const key = keyOf(folded.slice(at, at + KEY_WORDS));
          if (keys.has(key)) listIn(index, key).push({ story, words, at });
        });
      }
    }
  }
  return ({ words: wanted, opens }) => {
    const places = index.get(keyOf(wanted)) ?? [];
    if (places.length > MOST_PLACES) return [];
    return places.flatMap(({ story, words, at }) => {
      const found = words.slice(at, at + wanted.length);
      const isPrinted = found.length === wanted.length && wanted.every((word, n) => found[n]?.folded === word);
      return isPrinted && (!opens || opensSentence(found)) ? [{ story, words: found }] : [];
    });
  };
}

/** The words of a piece where a story prints them. */
type PlacedWords = { story: Story; words: readonly StoryWord[] };

const keyOf = (words: readonly string[]): string => words.slice(0, KEY_WORDS).join(' ');

/** The words that something holds of, in rows that no other word interrupts. */
function rowsWhere(words: readonly StoryWord[], holds: (word: StoryWord) => boolean): StoryWord[][] {
  const rows: StoryWord[][] = [[]];
  for (const word of words) {
    if (holds(word)) rows.at(-1)?.push(word);
    else rows.push([]);
  }
  return rows;
}

/** One parallel for words that follow each other. */
function parallelsAt(places: readonly PlacedWords[]): Parallel[] {
  const byStory = Map.groupBy(places, ({ story }) => story);
  return [...byStory].flatMap(([story, found]) => {
    const words = [...new Set(found.flatMap((place) => place.words))].sort((a, b) => a.span.start - b.span.start);
    return rowsOf(story, words).map((row): Parallel => {
      const telling = row.filter(({ tells }) => tells);
      return {
        story: story.id,
        quote: null,
        span: { start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 },
        shared: [...new Set((telling.length > 0 ? telling : row).map(({ text }) => text))],
      };
    });
  });
}

/** Another word, or the end of the paragraph. */
const PARTED = /[\p{L}\p{N}\n]/u;

/** Words with no other between, within a paragraph. */
function rowsOf({ text }: Story, words: readonly StoryWord[]): StoryWord[][] {
  const rows: StoryWord[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (before !== undefined && !PARTED.test(text.slice(before.span.end, word.span.start))) row?.push(word);
    else rows.push([word]);
  }
  return rows;
}
