import type { Corpus } from '../schema/edition.ts';
import type { Seed } from '../schema/seed.ts';
import { analyseStory } from './analyse-story.ts';
import { compileQuotes, compileStory, siglumAt, titleOf } from './compile-story.ts';
import { quoteIds, storyIds } from './identifiers/permalink-ids.ts';
import { compileSources, withQuotes } from './sources/compile-sources.ts';
import { mergeVoices } from './sources/merge-voices.ts';

/** Analyses every seed and merges their voices into sources. Seeds are taken in the order given, which decides the sigla and nothing else. */
export function analyseCorpus(seeds: readonly Seed[]): Corpus {
  const [storyId, quoteId] = [storyIds(), quoteIds()];
  const analysed = seeds.map((seed) => {
    const analysis = analyseStory(seed.text);
    return { seed, sha256: seed.sha256, analysis, id: storyId(titleOf(analysis), seed.sha256) };
  });
  const drafts = mergeVoices(analysed);
  const { sources, sourceOf } = compileSources(
    drafts,
    analysed,
    analysed.map(({ id }) => id),
  );
  const compiled = analysed.map(({ analysis, seed, id }, index) => {
    const quotes = compileQuotes(analysis, {
      story: id,
      idOf: (words, sentence) => quoteId(words, sentence, seed.sha256),
      sourceOf: (voice) => sourceOf(index, voice),
    });
    return { quotes, story: compileStory(analysis, seed, id, siglumAt(index), quotes) };
  });
  const quotes = compiled.flatMap((it) => it.quotes);
  const stories = compiled.map(({ story }) => story);
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  const referred = new Set(
    quotes.flatMap(({ attribution, evidence }) => [...(attribution?.sources ?? []), ...evidence.rejected.map(({ source }) => source)]),
  );
  // Besides those who speak and those taken for speakers: persons called by name, who are only spoken of.
  const shown = sources.filter(({ id, kind, name }) => referred.has(id) || (kind === 'person' && name.includes(' ')));
  return { stories, quotes, sources: withQuotes(shown, quotes, (story) => texts.get(story) ?? '') };
}
