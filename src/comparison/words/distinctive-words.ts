import { sliceOf } from '../../analysis/text/slice.ts';
import type { Place } from '../../schema/place.ts';
import type { Span } from '../../schema/span.ts';
import type { DistinctiveWord, StoryWording } from '../../schema/wording.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';
import { narratorWords } from './narrator-words.ts';
import type { StoryWord } from './story-words.ts';

/** Below one standard deviation the order of the words is noise. */
const LEAST_Z = 1;
/** A word used once shows no habit. */
const FEWEST_USES = 2;
/** More would be a list and no reading. */
const MOST_WORDS = 10;

/** Figures and dates are compared by their values. */
const isCompared = (word: StoryWord): boolean => word.tells && !/^\d/.test(word.folded);

type Counted = { stem: string; at: Span[] };

/**
 * The words each narrator uses more than all others, by the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn 2008, "Fightin' Words", equations 15, 16, 18, 19 and 22). The prior of a word is its count over all narrators, scaled to
 * the average story; a word's forms count together. Names of sources and cues are compared by themselves and
 * left out here, and so is mere grammar.
 */
export function distinctiveWords(index: EditionIndex): StoryWording[] {
  const { stories } = index.edition;
  const narrated = stories.map((story) => narratorWords(index, story));
  const counted = narrated.map((words) =>
    countStems(words.flatMap(({ word, role }) => (role === 'plain' && isCompared(word) ? [word] : []))),
  );
  const places = new Map<string, Place[]>();
  counted.forEach((words, index) => {
    const story = stories[index]?.id;
    for (const { stem, at } of words) if (story) listIn(places, stem).push(...at.map((span) => ({ story, span })));
  });
  const allWords = [...places.values()].reduce((sum, all) => sum + all.length, 0);
  const priorWords = allWords / (stories.length || 1);
  return stories.map((story, index) => {
    const own = counted[index] ?? [];
    const ownWords = own.reduce((sum, { at }) => sum + at.length, 0);
    const zOf = ({ stem, at }: Counted): number => {
      const all = places.get(stem)?.length ?? at.length;
      const prior = (all / allWords) * priorWords;
      return logOddsInDeviations(
        { count: at.length, words: ownWords },
        { count: all - at.length, words: allWords - ownWords },
        { count: prior, words: priorWords },
      );
    };
    const distinctive = own
      .filter(({ at }) => at.length >= FEWEST_USES)
      .map((word) => ({ ...word, z: zOf(word) }))
      .filter(({ z }) => z >= LEAST_Z)
      .sort((a, b) => b.z - a.z)
      .slice(0, MOST_WORDS)
      .map(
        ({ stem, at, z }): DistinctiveWord => ({
          word: commonestForm(story.text, at),
          z,
          at,
          elsewhere: (places.get(stem) ?? []).filter((place) => place.story !== story.id),
        }),
      );
    return { story: story.id, words: narrated[index]?.length ?? 0, distinctive };
  });
}

type Count = { count: number; words: number };

/** How much likelier a word is in one group of texts than in another, in standard deviations. */
export function logOddsInDeviations(here: Count, there: Count, prior: Count): number {
  const odds = ({ count, words }: Count): number => Math.log((count + prior.count) / (words + prior.words - count - prior.count));
  const variance = 1 / (here.count + prior.count) + 1 / (there.count + prior.count);
  return (odds(here) - odds(there)) / Math.sqrt(variance);
}

function countStems(words: readonly StoryWord[]): Counted[] {
  const places = new Map<string, Span[]>();
  for (const { stem, span } of words) listIn(places, stem).push(span);
  return [...places].map(([stem, at]) => ({ stem, at }));
}

function commonestForm(text: string, at: readonly Span[]): string {
  const forms = Map.groupBy(at, (span) => sliceOf(text, span).replace(/['’]s?$/, ''));
  return [...forms].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
