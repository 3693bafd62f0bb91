import type { Reading, ReadPassage } from '../attribution/reading.ts';
import type { Word } from '../attribution/words.ts';
import { sliceOf } from '../text/slice.ts';

/** A word as settings are looked for among. */
export type SceneWord = Word & {
  /** A title that holds the comma or full stop behind it: no phrase goes on from it. */
  closes?: true;
};

/**
 * The words of passages as settings are looked for among them: marked words that begin with a capital and are nobody's speech are names.
 * @param isTerm Whether the marked words are nobody's speech in their place.
 */
export function scenesOf(
  { text, stretches, places }: Reading,
  isTerm: (stretch: number) => boolean,
): (passage: ReadPassage) => readonly SceneWord[] {
  const scenes = new Map<ReadPassage, SceneWord[]>();
  places.forEach((place, at) => {
    const stretch = stretches[at];
    const word = place?.passage.words[place.at];
    if (!place || !word || !stretch || !isTerm(at)) return;
    const marked = sliceOf(text, stretch.inner);
    if (!/^\p{Lu}/u.test(marked)) return;
    const scene: SceneWord[] = scenes.get(place.passage) ?? [...place.passage.words];
    scene[place.at] = /[,.]$/.test(marked) ? { ...word, tag: 'name', closes: true } : { ...word, tag: 'name' };
    scenes.set(place.passage, scene);
  });
  return (passage) => scenes.get(passage) ?? passage.words;
}
